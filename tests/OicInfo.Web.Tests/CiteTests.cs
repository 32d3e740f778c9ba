using System.Net;
using System.Text.Json;
using OicInfo.Content.Tests;
using OicInfo.Web.Citing;

namespace OicInfo.Web.Tests;

public sealed class CiteTests(RunningSite site)
{
    /// <summary>The fields that the CSL data schema allows and this site uses; the schema itself refuses all others.</summary>
    private static readonly string[] CslFields = ["URL", "abstract", "author", "container-title", "id", "issued", "language", "title", "type"];

    [Theory]
    [InlineData("en", "Test. (2026, January 2). The origins. Retrieved [date of access], from http://localhost/en/history/origins")]
    [InlineData("id", "Uji. (2026, 2 Januari). The origins. Diakses pada [tanggal akses], dari http://localhost/id/history/origins")]
    public async Task Page_IsCitedInTheConventionsOfItsLanguage(string language, string apa)
    {
        using var content = Content();
        await using var small = RunningSite.On(content.Root);

        var cite = (await small.Page($"/{language}/history/origins")).QuerySelector("details.cite")!;

        Assert.Equal(["APA", "MLA", "Chicago"], cite.QuerySelectorAll("dt").Select(d => d.TextContent));
        Assert.Equal(apa, cite.QuerySelector("dd")!.TextContent.Trim());
        Assert.Equal("The origins", cite.QuerySelector("dd i")!.TextContent);
    }

    [Fact]
    public async Task TitleThatEndsWithAMark_GetsNoFullStop()
    {
        using var content = Content();
        await using var small = RunningSite.On(content.Root);

        var cite = (await small.Page("/en/history/origins/why")).QuerySelector("details.cite")!;

        Assert.Contains("The origins: Why? Retrieved", cite.QuerySelector("dd")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("“The origins: Why?” Test, 2 Jan. 2026, http://localhost/en/history/origins/why.", cite.QuerySelectorAll("dd:first-of-type")[1].TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task EveryPage_OffersFilesThatExist()
    {
        using var client = site.Visitor();
        foreach (var path in new[] { "/id/history", "/ar/history/origins", "/fr/charter/guide/article-1" })
        {
            var files = (await site.Page(path)).QuerySelectorAll("details.cite a[download]").Select(a => a.GetAttribute("href")!).ToList();

            Assert.Equal(3, files.Count);
            foreach (var file in files)
            {
                using var response = await client.GetAsync(new Uri(file, UriKind.Relative), TestContext.Current.CancellationToken);
                Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            }
        }
    }

    [Fact]
    public async Task Bib_EscapesWhatTexWouldTakeForItsOwn()
    {
        using var content = new TestSite().With("pages/history/origins/en.md", "---\ntitle: \"50 % of {it} & #1\"\nsummary: What it is.\nupdated: 2026-01-02\n---\nText.\n");
        await using var small = RunningSite.On(content.Root);

        var bib = await Get(small, "/en/history/origins/cite.bib");

        Assert.StartsWith("@online{oicinfo-history-origins-en,\n", bib, StringComparison.Ordinal);
        Assert.Contains("title = {{50 \\% of \\{it\\} \\& \\#1}},\n", bib, StringComparison.Ordinal);
        Assert.Contains("date = {2026-01-02},\n", bib, StringComparison.Ordinal);
        Assert.Contains("langid = {english},\n", bib, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ris_BeginsWithItsTypeAndEndsWithItsEnd()
    {
        var lines = (await Get(site, "/ar/history/origins/cite.ris")).Split("\r\n");

        Assert.Equal("TY  - ELEC", lines[0]);
        Assert.Equal(["ER  - ", ""], lines[^2..]);
        Assert.Contains("UR  - http://localhost/ar/history/origins", lines);
        Assert.All(lines[..^1], l => Assert.Matches("^[A-Z][A-Z0-9]  - ", l));
    }

    [Fact]
    public async Task CslJson_HoldsWhatItsSchemaAsksFor()
    {
        using var data = JsonDocument.Parse(await Get(site, "/fr/history/origins/cite.json"));
        var item = Assert.Single(data.RootElement.EnumerateArray());

        Assert.Equal(CslFields, item.EnumerateObject().Select(p => p.Name).Order(StringComparer.Ordinal));
        Assert.Equal("webpage", item.GetProperty("type").GetString());
        Assert.Equal("http://localhost/fr/history/origins", item.GetProperty("URL").GetString());
        Assert.Equal(3, Assert.Single(item.GetProperty("issued").GetProperty("date-parts").EnumerateArray()).GetArrayLength());
    }

    [Fact]
    public async Task SectionAndDayOfAccess_StandInTheFile_AndInNobodyElses()
    {
        using var content = Content();
        await using var small = RunningSite.On(content.Root);

        var page = await Get(small, "/en/history/origins/cite.bib");
        var section = await Get(small, "/en/history/origins/cite.bib?section=why&accessed=2026-05-06");

        Assert.Contains("url = {http://localhost/en/history/origins/why}", section, StringComparison.Ordinal);
        Assert.Contains("urldate = {2026-05-06}", section, StringComparison.Ordinal);
        Assert.Equal(page, await Get(small, "/en/history/origins/cite.bib"));
        Assert.DoesNotContain("urldate", await Get(small, "/en/history/origins/cite.bib?section=why"), StringComparison.Ordinal);
        Assert.Contains("origins/why}", await Get(small, "/en/history/origins/cite.bib?section=why"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(5, "2 May 2026")]
    [InlineData(6, "2 June 2026")]
    [InlineData(9, "2 Sept. 2026")]
    [InlineData(12, "2 Dec. 2026")]
    public void MonthsOfTheMlaStyle_AreAbbreviated_ButShortOnes(int month, string expected) =>
        Assert.Equal(expected, CitationDate.Format(new(2026, month, 2), "d MMM yyyy", System.Globalization.CultureInfo.GetCultureInfo("en-GB")));

    [Theory]
    [InlineData("/en/history/origins/cite.bib?section=nothing", HttpStatusCode.NotFound)]
    [InlineData("/en/history/nothing/cite.bib", HttpStatusCode.NotFound)]
    [InlineData("/en/history/origins/cite.doc", HttpStatusCode.NotFound)]
    [InlineData("/en/history/origins/cite.bib?accessed=yesterday", HttpStatusCode.BadRequest)]
    public async Task WrongQuestion_IsRefused(string path, HttpStatusCode expected)
    {
        using var client = site.Visitor();

        using var response = await client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(expected, response.StatusCode);
    }

    private static TestSite Content()
    {
        var content = new TestSite().WithPage("origins", "## Why? {#why}\n\nText.\n", "sectionAliases: {former: why}\n");
        foreach (var language in new[] { "en", "id" })
        {
            var strings = File.ReadAllLines(Path.Combine(HtmlValidityTests.RepositoryRoot(), "content", "ui", language + ".yml"));
            content.With($"ui/{language}.yml", string.Join('\n', strings));
        }

        return content;
    }

    private static async Task<string> Get(RunningSite site, string path)
    {
        using var client = site.Visitor();
        return await client.GetStringAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
    }
}
