using OicInfo.Content.Checking;

namespace OicInfo.Content.Tests.Checking.Rules;

public sealed class FileFormTests
{
    private const string Path = "pages/history/origins/en.md";

    [Fact]
    public void ByteOrderMark_IsReported_AndTheFileIsRead()
    {
        using var site = RuleSite.Of("").With(Path, "\uFEFF---\ntitle: T\nsummary: S.\nupdated: 2026-01-02\n---\nText.\n");

        Assert.Equal((Path, 1, 1), (site.OnlyDiagnostic(Codes.FileForm).File, 1, 1));
        Assert.NotNull(site.Read().FindPage("en", new("history", "origins")));
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void OtherLineEnds_AreReportedOnce_AndTheFileIsRead(string end)
    {
        using var site = RuleSite.Of("").With(Path, "---\ntitle: T\nsummary: S.\nupdated: 2026-01-02\n---\nText.\n".Replace("\n", end, StringComparison.Ordinal));

        var diagnostic = site.OnlyDiagnostic(Codes.FileForm);

        Assert.Equal((Path, 1, 4), (diagnostic.File, diagnostic.Line, diagnostic.Column));
        Assert.NotNull(site.Read().FindPage("en", new("history", "origins")));
    }

    [Fact]
    public void SeparatorsInsideALine_AreNoLineEnds() => RuleSite.ReportsInBody(Codes.RawHtml, "A\u2028B\u0085C ¦<b>\n");

    [Fact]
    public void LineFeeds_AreNoMistake() => RuleSite.IsSilent(Codes.FileForm, "A\n\nB\n");

    [Fact]
    public void ByteOrderMark_InTheMiddleOfTheText_IsFound()
    {
        using var site = new TestSite().WithVersion("origins", "id", "Ab.\n").WithVersion("origins", "en", "A\uFEFFb.\n");

        var diagnostic = site.OnlyDiagnostic(Codes.FileForm);

        Assert.Equal(("pages/history/origins/en.md", 6, 2), (diagnostic.File, diagnostic.Line, diagnostic.Column));
    }
}
