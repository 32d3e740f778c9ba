using OicInfo.Content.Checking;
using OicInfo.Content.Model;
using OicInfo.Content.Reading;

namespace OicInfo.Content.Tests.Reading;

/// <summary>From one reading to the next, what an edit does not touch is the same object: it was not made again.</summary>
public sealed class RereadingTests
{
    private static readonly PageKey Origins = new("history", "origins");

    private static readonly string[] Terms = ["umma", "ijma"];

    [Fact]
    public void EditedPage_IsMadeAnew_AndNoOther()
    {
        using var site = Site();
        var (before, after) = Edit(site, s => s.WithVersion("other", "en", "Changed.\n"));

        Assert.NotSame(before.FindPage("en", new("history", "other")), after.FindPage("en", new("history", "other")));
        Assert.Same(before.FindPage("id", new("history", "other")), after.FindPage("id", new("history", "other")));
        Assert.Same(before.FindPage("en", Origins), after.FindPage("en", Origins));
        Assert.Equal(before.Data, after.Data);
    }

    [Fact]
    public void NewSectionOrPage_LeavesPagesThatDoNotLinkToIt()
    {
        using var site = Site();
        var (before, after) = Edit(site, s => s.WithPage("other", "Other.\n\n## New {#new}\n\nText.\n").WithPage("third", "Third.\n"));

        Assert.Same(before.FindPage("en", Origins), after.FindPage("en", Origins));
    }

    [Fact]
    public void SectionThatIsGone_IsFoundInThePageThatLinksToIt()
    {
        using var site = Site().WithPage("linking", "[There](page:history/other#here).\n").WithPage("other", "Other.\n\n## Here {#here}\n\nText.\n");
        var (_, after) = Edit(site, s => s.WithPage("other", "Other.\n"));

        Assert.Equal(2, after.Diagnostics.Count(d => d.Code == Codes.BrokenLink));
    }

    [Theory]
    [InlineData("umma", false)]
    [InlineData("ijma", true)]
    public void EditedTerm_ChangesThePagesThatNameIt_AndNoOther(string id, bool isSame)
    {
        using var site = Site();
        var (before, after) = Edit(site, s => s.With("data/glossary.yml", Glossary(id)));

        Assert.Equal(isSame, ReferenceEquals(before.FindPage("en", Origins), after.FindPage("en", Origins)));
        Assert.Same(before.Data.Sources, after.Data.Sources);
    }

    [Fact]
    public void EditedTable_LeavesTheOthers_AndKeepsTheirDiagnostics()
    {
        using var site = Site().With("data/members.yml", "rows:\n  - {id: chad, kind: member, name: {en: Chad 1, id: Chad 2}, colour: green}\n  - {id: mali, kind: member, name: {en: Mali 1, id: Mali 2}}\n");
        var (before, after) = Edit(site, s => s.With("data/sources.yml", "rows: []\n"));

        Assert.Same(before.Data.Members, after.Data.Members);
        Assert.Single(after.Diagnostics, d => d.Code == Codes.InvalidField);
        Assert.Single(after.Diagnostics, d => d.Code == Codes.NumbersDiffer);
        Assert.Equal(2, after.Diagnostics.Count(d => d.Code == Codes.UnknownSource));
    }

    [Fact]
    public void EditedString_OfABody_ChangesEveryPage()
    {
        using var site = Site();
        var (before, after) = Edit(site, s => s.With("ui/en.yml", "home: Home\nsectionLink: \"Here is {0}\"\n"));

        Assert.NotSame(before.FindPage("en", Origins), after.FindPage("en", Origins));
        Assert.Same(before.FindPage("id", Origins), after.FindPage("id", Origins));
    }

    private static TestSite Site() => new TestSite().WithSourceAndTerm().With("data/glossary.yml", Glossary("none"))
        .WithPage("origins", "The [[umma]] [@charter].\n\n## First {#first}\n\nText.\n").WithPage("other", "Other.\n");

    private static string Glossary(string changed) => "rows:\n" + string.Concat(Terms.Select(id =>
        $"  - {{id: {id}, term: {{en: {id}, id: {id}}}, definition: {{en: {(id == changed ? "Otherwise" : "So")}., id: Begitu.}}}}\n"));

    private static (Snapshot Before, Snapshot After) Edit(TestSite site, Action<TestSite> edit)
    {
        var reader = new ContentReader(site.Root, TimeProvider.System);
        var before = reader.Read();
        edit(site);
        var after = reader.Read();

        // A reader that has read before finds what a new one finds.
        Assert.Equal(site.Read().Diagnostics, after.Diagnostics);
        Assert.Equal(site.Read().Version, after.Version);
        return (before, after);
    }
}
