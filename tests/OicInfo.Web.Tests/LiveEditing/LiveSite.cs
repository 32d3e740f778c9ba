using System.Diagnostics;
using System.Net;

namespace OicInfo.Web.Tests.LiveEditing;

/// <summary>A site that watches its content, and what a reader sees of it a moment after an edit.</summary>
internal static class LiveSite
{
    public const string Page = "/en/history/origins";

    public const string PageFile = "pages/history/origins/en.md";

    public const string Broken = "[there](page:history/nowhere)\n";

    /// <summary>How long a busy machine may take for what a free one does in a tenth of a second.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    public static RunningSite Watching(string content) => RunningSite.On(content).With("Content:Watch", "true");

    public static async Task<string> Get(RunningSite site, string path)
    {
        using var client = site.Visitor();
        using var response = await client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
        return WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    public static Task Shows(RunningSite site, string path, string text) => Shows(site, path, t => t.Contains(text, StringComparison.Ordinal), text);

    public static async Task Shows(RunningSite site, string path, Func<string, bool> expected, string what)
    {
        var (clock, last) = (Stopwatch.StartNew(), "");
        while (clock.Elapsed < Patience)
        {
            if (expected(last = await Get(site, path)))
            {
                return;
            }

            await Task.Delay(50, TestContext.Current.CancellationToken);
        }

        Assert.Fail($"{path} does not show '{what}', but: {last}");
    }

    public static async Task Answers(RunningSite site, string path, HttpStatusCode status)
    {
        using var client = site.Visitor();
        var (clock, last) = (Stopwatch.StartNew(), HttpStatusCode.OK);
        while (clock.Elapsed < Patience && last != status)
        {
            using var response = await client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
            last = response.StatusCode;
            await Task.Delay(50, TestContext.Current.CancellationToken);
        }

        Assert.Equal(status, last);
    }
}
