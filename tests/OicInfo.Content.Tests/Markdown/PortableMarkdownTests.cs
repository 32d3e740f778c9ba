using OicInfo.Content.Model;

namespace OicInfo.Content.Tests.Markdown;

public sealed class PortableMarkdownTests
{
    [Theory]
    [InlineData("A [page](page:history/other#now).", "A [page](<en/history/other#now>).")]
    [InlineData("A [page](../other/ \"title\").", "A [page](<en/history/other> \"title\").")]
    [InlineData("See [above](#now).\n\n## Now {#now}", "See [above](<en/history/origins#now>).\n\n## Now {#now}")]
    [InlineData("Out: [there](https://example.org/x).", "Out: [there](https://example.org/x).")]
    [InlineData("The [[umma]] and [it](glossary:umma).", "The [umma](<en/reference/glossary#umma>) and [it](<en/reference/glossary#umma>).")]
    [InlineData("So [@charter] or [@charter, art. 5; @charter, p. 2].", "So [1] or [1, art. 5; 1, p. 2].")]
    [InlineData("In code: `[@charter]` and `[[umma]]`.", "In code: `[@charter]` and `[[umma]]`.")]
    [InlineData("| a | b |\n| --- | --- |\n| [[umma]] | [@charter] |", "| a | b |\n| --- | --- |\n| [umma](<en/reference/glossary#umma>) | [1] |")]
    public void OwnSyntax_BecomesPlainMarkdown(string body, string expected)
    {
        Assert.Equal(expected, Portable(body));
    }

    [Fact]
    public void WordsSetApart_BecomeAQuotation()
    {
        Assert.Equal("Before.\n\n> The [umma](<en/reference/glossary#umma>).\n> \n> [1] says so.\n\n\nAfter.", Portable("Before.\n\n:::note\nThe [[umma]].\n\n[@charter] says so.\n:::\n\nAfter."));
    }

    [Fact]
    public void DataBlock_KeepsItsPlaceAndAttributes()
    {
        using var site = Site(":::timeline {from=1969}\n:::\n\nAfter.");

        var parts = site.Read().FindPage("en", new("history", "origins"))!.Portable;

        var block = Assert.IsType<MarkdownDataBlock>(parts[1]).Block;
        Assert.Equal(("timeline", "1969"), (block.Name, block.Attributes["from"]));
        Assert.Equal("\n\nAfter.", Assert.IsType<MarkdownText>(parts[2]).Text);
    }

    private static TestSite Site(string body) => new TestSite().WithSourceAndTerm().WithPage("origins", body).WithPage("other", "## Now {#now}\n");

    private static string Portable(string body)
    {
        using var site = Site(body);
        return string.Concat(site.Read().FindPage("en", new("history", "origins"))!.Portable.Select(p => p switch
        {
            MarkdownText text => text.Text,
            MarkdownAddress address => $"<{address.Path[1..]}>",
            _ => "",
        }));
    }
}
