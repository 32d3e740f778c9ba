using OicInfo.Content.Checking;

namespace OicInfo.Content.Tests.Checking.Rules;

public sealed class MissingUiStringTests
{
    [Fact]
    public void StringThatALanguageLacks_IsReported()
    {
        using var site = new TestSite().With("ui/id.yml", "home: Beranda\n");

        var diagnostic = site.OnlyDiagnostic(Codes.MissingUiString);

        Assert.Equal(("ui/id.yml", 1, 1), (diagnostic.File, diagnostic.Line, diagnostic.Column));
        Assert.Contains("sectionLink", diagnostic.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void FileThatCannotBeRead_IsToldAlone()
    {
        using var site = new TestSite().With("ui/id.yml", "a: &a x\nhome: *a\n");

        Assert.Equal([Codes.MalformedYaml], site.Read().Diagnostics.Select(d => d.Code));
    }

    [Fact]
    public void SameStrings_AreNoMistake()
    {
        using var site = new TestSite();

        Assert.Empty(site.Read().Diagnostics);
    }
}
