using System.Net;
using OicInfo.Content.Tests;
using static OicInfo.Web.Tests.LiveEditing.LiveSite;

namespace OicInfo.Web.Tests.LiveEditing;

/// <summary>An open page is told of edits while its editor works on it.</summary>
public sealed class OpenPageTests
{
    [Fact]
    public async Task OpenPage_InDevelopment_IsToldOfEditsAndMistakes()
    {
        using var content = new TestSite().WithPage("origins", "Before.\n");
        await using var site = Watching(content.Root).With("environment", "Development");
        using var client = site.Visitor();
        using var stream = new StreamReader(await client.GetStreamAsync(new Uri("/live", UriKind.Relative), TestContext.Current.CancellationToken));
        var first = await Event(stream);

        content.WithVersion("origins", "en", Broken);
        var refused = await Event(stream);
        content.WithVersion("origins", "en", "After.\n");
        var served = await Event(stream);

        Assert.Contains("\"problems\":[]", first, StringComparison.Ordinal);
        Assert.Contains("OIC010", refused, StringComparison.Ordinal);
        Assert.Contains("\"problems\":[]", served, StringComparison.Ordinal);
        Assert.NotEqual(first, served);
    }

    [Fact]
    public async Task Live_InProduction_IsNotFound()
    {
        using var content = new TestSite().WithPage("origins", "Before.\n");
        await using var site = Watching(content.Root);

        await Answers(site, "/live", HttpStatusCode.NotFound);
    }

    private static async Task<string> Event(StreamReader stream)
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        end.CancelAfter(Patience);
        while (true)
        {
            if (await stream.ReadLineAsync(end.Token) is { Length: > 0 } line)
            {
                return line;
            }
        }
    }
}
