using OicInfo.Content.Checking;

namespace OicInfo.Content.Tests.Checking.Rules;

public sealed class UnreadableFileTests
{
    private const string Path = "pages/history/origins/en.md";

    [Fact]
    public void MissingTable_IsReported()
    {
        using var site = new TestSite();
        File.Delete(System.IO.Path.Combine(site.Root, "data/members.yml"));

        Assert.Equal("data/members.yml", site.OnlyDiagnostic(Codes.UnreadableFile).File);
    }

    [Fact]
    public void TooLargePage_IsReported_WithItsSize()
    {
        using var site = RuleSite.Of(new string('\n', 600_000));

        Assert.Contains("bytes, more than 524288", site.OnlyDiagnostic(Codes.UnreadableFile).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void TooLargePicture_IsReported()
    {
        using var site = RuleSite.Of("").With("pages/history/origins/big.png", new string(' ', 5_000_000));

        Assert.Equal("pages/history/origins/big.png", site.OnlyDiagnostic(Codes.UnreadableFile).File);
    }

    [Theory]
    [InlineData(new byte[] { 0xFF })]
    [InlineData(new byte[] { 0xC3, (byte)' ' })]
    [InlineData(new byte[] { 0xED, 0xA0, 0x80 })]
    public void ByteThatIsNotUtf8_IsReportedAtItsPlace(byte[] wrong)
    {
        using var site = RuleSite.Of("");
        File.WriteAllBytes(System.IO.Path.Combine(site.Root, Path), [.. "---\ntitle: é x"u8, .. wrong, .. "\nsummary: s\n---\n"u8]);

        var diagnostic = site.OnlyDiagnostic(Codes.UnreadableFile);

        Assert.Equal((Path, 2, 11), (diagnostic.File, diagnostic.Line, diagnostic.Column));
    }

    [Fact]
    public void Nul_IsReportedAtItsPlace() => RuleSite.ReportsInBody(Codes.UnreadableFile, "Text.\n\nMore ¦\0 text.\n", "NUL");
}
