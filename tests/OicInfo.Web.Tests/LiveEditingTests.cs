using System.Collections.Concurrent;
using System.Diagnostics;
using System.IO.MemoryMappedFiles;
using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OicInfo.Content.Tests;
using OicInfo.Web.Hosting;

namespace OicInfo.Web.Tests;

public sealed partial class LiveEditingTests
{
    private const string Page = "/en/history/origins";

    private const string File = "pages/history/origins/en.md";

    private const string Broken = "[there](page:history/nowhere)\n";

    /// <summary>How long a busy machine may take for what a free one does in a tenth of a second.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>Folders made within it have the same time of birth, by which one is told from another of the same name.</summary>
    private static readonly TimeSpan TickOfFileSystem = TimeSpan.FromMilliseconds(20);

    [Fact]
    public async Task Edit_IsServed()
    {
        using var content = new TestSite().WithPage("origins", "Before.\n");
        await using var site = Watching(content.Root);
        await Shows(site, Page, "Before.");

        content.WithPage("origins", "After.\n");

        await Shows(site, Page, "After.");
    }

    [Fact]
    public async Task Edit_WithoutTheSetting_IsNotServedInProduction()
    {
        using var content = new TestSite().WithPage("origins", "Before.\n");
        await using var site = RunningSite.On(content.Root);
        await Shows(site, Page, "Before.");

        content.WithPage("origins", "After.\n");
        await Task.Delay(TimeSpan.FromSeconds(1.5), TestContext.Current.CancellationToken);

        await Shows(site, Page, "Before.");
    }

    [Fact]
    public async Task BadEdit_KeepsTheOldPage_IsToldInReadinessAndLoggedOnce_AndWhenMendedIsServed()
    {
        var log = new RecordedLog();
        using var content = new TestSite().WithPage("origins", "Before.\n");
        await using var site = Watching(content.Root).With(services => services.AddSingleton<ILogger<ContentWatchService>>(log));
        await Shows(site, Page, "Before.");

        content.WithVersion("origins", "en", Broken);
        await Shows(site, "/health/ready", $"the newest edit is refused:\n{File}(6,9): error OIC010");
        content.WithVersion("origins", "en", Broken);
        System.IO.File.SetLastWriteTimeUtc(Path.Combine(content.Root, File), DateTime.UtcNow);
        await Task.Delay(TimeSpan.FromSeconds(1.5), TestContext.Current.CancellationToken);

        await Shows(site, Page, "Before.");
        Assert.StartsWith("Healthy", await Get(site, "/health/ready"), StringComparison.Ordinal);
        Assert.Single(Regex.Matches(await Get(site, "/health/ready"), "OIC010"));
        Assert.Single(log.Lines, l => l.Contains("An edit was refused", StringComparison.Ordinal));
        Assert.Single(log.Lines, l => l.Contains("OIC010", StringComparison.Ordinal));

        content.WithVersion("origins", "en", "Mended.\n");

        await Shows(site, Page, "Mended.");
        Assert.DoesNotContain("refused", await Get(site, "/health/ready"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task BadEdit_ThatIsTakenBack_LeavesNothingRefused()
    {
        using var content = new TestSite().WithPage("origins", "Before.\n");
        await using var site = Watching(content.Root);
        await Shows(site, Page, "Before.");
        content.WithVersion("origins", "en", Broken);
        await Shows(site, "/health/ready", "refused");

        content.WithVersion("origins", "en", "Before.\n");

        await Shows(site, "/health/ready", text => !text.Contains("refused", StringComparison.Ordinal), "nothing refused");
    }

    [Theory]
    [InlineData("site.yml", "languages: [\n")]
    [InlineData("site.yml", "- a\n")]
    [InlineData("ui/en.yml", "home: [\n")]
    [InlineData("data/sources.yml", "rows: 1\n")]
    [InlineData(File, "---\ntitle: [\n---\n")]
    [InlineData(File, "")]
    [InlineData("pages/nowhere/page/en.md", "x")]
    public async Task BadFile_OfAnyKind_LeavesTheSiteUp(string path, string text)
    {
        using var content = new TestSite().WithPage("origins", "Before.\n");
        await using var site = Watching(content.Root);
        await Shows(site, Page, "Before.");

        content.With(path, text);

        await Shows(site, "/health/ready", path);
        await Shows(site, Page, "Before.");
    }

    [Fact]
    public async Task FolderBehindALink_ThatIsSwitched_IsServed()
    {
        using var one = new TestSite().WithPage("origins", "The first.\n");
        using var two = new TestSite().WithPage("origins", "The second.\n");
        using var releases = new TestSite();
        var current = Path.Combine(releases.Root, "current");
        Directory.CreateSymbolicLink(current, one.Root);
        await using var site = Watching(current);
        await Shows(site, Page, "The first.");

        await Switch(current, two.Root);
        await Shows(site, Page, "The second.");

        two.WithPage("origins", "An edit behind the link.\n");
        await Shows(site, Page, "An edit behind the link.");
    }

    [Fact]
    public async Task FolderAboveTheContent_ThatIsSwitched_IsServed()
    {
        using var one = new TestSite().WithPage("origins", "The first.\n");
        using var two = new TestSite().WithPage("origins", "The second.\n");
        using var releases = new TestSite();
        foreach (var (name, release) in new[] { ("1", one), ("2", two) })
        {
            Directory.CreateDirectory(Path.Combine(releases.Root, name));
            Directory.CreateSymbolicLink(Path.Combine(releases.Root, name, "content"), release.Root);
        }

        var current = Path.Combine(releases.Root, "current");
        Directory.CreateSymbolicLink(current, "1");
        await using var site = Watching(Path.Combine(current, "content"));
        await Shows(site, Page, "The first.");

        await Switch(current, "2");

        await Shows(site, Page, "The second.");
    }

    [Fact]
    public async Task FolderThatIsReplacedByAnother_IsServed()
    {
        using var parent = new TestSite();
        using var one = new TestSite().WithPage("origins", "The first.\n");
        await Task.Delay(TickOfFileSystem, TestContext.Current.CancellationToken);
        using var two = new TestSite().WithPage("origins", "The second.\n");
        var folder = Path.Combine(parent.Root, "content");
        Directory.Move(one.Root, folder);
        await using var site = Watching(folder);
        await Shows(site, Page, "The first.");

        Directory.Move(folder, one.Root);
        Directory.Move(two.Root, folder);
        await Shows(site, Page, "The second.");

        System.IO.File.WriteAllText(Path.Combine(folder, File), System.IO.File.ReadAllText(Path.Combine(folder, File)).Replace("second", "edited", StringComparison.Ordinal));
        await Shows(site, Page, "The edited.");
        Directory.Move(folder, two.Root);
    }

    [Fact]
    public async Task FolderThatIsGoneForAWhile_LeavesTheSiteUp()
    {
        using var content = new TestSite().WithPage("origins", "Before.\n");
        await using var site = Watching(content.Root);
        await Shows(site, Page, "Before.");

        var away = content.Root + "-away";
        Directory.Move(content.Root, away);
        await Task.Delay(TimeSpan.FromSeconds(1), TestContext.Current.CancellationToken);
        await Shows(site, Page, "Before.");
        Directory.Move(away, content.Root);
        content.WithPage("origins", "After.\n");

        await Shows(site, Page, "After.");
    }

    /// <summary>As on a network drive: what is written through memory is not told to those who watch.</summary>
    [Fact]
    public async Task EditThatRaisesNoEvent_IsServed()
    {
        using var content = new TestSite().WithPage("origins", "Before.\n");
        await using var site = Watching(content.Root);
        await Shows(site, Page, "Before.");
        await Task.Delay(TimeSpan.FromSeconds(1), TestContext.Current.CancellationToken);

        using (var file = MemoryMappedFile.CreateFromFile(Path.Combine(content.Root, File), FileMode.Open))
        using (var view = file.CreateViewAccessor())
        {
            var text = new byte[view.Capacity];
            view.ReadArray(0, text, 0, text.Length);
            view.WriteArray(text.AsSpan().IndexOf("Before."u8), "Unseen."u8.ToArray(), 0, 7);
        }

        await Shows(site, Page, "Unseen.");
    }

    [Fact]
    public async Task PageThatIsDeleted_IsNotFound_AndOneThatIsRenamed_KeepsItsOldAddress()
    {
        using var content = new TestSite().WithPage("origins", "Before.\n").WithPage("other", "Other.\n");
        await using var site = Watching(content.Root);
        await Shows(site, "/en/history/other", "Other.");

        Directory.Delete(Path.Combine(content.Root, "pages/history/other"), recursive: true);
        await Answers(site, "/en/history/other", HttpStatusCode.NotFound);

        Directory.Move(Path.Combine(content.Root, "pages/history/origins"), Path.Combine(content.Root, "pages/history/beginnings"));
        content.WithPage("beginnings", "Renamed.\n", "aliases: [history/origins]\n");
        await Shows(site, "/en/history/beginnings", "Renamed.");
        await Answers(site, Page, HttpStatusCode.MovedPermanently);
    }

    [Fact]
    public async Task PictureThatIsAdded_MendsThePageThatShowsIt()
    {
        using var content = new TestSite().WithPage("origins", "Before.\n");
        await using var site = Watching(content.Root);
        await Shows(site, Page, "Before.");
        content.WithPage("origins", "![A map](map.svg)\n");
        await Shows(site, "/health/ready", "map.svg");

        content.With("pages/history/origins/map.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");

        await Shows(site, Page, "alt=\"A map\"");
    }

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
            content.With(File, $"---\ntitle: Title {number}\nsummary: S.\nupdated: 2026-01-02\n---\n{(good ? "Text.\n" : Broken)}");
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

    private static RunningSite Watching(string content) => RunningSite.On(content).With("Content:Watch", "true");

    private static async Task<string> Get(RunningSite site, string path)
    {
        using var client = site.Visitor();
        using var response = await client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
        return WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    private static Task Shows(RunningSite site, string path, string text) => Shows(site, path, t => t.Contains(text, StringComparison.Ordinal), text);

    private static async Task Shows(RunningSite site, string path, Func<string, bool> expected, string what)
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

    private static async Task Answers(RunningSite site, string path, HttpStatusCode status)
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

    /// <summary>As deployments do it: a new link takes the old one's place in one step (rename).</summary>
    private static async Task Switch(string link, string target)
    {
        Directory.CreateSymbolicLink(link + ".new", target);
        using var move = Process.Start("mv", ["-T", link + ".new", link]);
        await move.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, move.ExitCode);
    }

    [GeneratedRegex(@"<h1[^>]*>\s*Title (\d+)")]
    private static partial Regex TitleNumber();

    [GeneratedRegex(@">Home (\d+)<")]
    private static partial Regex HomeNumber();

    private sealed class RecordedLog : ILogger<ContentWatchService>
    {
        public ConcurrentQueue<string> Lines { get; } = [];

        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Lines.Enqueue(formatter(state, exception));
    }
}
