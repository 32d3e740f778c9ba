using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(OicInfo.Browser.Tests.Chromium))]

namespace OicInfo.Browser.Tests;

/// <summary>One site on a real port, and one Chromium that visits it, for all tests.</summary>
public sealed class Chromium : IAsyncLifetime
{
    /// <summary>The shell without windows opens a page in half the time.</summary>
    private static readonly string? Executable =
        new[] { "/usr/bin/chromium-headless-shell", "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome" }.FirstOrDefault(File.Exists);

    private const string Missing = "no Chromium is installed: apt-get install chromium-headless-shell fonts-noto-core";

    private readonly Site site = new();
    private IPlaywright? playwright;
    private IBrowser? browser;

    public async ValueTask InitializeAsync()
    {
        if (Executable is null)
        {
            return;
        }

        site.UseKestrel(0);
        site.StartServer();
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Executable,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"],
        });
    }

    /// <summary>The number of Chromium's version; skips the test where none is installed.</summary>
    public string Version
    {
        get
        {
            Assert.SkipUnless(browser is not null, Missing);
            return browser.Version;
        }
    }

    /// <summary>Opens a page; skips the test where no Chromium is installed.</summary>
    /// <param name="kept">Whether the service worker keeps the page and what belongs to it: work that most tests do not look at.</param>
    /// <param name="moving">Whether the page may move, as most readers have it: a test then waits for what moves.</param>
    public Task<IPage> Open(string path, int width = 1280, bool script = true, bool dark = false, bool kept = false, bool moving = false) =>
        Open(site, path, width, script, dark, kept, moving);

    /// <summary>Opens a page of another site, which listens on a port.</summary>
    public async Task<IPage> Open(WebApplicationFactory<Program> site, string path, int width = 1280, bool script = true, bool dark = false, bool kept = false, bool moving = false)
    {
        Assert.SkipUnless(browser is not null, Missing);
        var context = await browser.NewContextAsync(new()
        {
            BaseURL = site.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First(),
            ViewportSize = new() { Width = width, Height = 844 },
            JavaScriptEnabled = script,
            ServiceWorkers = kept ? ServiceWorkerPolicy.Allow : ServiceWorkerPolicy.Block,
            ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light,
            ReducedMotion = moving ? ReducedMotion.NoPreference : ReducedMotion.Reduce,
        });
        var page = await context.NewPageAsync();
        await page.GotoAsync(path, new() { WaitUntil = WaitUntilState.Load });
        return page;
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
        {
            await browser.DisposeAsync();
        }

        playwright?.Dispose();
        await site.DisposeAsync();
    }

    private sealed class Site : WebApplicationFactory<Program>
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder) => builder.UseEnvironment("Production").UseSetting("Serilog:MinimumLevel:Default", "Warning");
    }
}
