using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Text.RegularExpressions;
using OicInfo.Content.Tests;
using static OicInfo.Web.Tests.LiveEditing.LiveSite;

namespace OicInfo.Web.Tests.LiveEditing;

/// <summary>Many edits, while many read.</summary>
public sealed partial class EditsUnderLoadTests
{
    /// <summary>Each edit changes the page's title and a string of the user interface, which one page shows: they always agree.</summary>
    [Fact]
    public async Task FiveHundredEdits_UnderLoad_AreNeverServedByHalves()
    {
        const int Edits = 500;
        using var content = new TestSite();
        var apart = new ConcurrentDictionary<int, bool>();
        Edit(0, good: true);
        await using var site = Watching(content.Root);
        await Shows(site, Page, "Home 0<"); // A site that starts in the middle of an edit has no good snapshot to keep.
        using var done = new CancellationTokenSource();
        var seen = new ConcurrentDictionary<(int Title, int Home), int>();
        var failures = new ConcurrentBag<string>();
        var readers = Enumerable.Range(0, 3).Select(_ => Task.Run(Read, TestContext.Current.CancellationToken)).ToArray();

        var random = new Random(1);
        for (var i = 1; i <= Edits; i++)
        {
            Edit(i, good: i % 7 != 0 || i == Edits);
            await Task.Delay(i % 20 == 0 ? 250 : random.Next(25), TestContext.Current.CancellationToken);
        }

        await Shows(site, Page, $"Home {Edits}<");
        await done.CancelAsync();
        await Task.WhenAll(readers);

        Assert.Empty(failures);
        // What a machine stopped in the middle of writing is two edits to anyone who looks.
        Assert.DoesNotContain(seen.Keys, s => s.Title != s.Home && !apart.ContainsKey(Math.Max(s.Title, s.Home)));
        Assert.DoesNotContain(seen.Keys, s => s.Title % 7 == 0 && s.Title is not (0 or Edits));
        Assert.True(seen.Count > 3, $"only {seen.Count} edits were seen");

        void Edit(int number, bool good)
        {
            var clock = Stopwatch.StartNew();
            content.With("ui/en.yml", $"home: Home {number}\nsectionLink: \"Link to {{0}}\"\n");
            Thread.Sleep(number % 2 == 0 ? 0 : 15); // Time enough to look between the two.
            content.With(PageFile, $"---\ntitle: Title {number}\nsummary: S.\nupdated: 2026-01-02\n---\n{(good ? "Text.\n" : Broken)}");
            if (clock.ElapsedMilliseconds > 40)
            {
                apart[number] = true;
            }
        }

        async Task Read()
        {
            using var client = site.Visitor();
            while (!done.IsCancellationRequested)
            {
                using var response = await client.GetAsync(new Uri(Page, UriKind.Relative), TestContext.Current.CancellationToken);
                var html = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
                if (response.StatusCode != HttpStatusCode.OK)
                {
                    failures.Add($"{response.StatusCode}: {html}");
                    return;
                }

                if (!TitleNumber().IsMatch(html) || !HomeNumber().IsMatch(html))
                {
                    failures.Add(html);
                    return;
                }

                var title = int.Parse(TitleNumber().Match(html).Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture);
                var home = int.Parse(HomeNumber().Match(html).Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture);
                seen.AddOrUpdate((title, home), 1, (_, n) => n + 1);
                await Task.Delay(2, TestContext.Current.CancellationToken);
            }
        }
    }

    [GeneratedRegex(@"<h1[^>]*>\s*Title (\d+)")]
    private static partial Regex TitleNumber();

    [GeneratedRegex(@">Home (\d+)<")]
    private static partial Regex HomeNumber();
}
