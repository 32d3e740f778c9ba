using System.Net;
using AngleSharp.Html.Parser;
using OicInfo.Content.Tests;

namespace OicInfo.Web.Tests.Exporting;

public sealed class ExportTests(ExportedSite export) : IClassFixture<ExportedSite>
{
    /// <summary>What a host makes of its own files; the export leaves it to the host.</summary>
    private static readonly string[] OfTheHost = ["Accept-Ranges", "Age", "Content-Disposition", "Content-Encoding", "Content-Length", "Content-Type", "Date", "ETag", "Last-Modified", "Vary"];

    [Fact]
    public async Task File_HoldsTheBytesOfTheServer_InEachEncoding()
    {
        using var client = export.Visitor();
        var compressed = 0;
        foreach (var path in export.Files())
        {
            var address = ExportedSite.AddressOf(path);
            foreach (var (encoding, ending) in new[] { ("identity", ""), ("br", ".br"), ("gzip", ".gz") })
            {
                using var request = new HttpRequestMessage(HttpMethod.Get, address) { Headers = { { "Accept-Encoding", encoding } } };
                using var response = await client.SendAsync(request, TestContext.Current.CancellationToken);
                var file = Path.Combine(export.Folder, path + ending);

                Assert.Equal(path.EndsWith("404.html", StringComparison.Ordinal) ? HttpStatusCode.NotFound : HttpStatusCode.OK, response.StatusCode);
                Assert.Equal(ending.Length == 0 || response.Content.Headers.ContentEncoding.Contains(encoding), File.Exists(file));
                if (File.Exists(file))
                {
                    Assert.Equal(await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken), await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken));
                    compressed += ending.Length > 0 ? 1 : 0;
                }
            }
        }

        Assert.InRange(compressed, 20, int.MaxValue);
    }

    [Theory]
    [InlineData("en.html")]
    [InlineData("id/history.html")]
    [InlineData("id/history/today.html")]
    [InlineData("en/history/origins.html")]
    [InlineData("en/history/origins.html.br")]
    [InlineData("en/history/origins.html.gz")]
    [InlineData("en/history/origins/now.html")]
    [InlineData("en/history/origins/now/cite.bib")]
    [InlineData("en/history/origins/cite.json")]
    [InlineData("en/history/alone.html")]
    [InlineData("id/history/alone.md")]
    [InlineData("en/history/print.html")]
    [InlineData("cards/en.png")]
    [InlineData("cards/id/history/origins/now.png")]
    [InlineData("en/feed.atom")]
    [InlineData("id/search.html")]
    [InlineData("en/offline.html")]
    [InlineData("id/404.html")]
    [InlineData("404.html")]
    [InlineData("data/members.csv")]
    [InlineData("data/glossary.schema.json")]
    [InlineData("data/index.json")]
    [InlineData("sitemap.xml")]
    [InlineData("opensearch-id.xml")]
    [InlineData("manifest.webmanifest")]
    [InlineData("sw.js")]
    [InlineData("_headers")]
    [InlineData("_redirects")]
    public void Address_HasItsFile(string path) => Assert.True(File.Exists(Path.Combine(export.Folder, path)));

    [Fact]
    public void AbsoluteAddresses_NameTheOrigin()
    {
        foreach (var path in export.Files().Where(p => p.EndsWith(".html", StringComparison.Ordinal) || p.EndsWith(".xml", StringComparison.Ordinal)))
        {
            Assert.DoesNotContain("127.0.0.1", File.ReadAllText(Path.Combine(export.Folder, path)), StringComparison.Ordinal);
        }

        Assert.Contains($"<loc>{ExportedSite.Origin}/en/history</loc>", File.ReadAllText(Path.Combine(export.Folder, "sitemap.xml")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task EveryLink_LeadsToAFile()
    {
        var parser = new HtmlParser();
        using var client = export.Visitor();
        var lost = new HashSet<string>(StringComparer.Ordinal);
        foreach (var path in export.Files().Where(p => p.EndsWith(".html", StringComparison.Ordinal)))
        {
            var page = await parser.ParseDocumentAsync(await File.ReadAllTextAsync(Path.Combine(export.Folder, path), TestContext.Current.CancellationToken), TestContext.Current.CancellationToken);
            var links = page.QuerySelectorAll("[href], [src]").Select(e => e.GetAttribute("href") ?? e.GetAttribute("src")!)
                .Concat(page.QuerySelectorAll("meta[property='og:image']").Select(m => m.GetAttribute("content")!.Replace(ExportedSite.Origin, "", StringComparison.Ordinal)));
            lost.UnionWith(links.Where(link => link.StartsWith('/') && !IsFile(link)));
        }

        // So small a site has not all the pages that its frame names; those that the server has must be there.
        foreach (var link in lost)
        {
            using var response = await client.GetAsync(new Uri(link, UriKind.Relative), TestContext.Current.CancellationToken);

            Assert.Equal((link, HttpStatusCode.NotFound), (link, response.StatusCode));
        }
    }

    [Fact]
    public async Task HeaderRules_GiveEachFileTheHeadersOfTheServer()
    {
        using var client = export.Visitor();
        var rules = HeaderRules();
        foreach (var path in export.Files().Where(p => !p.EndsWith("404.html", StringComparison.Ordinal)))
        {
            using var response = await client.GetAsync(new Uri(ExportedSite.AddressOf(path), UriKind.Relative), TestContext.Current.CancellationToken);
            var address = path.EndsWith(".html", StringComparison.Ordinal) ? $"/{path[..^".html".Length]}" : $"/{path}";

            var ruled = rules.Where(r => r.Path.EndsWith("/*", StringComparison.Ordinal) ? address.StartsWith(r.Path[..^1], StringComparison.Ordinal) : r.Path == address).SelectMany(r => r.Headers);

            Assert.Equal(
                response.Headers.Concat(response.Content.Headers).Where(h => !OfTheHost.Contains(h.Key)).Select(h => $"{address} {h.Key}: {string.Join(", ", h.Value)}").Order(StringComparer.Ordinal),
                ruled.Select(h => $"{address} {h}").Order(StringComparer.Ordinal));
        }

        Assert.Contains(("/en/*", "Cache-Control: no-cache"), rules.Select(r => (r.Path, r.Headers[0])));
        Assert.Contains(rules, r => r.Path == "/*" && r.Headers.Any(h => h.StartsWith("Strict-Transport-Security", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("/en/history/a", "/en/history/origins")]
    [InlineData("/id/history/a/first", "/id/history/origins/now")]
    [InlineData("/id/history/a.md", "/id/history/origins.md")]
    [InlineData("/en/history/origins/first", "/en/history/origins/now")]
    [InlineData("/cards/en/history/origins/first.png", "/cards/en/history/origins/now.png")]
    [InlineData("/en/history/then", "/en/history/today")]
    [InlineData("/en/former", "/en/history")]
    [InlineData("/en/former/print", "/en/history/print")]
    public void FormerAddress_IsRedirected(string old, string today) => Assert.Contains((old, today, "301"), Redirects());

    [Fact]
    public void EveryRedirect_LeadsToAFile_OfAnAddressThatHasNone()
    {
        var redirects = Redirects().ToList();

        Assert.Equal(
            [("/", "/id", "302"), ("/", "/en", "302"), ("/data", "/id/reference/open-data", "302"), ("/data", "/en/reference/open-data", "302")],
            redirects.Where(r => r.Status == "302"));
        Assert.All(redirects, r => Assert.True(IsFile(r.New), r.New));
        Assert.All(redirects.Where(r => r.Old != "/"), r => Assert.False(IsFile(r.Old), r.Old));
    }

    [Fact]
    public async Task FolderThatIsNotEmpty_IsLeftAlone()
    {
        using var content = new TestSite().WithPage("origins", "Text.\n");

        var (exit, told) = await ExportedSite.Run("export", content.Root, "--origin", ExportedSite.Origin, "--content", content.Root);

        Assert.Equal(2, exit);
        Assert.Contains("not empty", told, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(content.Root, "en.html")));
    }

    [Theory]
    [InlineData("--origin", "oicinfo.example", "Site:Origin")]
    [InlineData("--content", "/nowhere", "/nowhere")]
    public async Task WhatCannotBe_IsTold(string option, string value, string named)
    {
        using var content = new TestSite().WithPage("origins", "Text.\n");
        var folder = Path.Combine(content.Root, "new");

        var (exit, told) = await ExportedSite.Run(option == "--content" ? ["export", folder, option, value] : ["export", folder, "--content", content.Root, option, value]);

        Assert.Equal(2, exit);
        Assert.StartsWith("export: ", told, StringComparison.Ordinal);
        Assert.Contains(named, told, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", told, StringComparison.Ordinal);
    }

    private bool IsFile(string link)
    {
        var (path, query) = link.Split('#')[0].Split('?') is [var p, var q] ? (p, q) : (link.Split('#')[0], "");
        if (query.StartsWith("section=", StringComparison.Ordinal))
        {
            path = path.Insert(path.LastIndexOf('/'), $"/{query["section=".Length..]}");
        }

        var file = Path.Combine(export.Folder, path[1..]);
        return File.Exists(file) || File.Exists($"{file}.html");
    }

    private IEnumerable<(string Old, string New, string Status)> Redirects() => File.ReadLines(Path.Combine(export.Folder, "_redirects"))
        .Select(line => line.Split(' '))
        .Select(words => (words[0], words[1], words[2]));

    private List<(string Path, List<string> Headers)> HeaderRules()
    {
        var rules = new List<(string Path, List<string> Headers)>();
        foreach (var line in File.ReadLines(Path.Combine(export.Folder, "_headers")))
        {
            if (line[0] == '/')
            {
                rules.Add((line, []));
            }
            else
            {
                rules[^1].Headers.Add(line.Trim());
            }
        }

        return rules;
    }
}
