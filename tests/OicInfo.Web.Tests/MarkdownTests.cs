using System.Net;
using System.Text.RegularExpressions;
using OicInfo.Content.Tests;

namespace OicInfo.Web.Tests;

public sealed partial class MarkdownTests(RunningSite site)
{
    [Fact]
    public async Task Markdown_SaysWhatItIsAndWhereItStands()
    {
        var text = await Text(site, "/ar/history/origins.md");

        Assert.StartsWith("---\ntitle: \"", text, StringComparison.Ordinal);
        Assert.Contains("\nurl: \"http://localhost/ar/history/origins\"\n", text, StringComparison.Ordinal);
        Assert.Matches("\nupdated: \"[0-9]{4}-[0-9]{2}-[0-9]{2}\"\n", text);
        Assert.Contains("\nlicence: \"CC-BY-4.0\"\n---\n\n# ", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task EveryPage_IsMarkdownWithoutTheSitesOwnSyntax_ThatLinksOnlyToAddresses()
    {
        foreach (var path in site.Paths().Where(p => p.Length > 3))
        {
            var text = await Text(site, path + ".md");

            Assert.DoesNotMatch(OwnSyntax(), Code().Replace(text, ""));
            Assert.All(Target().Matches(Code().Replace(text, "")), m => Assert.Matches("^(https?://|mailto:)", m.Groups[1].Value));
        }
    }

    [Fact]
    public async Task Citations_StandAsNumbers_AndTheirSourcesAtTheEnd()
    {
        using var content = new TestSite().WithSourceAndTerm().WithPage("origins", "It is so [@charter, art. 5] and so [@charter].\n");
        await using var small = RunningSite.On(content.Root);

        var text = await Text(small, "/en/history/origins.md");

        Assert.EndsWith("# The origins\n\nIt is so [1, art. 5] and so [1].\n\n## sources\n\n1. The Charter <https://example.org/charter>\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task DataBlock_IsATableOfItsRows()
    {
        var text = await Text(site, "/en/history/secretaries-general.md");

        Assert.Equal(12, Regex.Count(text, "^\\| [0-9]+ \\| ", RegexOptions.Multiline));
        Assert.Contains("<http://localhost/data/secretaries-general.json>", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task CellWithABar_DoesNotEndItsColumn()
    {
        using var content = new TestSite()
            .With("data/members.yml", "rows:\n  - {id: x, kind: member, name: {en: \"A | B\", id: X}}\n")
            .WithPage("origins", ":::members-table\n:::\n");
        await using var small = RunningSite.On(content.Root);

        Assert.Contains("| A \\| B |", await Text(small, "/en/history/origins.md"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/en/history/index.md", "/en/history.md")]
    [InlineData("/EN/History/Origins.md", "/en/history/origins.md")]
    public async Task OtherFormOfTheAddress_RedirectsToTheCanonicalOne(string path, string canonical)
    {
        using var client = site.Visitor();

        using var response = await client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.MovedPermanently, response.StatusCode);
        Assert.Equal(canonical, response.Headers.Location!.ToString());
    }

    [Fact]
    public async Task RenamedPage_KeepsTheAddressOfItsMarkdown()
    {
        using var content = new TestSite().WithPage("origins", "Text.\n", "aliases: [history/beginnings]\n");
        await using var renamed = RunningSite.On(content.Root);
        using var client = renamed.Visitor();

        using var response = await client.GetAsync(new Uri("/en/history/beginnings.md", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal("/en/history/origins.md", response.Headers.Location?.ToString());
    }

    [Theory]
    [InlineData("/en/history/nothing.md")]
    [InlineData("/en/nothing.md")]
    [InlineData("/xx/history.md")]
    public async Task UnknownPage_IsNotFound(string path)
    {
        using var client = site.Visitor();

        using var response = await client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    private static async Task<string> Text(RunningSite site, string path)
    {
        using var client = site.Visitor();
        return await client.GetStringAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
    }

    [GeneratedRegex(@"\[@|\[\[|^:::|\]\((page|glossary):", RegexOptions.Multiline)]
    private static partial Regex OwnSyntax();

    [GeneratedRegex(@"(?<!\\)\]\(([^)]*)\)")]
    private static partial Regex Target();

    [GeneratedRegex("```.*?```|`[^`]*`", RegexOptions.Singleline)]
    private static partial Regex Code();
}
