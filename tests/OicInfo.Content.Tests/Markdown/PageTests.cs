using OicInfo.Content.Checking;
using OicInfo.Content.Model;

namespace OicInfo.Content.Tests.Markdown;

public sealed class PageTests
{
    [Fact]
    public void Heading_LinksToItsSectionsOwnAddress_AndItsNameIsItsWordsAlone()
    {
        Assert.Contains("""<h2 id="first" tabindex="-1">The first</h2><a class="permalink" href="/en/history/origins/first" aria-label="Link to The first">""", Html("## The first {#first}\n"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("## A {#aa}\n\n| x | y |\n| - | - |\n| 1 | 2 |\n\nIt is *so* [@charter].\n", "It is so.")]
    [InlineData("## A {#aa}\n\n### One {#one}\n\nText.\n\n### Two {#two}\n\nText.\n\n## B {#bb}\n", "One · Two")]
    [InlineData("## A {#aa}\n\n### One {#one}\n\nText.\n\n## B {#bb}\n", "One · Text.")]
    [InlineData("## A {#aa}\n\n:::glossary\n:::\n", "A · What origins is.")]
    public void Section_IsDescribedByItsProse_ElseByItsSubsections_ElseByThePage(string body, string description)
    {
        using var site = new TestSite().WithSourceAndTerm().WithPage("origins", body);
        var page = site.Read().FindPage("en", new("history", "origins"))!;

        Assert.Equal(description, page.DescriptionOf(page.FindSection("aa")));
    }

    [Fact]
    public void SectionRenamedTwice_KeepsBothFormerIds()
    {
        using var site = new TestSite().WithPage("origins", "## Now {#now}\n", "sectionAliases: {first: second, second: now}\n");
        var snapshot = site.Read();
        var page = snapshot.FindPage("en", new("history", "origins"))!;

        Assert.True(snapshot.IsValid);
        Assert.Equal(("now", "now"), (page.FindSection("first")!.Id, page.FindSection("second")!.Id));
        Assert.Contains("""<span id="first"></span><span id="second"></span>Now</h2>""", HtmlOf(page), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("It is so [@charter].\n", "so<sup class=\"citation\"><a")]
    [InlineData("It is so (1969) [@charter].\n", ")<sup class=\"citation\">\u2060<a")]
    [InlineData("It is *so* [@charter].\n", "</em><sup class=\"citation\">\u2060<a")]
    [InlineData("[@charter] says so.\n", "<p><sup class=\"citation\"><a")]
    public void Citation_DoesNotBeginALine(string body, string html) => Assert.Contains(html, Html(body), StringComparison.Ordinal);

    [Fact]
    public void Citation_IsNumberedByFirstUse_AndListsEachPlace()
    {
        using var site = new TestSite().WithSourceAndTerm().WithPage("origins", "One [@charter, art. 5]. Two [@charter].\n");

        var page = site.Read().FindPage("en", new("history", "origins"))!;

        Assert.Equal(["cite-1-1", "cite-1-2"], Assert.Single(page.Citations).BackLinks);
        Assert.Contains("""<a id="cite-1-1" href="#source-1" title="art. 5">[1]</a>""", HtmlOf(page), StringComparison.Ordinal);
    }

    [Fact]
    public void Citation_OfAnUnknownSource_IsADiagnosticAtItsPlace()
    {
        using var site = new TestSite().WithVersion("origins", "en", "Text.\n\nA fact [@nowhere].\n");

        var diagnostic = site.OnlyDiagnostic(Codes.UnknownSource);

        Assert.Equal(("pages/history/origins/en.md", 8, 8), (diagnostic.File, diagnostic.Line, diagnostic.Column));
    }

    [Fact]
    public void Term_IsALinkToTheGlossary_InThePagesLanguage()
    {
        using var site = new TestSite().WithSourceAndTerm().WithPage("origins", "The [[umma]].\n");

        Assert.Contains("""<a class="term" href="/id/reference/glossary#umma" data-definition="Komunitas.">umat</a>""", HtmlOf(site.Read().FindPage("id", new("history", "origins"))!), StringComparison.Ordinal);
    }

    [Fact]
    public void PlainText_OfIntroductionAndSection_HasTheTermsName()
    {
        using var site = new TestSite().WithSourceAndTerm().WithPage("origins", "For the [[umma]].\n\n## Whose? {#whose}\n\nOf the [[umma]] [@charter].\n");

        var page = site.Read().FindPage("id", new("history", "origins"))!;

        Assert.Equal(("For the umat.", "Of the umat."), (page.Introduction, page.Sections[0].Text));
    }

    [Fact]
    public void Term_ThatTheGlossaryLacks_IsADiagnostic()
    {
        using var site = new TestSite().WithVersion("origins", "en", "[[nothing]]\n");

        Assert.Contains("nothing", site.OnlyDiagnostic(Codes.UnknownTerm).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("page:history/other#second")]
    [InlineData("../other/#second")]
    public void LinkToAPage_IsResolvedToTheReadersLanguage(string target)
    {
        using var site = new TestSite().WithPage("other", "## Second {#second}\n").WithPage("origins", $"[there]({target})\n");

        Assert.Contains("""href="/id/history/other#second">""", HtmlOf(site.Read().FindPage("id", new("history", "origins"))!), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("page:history/nothing")]
    [InlineData("#nothing")]
    [InlineData("javascript:alert(1)")]
    [InlineData("data:text/html,x")]
    [InlineData("/en/history")]
    public void LinkThatLeadsNowhere_IsADiagnostic(string target)
    {
        using var site = new TestSite().WithVersion("origins", "en", $"[there]({target})\n");

        Assert.Equal(6, site.OnlyDiagnostic(Codes.BrokenLink).Line);
    }

    [Fact]
    public void RawHtml_IsADiagnostic_AndIsShownEscaped()
    {
        using var site = new TestSite().WithVersion("origins", "en", "A <b>bold</b> claim.\n");

        var snapshot = site.Read();

        Assert.Contains(snapshot.Diagnostics, d => d is { Code: Codes.RawHtml, Line: 6, Column: 3 });
        Assert.Contains("&lt;b&gt;", HtmlOf(snapshot.FindPage("en", new("history", "origins"))!), StringComparison.Ordinal);
    }

    [Fact]
    public void Block_OfData_BecomesAPartOfItsOwn()
    {
        using var site = new TestSite().WithPage("origins", "Before.\n\n:::timeline {from=1969 to=1975}\n:::\n\nAfter.\n");

        var body = site.Read().FindPage("en", new("history", "origins"))!.Body;

        var block = Assert.IsType<DataBlockPart>(body[1]);
        Assert.Equal(("timeline", "1969", "1975"), (block.Name, block.Attributes["from"], block.Attributes["to"]));
        Assert.IsType<HtmlPart>(body[2]);
    }

    [Fact]
    public void Block_ThatDoesNotExist_IsADiagnostic()
    {
        using var site = new TestSite().WithVersion("origins", "en", ":::carousel\n:::\n");

        Assert.Contains("timeline", site.OnlyDiagnostic(Codes.UnknownBlock).Remedy, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("## No id\n", Codes.SectionId)]
    [InlineData("## Bad {#Bad_Id}\n", Codes.SectionId)]
    [InlineData("## A {#same}\n\n## B {#same}\n", Codes.SectionId)]
    [InlineData("# Title {#title}\n", Codes.HeadingLevel)]
    [InlineData("## A {#first}\n\n#### B {#second}\n", Codes.HeadingLevel)]
    public void Heading_AgainstTheRules_IsADiagnostic(string body, string code)
    {
        using var site = new TestSite().WithVersion("origins", "en", body);

        site.OnlyDiagnostic(code);
    }

    [Fact]
    public void SectionsThatDifferBetweenLanguages_AreADiagnostic()
    {
        using var site = new TestSite()
            .WithVersion("origins", "en", "## A {#first}\n\n## B {#second}\n")
            .WithVersion("origins", "id", "## A {#first}\n\n## C {#third}\n");

        var diagnostic = site.OnlyDiagnostic(Codes.SectionsDiffer);

        Assert.Equal(("pages/history/origins/id.md", 8), (diagnostic.File, diagnostic.Line));
    }

    [Theory]
    [InlineData("No fence.\n")]
    [InlineData("---\ntitle: [\n---\nText.\n")]
    public void FrontMatter_ThatCannotBeRead_IsADiagnostic(string text)
    {
        using var site = new TestSite().With("pages/history/origins/en.md", text);

        site.OnlyDiagnostic(Codes.MalformedYaml);
    }

    private static string Html(string body)
    {
        using var site = new TestSite().WithPage("origins", body);
        return HtmlOf(site.Read().FindPage("en", new("history", "origins"))!);
    }

    private static string HtmlOf(PageVersion page) => string.Concat(page.Body.OfType<HtmlPart>().Select(p => p.Html));
}
