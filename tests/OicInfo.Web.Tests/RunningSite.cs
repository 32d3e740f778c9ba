using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using OicInfo.Content;

// One site on the real content for all classes that only read: it is started once, and makes each page once.
[assembly: AssemblyFixture(typeof(OicInfo.Web.Tests.RunningSite))]

namespace OicInfo.Web.Tests;

/// <summary>The site on its real content, or on a folder that a test names.</summary>
public sealed class RunningSite : WebApplicationFactory<Program>
{
    private static readonly HtmlParser Parser = new(new HtmlParserOptions { IsKeepingSourceReferences = true });
    private readonly Dictionary<string, string> settings = [];
    private readonly List<Action<IServiceCollection>> changes = [];

    /// <summary>A site on another content folder.</summary>
    public static RunningSite On(string content) => new RunningSite().With("Content:Path", content);

    /// <summary>Sets a setting before the site starts.</summary>
    public RunningSite With(string key, string value)
    {
        settings[key] = value;
        return this;
    }

    /// <summary>Adds or replaces services before the site starts.</summary>
    public RunningSite With(Action<IServiceCollection> change)
    {
        changes.Add(change);
        return this;
    }

    /// <summary>A client that shows redirects instead of following them.</summary>
    public HttpClient Visitor() => CreateClient(new() { AllowAutoRedirect = false });

    /// <summary>The page at an address, which must answer 200.</summary>
    public async Task<IHtmlDocument> Page(string path)
    {
        using var client = Visitor();
        return await Parser.ParseDocumentAsync(await client.GetStringAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken), TestContext.Current.CancellationToken);
    }

    /// <summary>The address of every home and page in every language.</summary>
    public IEnumerable<string> Paths()
    {
        var snapshot = Services.GetRequiredService<ContentStore>().Current;
        return snapshot.Site.Languages.Select(l => $"/{l.Code}").Concat(snapshot.Pages.Values.SelectMany(p => p.Versions.Values).Select(p => p.Path)).Order(StringComparer.Ordinal);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Production");
        // Thousands of requests, each a line on the console, hide what a test says.
        builder.UseSetting("Serilog:MinimumLevel:Default", "Warning");
        foreach (var (key, value) in settings)
        {
            builder.UseSetting(key, value);
        }

        builder.ConfigureTestServices(services => changes.ForEach(change => change(services)));
    }
}
