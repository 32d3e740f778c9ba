using OicInfo.Content.Checking;
using OicInfo.Content.Model;
using OicInfo.Content.Reading;

namespace OicInfo.Content.Tests.Reading;

public sealed class ContentReaderTests
{
    private static readonly PageKey Origins = new("history", "origins");

    [Fact]
    public void Read_SmallSite_HasItsPagesInBothLanguages()
    {
        using var site = new TestSite().WithPage("origins", "Text.\n\n## First {#first}\n\nWords.\n");

        var snapshot = site.Read();

        Assert.Empty(snapshot.Diagnostics);
        Assert.Equal("/id/history/origins", snapshot.FindPage("id", Origins)!.Path);
        Assert.Equal("First", snapshot.FindPage("en", Origins)!.FindSection("first")!.Title);
        Assert.Equal("Words.", snapshot.FindPage("en", Origins)!.FindSection("first")!.Text);
    }

    [Fact]
    public void Read_SameFiles_GivesTheSameVersion()
    {
        using var one = new TestSite().WithPage("origins", "Text.\n");
        using var two = new TestSite().WithPage("origins", "Text.\n");

        Assert.Equal(one.Read().Version, two.Read().Version);
    }

    [Fact]
    public void Read_ChangedFile_GivesAnotherVersion()
    {
        using var site = new TestSite().WithPage("origins", "Text.\n");
        var before = site.Read().Version;

        Assert.NotEqual(before, site.WithPage("origins", "Other text.\n").Read().Version);
    }

    [Fact]
    public void Read_FolderWithoutSite_SaysThatThereIsNoContent()
    {
        var folder = Directory.CreateTempSubdirectory("oicinfo-");

        var e = Assert.Throws<ContentUnavailableException>(() => ContentReader.Read(folder.FullName));

        Assert.Contains("site.yml", e.Message, StringComparison.Ordinal);
        folder.Delete(recursive: true);
    }

    [Fact]
    public void Topic_ListsItsPagesByOrder_WithoutTheLandingPage()
    {
        using var site = new TestSite()
            .WithPage("index", "Landing.\n").WithPage("later", "B.\n", "order: 2\n").WithPage("earlier", "A.\n", "order: 1\n");

        var slugs = site.Read().FindTopic("history")!.Pages.Select(p => p.Key.Slug);

        Assert.Equal(["earlier", "later"], slugs);
    }

    [Fact]
    public void Draft_IsNoPage()
    {
        using var site = new TestSite().WithPage("origins", "Text.\n", "draft: true\n");

        Assert.Null(site.Read().FindPage("en", Origins));
    }

    [Fact]
    public void Alias_LeadsToThePageThatNamesIt()
    {
        using var site = new TestSite().WithPage("origins", "Text.\n", "aliases: [history/beginnings]\n");

        Assert.Equal(Origins, site.Read().Aliases["history/beginnings"]);
    }

    [Fact]
    public void FormerSectionId_FindsTheSection()
    {
        using var site = new TestSite().WithPage("origins", "## Now {#now}\n\nText.\n", "sectionAliases: {then: now}\n");

        Assert.Equal("now", site.Read().FindPage("en", Origins)!.FindSection("then")!.Id);
    }

    [Fact]
    public void DataRow_WithUnknownField_IsADiagnosticAtThatField()
    {
        using var site = new TestSite().With("data/members.yml",
            "rows:\n  - id: chad\n    kind: member\n    name: {en: Chad, id: Chad}\n    colour: green\n");

        var diagnostic = site.OnlyDiagnostic(Codes.InvalidField);

        Assert.Equal(("data/members.yml", 5, 5), (diagnostic.File, diagnostic.Line, diagnostic.Column));
        Assert.Contains("colour", diagnostic.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void DataRow_WithAnIdThatStandsTwice_IsADiagnostic()
    {
        using var site = new TestSite().With("data/sources.yml",
            "rows:\n  - {id: a, title: A, url: \"https://a.example\"}\n  - {id: a, title: B, url: \"https://b.example\"}\n");

        Assert.Equal(3, site.OnlyDiagnostic(Codes.DuplicateId).Line);
    }

    [Fact]
    public void MissingString_OfALanguage_IsADiagnostic()
    {
        using var site = new TestSite().With("ui/id.yml", "home: Beranda\n");

        Assert.Contains("sectionLink", site.OnlyDiagnostic(Codes.MissingUiString).Message, StringComparison.Ordinal);
    }
}
