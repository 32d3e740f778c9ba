using System.Collections.Concurrent;
using System.IO.MemoryMappedFiles;
using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OicInfo.Content.Tests;
using OicInfo.Web.Hosting;
using static OicInfo.Web.Tests.LiveEditing.LiveSite;

namespace OicInfo.Web.Tests.LiveEditing;

/// <summary>What becomes of an edit while the site runs.</summary>
public sealed class EditTests
{
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
        await Shows(site, "/health/ready", $"the newest edit is refused:\n{PageFile}(6,9): error OIC010");
        content.WithVersion("origins", "en", Broken);
        File.SetLastWriteTimeUtc(Path.Combine(content.Root, PageFile), DateTime.UtcNow);
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
    [InlineData(PageFile, "---\ntitle: [\n---\n")]
    [InlineData(PageFile, "")]
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

    /// <summary>As on a network drive: what is written through memory is not told to those who watch.</summary>
    [Fact]
    public async Task EditThatRaisesNoEvent_IsServed()
    {
        using var content = new TestSite().WithPage("origins", "Before.\n");
        await using var site = Watching(content.Root);
        await Shows(site, Page, "Before.");
        await Task.Delay(TimeSpan.FromSeconds(1), TestContext.Current.CancellationToken);

        using (var file = MemoryMappedFile.CreateFromFile(Path.Combine(content.Root, PageFile), FileMode.Open))
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

    private sealed class RecordedLog : ILogger<ContentWatchService>
    {
        public ConcurrentQueue<string> Lines { get; } = [];

        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Lines.Enqueue(formatter(state, exception));
    }
}
