using System.Text.Json;
using AngleSharp.Html.Dom;
using OicInfo.Content.Tests;

namespace OicInfo.Web.Tests;

public sealed class StructuredDataTests(RunningSite site)
{
    [Fact]
    public async Task Page_IsAnArticleWithItsDateSourcesAndPlace()
    {
        var page = await site.Page("/fr/history/origins");
        var article = Node(page, "Article");
        var crumbs = Node(page, "BreadcrumbList").GetProperty("itemListElement").EnumerateArray().ToList();

        Assert.Equal(page.QuerySelector("h1")!.TextContent, article.GetProperty("headline").GetString());
        Assert.Equal("http://localhost/fr/history/origins", article.GetProperty("url").GetString());
        Assert.Equal("fr", article.GetProperty("inLanguage").GetString());
        Assert.Equal(page.QuerySelector(".dates time")!.GetAttribute("datetime"), article.GetProperty("dateModified").GetString());
        Assert.Equal(page.QuerySelectorAll(".sources li cite a").Select(a => a.GetAttribute("href")), article.GetProperty("citation").EnumerateArray().Select(c => c.GetProperty("url").GetString()));
        Assert.Equal([1, 2, 3], crumbs.Select(c => c.GetProperty("position").GetInt32()));
        Assert.Equal(page.QuerySelectorAll(".breadcrumb a").Select(a => "http://localhost" + a.GetAttribute("href")), crumbs.Select(c => c.GetProperty("item").GetString()));
    }

    [Fact]
    public async Task EveryReference_LeadsToANodeOfTheSamePage()
    {
        foreach (var path in new[] { "/id", "/en/history/origins", "/ar/reference/glossary", "/fr/members/states" })
        {
            var text = Text(await site.Page(path));
            using var data = JsonDocument.Parse(text);
            var graph = data.RootElement.GetProperty("@graph").EnumerateArray().ToList();
            var known = graph.Where(n => n.TryGetProperty("@id", out _)).Select(n => n.GetProperty("@id").GetString()).ToHashSet();

            Assert.Equal("https://schema.org", data.RootElement.GetProperty("@context").GetString());
            Assert.All(graph.SelectMany(n => n.EnumerateObject()).Where(p => p.Value.ValueKind == JsonValueKind.Object && p.Value.EnumerateObject().Count() == 1 && p.Value.TryGetProperty("@id", out _)),
                p => Assert.Contains(p.Value.GetProperty("@id").GetString(), known));
        }
    }

    [Fact]
    public async Task SectionLink_NamesTheSectionAsPartOfItsPage()
    {
        var page = await site.Page("/en/history/origins");
        var id = page.QuerySelector(".prose h2[id]")!.Id!;

        var section = await site.Page($"/en/history/origins/{id}");

        Assert.Equal($"http://localhost/en/history/origins/{id}", Node(section, "WebPageElement").GetProperty("url").GetString());
        Assert.Equal(Node(section, "Article").GetProperty("@id").GetString(), Node(section, "WebPageElement").GetProperty("isPartOf").GetProperty("@id").GetString());
    }

    [Fact]
    public async Task Home_NamesTheSiteAndAPublisherThatIsNotTheOrganisation()
    {
        var home = await site.Page("/en");

        Assert.Equal("OicInfo", Node(home, "Organization").GetProperty("name").GetString());
        Assert.Contains("independent", Node(home, "Organization").GetProperty("description").GetString(), StringComparison.Ordinal);
        Assert.Contains("search?q={search_term_string}", Node(home, "WebSite").GetProperty("potentialAction").GetProperty("target").GetProperty("urlTemplate").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Glossary_IsASetOfTerms_WithTheirPlacesOnThePage()
    {
        var page = await site.Page("/ar/reference/glossary");

        var terms = Node(page, "DefinedTermSet").GetProperty("hasDefinedTerm").EnumerateArray().ToList();

        Assert.True(terms.Count > 50);
        Assert.All(terms, t => Assert.NotNull(page.GetElementById(t.GetProperty("@id").GetString()!.Split('#')[1])));
    }

    [Theory]
    [InlineData("/en/members/states", "members")]
    [InlineData("/en/history/summits", "summits")]
    public async Task PageWithATable_IsADatasetThatCanBeDownloaded(string path, string table)
    {
        var dataset = Node(await site.Page(path), "Dataset");

        Assert.Equal(
            [$"http://localhost/data/{table}.json", $"http://localhost/data/{table}.csv"],
            dataset.GetProperty("distribution").EnumerateArray().Select(d => d.GetProperty("contentUrl").GetString()));
        Assert.InRange(dataset.GetProperty("description").GetString()!.Length, 50, 5000);
        Assert.Equal("https://creativecommons.org/licenses/by/4.0/", dataset.GetProperty("license").GetString());
    }

    [Fact]
    public async Task Title_CannotEndTheElementInWhichItStands()
    {
        const string Title = "</script><script>alert('1')</script> & <!-- <b>";
        using var content = new TestSite().With("pages/history/origins/en.md", $"---\ntitle: {JsonSerializer.Serialize(Title)}\nsummary: What it is.\nupdated: 2026-01-02\n---\nText.\n");
        await using var hostile = RunningSite.On(content.Root);

        var page = await hostile.Page("/en/history/origins");

        Assert.Equal(Title, Node(page, "Article").GetProperty("headline").GetString());
        Assert.DoesNotContain('<', Text(page));
        Assert.DoesNotContain(page.Scripts, s => s.Source is null && s.Type != "application/ld+json");
    }

    [Fact]
    public async Task Letters_StandAsThemselves()
    {
        Assert.Contains("منظمة التعاون الإسلامي", Text(await site.Page("/ar")), StringComparison.Ordinal);
    }

    private static JsonElement Node(IHtmlDocument page, string type)
    {
        using var data = JsonDocument.Parse(Text(page));
        return data.RootElement.GetProperty("@graph").EnumerateArray().First(n => n.GetProperty("@type").GetString() == type).Clone();
    }

    private static string Text(IHtmlDocument page) => Assert.Single(page.QuerySelectorAll("script[type='application/ld+json']")).TextContent;
}
