using System.Net;
using OicInfo.Content.Tests;

namespace OicInfo.Web.Tests;

/// <summary>A site whose pages, sections and one topic were renamed: whatever was published under the old names leads to the new in one step.</summary>
public sealed class PermanentAddressTests : IAsyncLifetime
{
    private readonly TestSite content = new TestSite()
        .WithPage("index", "## Today {#today}\n\nText.\n", "aliases: [former/index]\nsectionAliases: {then: today}\n")
        .WithPage("origins", "## Now {#now}\n\nText.\n\n### Here {#here}\n\nText.\n", "aliases: [history/a, history/b]\nsectionAliases: {first: second, second: now}\n")
        .WithPage("moved", "## Part {#part}\n\nText.\n", "aliases: [reference/old, former/page]\n")
        .WithVersion("alone", "id", "## Bagian {#part}\n\nTeks.\n", "aliases: [history/sendiri]\nsectionAliases: {bagian: part}\n");

    private RunningSite site = null!;
    private HttpClient visitor = null!;

    public ValueTask InitializeAsync()
    {
        site = RunningSite.On(content.Root);
        visitor = site.Visitor();
        return ValueTask.CompletedTask;
    }

    [Theory]
    // A page, renamed twice, in each language.
    [InlineData("/en/history/a", "/en/history/origins")]
    [InlineData("/id/history/a", "/id/history/origins")]
    [InlineData("/en/history/b?from=mail", "/en/history/origins?from=mail")]
    [InlineData("/en/history/a.md", "/en/history/origins.md")]
    [InlineData("/en/history/a/cite.ris", "/en/history/origins/cite.ris")]
    [InlineData("/cards/en/history/a.png", "/cards/en/history/origins.png")]
    // A section, renamed twice, of a page that was renamed too.
    [InlineData("/en/history/origins/first", "/en/history/origins/now")]
    [InlineData("/en/history/origins/second", "/en/history/origins/now")]
    [InlineData("/en/history/a/first", "/en/history/origins/now")]
    [InlineData("/id/history/b/here", "/id/history/origins/here")]
    [InlineData("/en/history/origins/cite.bib?section=first", "/en/history/origins/cite.bib?section=now")]
    [InlineData("/en/history/origins/cite.json?section=first&accessed=2026-05-06", "/en/history/origins/cite.json?section=now&accessed=2026-05-06")]
    [InlineData("/cards/en/history/a/first.png?v=1", "/cards/en/history/origins/now.png?v=1")]
    // Other forms of the address at the same time.
    [InlineData("/EN/History/A/First/", "/en/history/origins/now")]
    [InlineData("/en/history/origins/now/", "/en/history/origins/now")]
    [InlineData("/cards/EN/History/Origins/Now.PNG", "/cards/en/history/origins/now.png")]
    [InlineData("/cards/en/history/index.png", "/cards/en/history.png")]
    [InlineData("/en/history/index/then", "/en/history/today")]
    // A section of a landing page.
    [InlineData("/en/history/then", "/en/history/today")]
    [InlineData("/cards/en/history/then.png", "/cards/en/history/today.png")]
    // A page that went to another topic.
    [InlineData("/en/reference/old", "/en/history/moved")]
    [InlineData("/en/reference/old/part", "/en/history/moved/part")]
    // A topic that is gone.
    [InlineData("/en/former", "/en/history")]
    [InlineData("/en/former.md", "/en/history.md")]
    [InlineData("/en/former/print", "/en/history/print")]
    [InlineData("/en/former/then", "/en/history/today")]
    [InlineData("/en/former/page/part", "/en/history/moved/part")]
    [InlineData("/cards/en/former.png", "/cards/en/history.png")]
    // Names that one language version gives hold in every language that shows it.
    [InlineData("/id/history/sendiri/bagian", "/id/history/alone/part")]
    [InlineData("/en/history/sendiri/bagian", "/en/history/alone/part")]
    public async Task OldAddress_LeadsToTheNewInOneStep(string old, string now)
    {
        using var moved = await Get(old);
        using var there = await Get(now);

        Assert.Equal(HttpStatusCode.MovedPermanently, moved.StatusCode);
        Assert.Equal(now, moved.Headers.Location!.ToString());
        Assert.Equal(HttpStatusCode.OK, there.StatusCode);
    }

    [Fact]
    public async Task FormerIds_StayAnchorsOfTheirSection()
    {
        var page = await site.Page("/en/history/origins");

        Assert.All(["first", "second"], id => Assert.Equal("now", page.GetElementById(id)!.ParentElement!.Id));
    }

    [Theory]
    [InlineData("/en/history/nothing")]
    [InlineData("/en/nothing/then")]
    [InlineData("/cards/en/history/nothing.png")]
    public async Task AddressThatNeverWas_IsNotFound(string path)
    {
        using var response = await Get(path);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    public async ValueTask DisposeAsync()
    {
        visitor.Dispose();
        await site.DisposeAsync();
        content.Dispose();
    }

    private Task<HttpResponseMessage> Get(string path) => visitor.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
}
