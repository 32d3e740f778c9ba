using System.Buffers.Binary;
using System.Text.Json;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.Extensions.DependencyInjection;
using OicInfo.Cards;
using OicInfo.Cards.Layout;
using OicInfo.Content;
using OicInfo.Content.Model;
using OicInfo.Web.Sharing;

namespace OicInfo.Web.Tests;

/// <summary>The link of every section of every page in every language, as those see it to whom it is sent.</summary>
public sealed class ShareLinkTests(RunningSite site)
{
    /// <summary>Every how many-th card is drawn, not only set: drawing all takes a minute.</summary>
    private const int Sample = 60;

    private static readonly HtmlParser Parser = new();

    private Snapshot Snapshot => site.Services.GetRequiredService<ContentStore>().Current;

    private IEnumerable<(PageVersion Page, Section Section)> Sections =>
        Snapshot.Pages.Values.SelectMany(p => p.Versions.Values).SelectMany(v => v.Sections.Select(s => (v, s)));

    [Fact]
    public async Task EverySection_IsSharedUnderItsOwnNameAndWords()
    {
        using var client = site.Visitor();
        var problems = new List<string>();
        var (titles, descriptions) = (new HashSet<(string, string)>(), new HashSet<(string, string)>());
        foreach (var (page, section) in Sections)
        {
            var path = $"{page.Path}/{section.Id}";
            using var response = await client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
            var html = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
            var head = Parser.ParseDocument(html[..(html.IndexOf("</head>", StringComparison.Ordinal) + 1)]);

            Check("status", "200", ((int)response.StatusCode).ToString(System.Globalization.CultureInfo.InvariantCulture));
            Check("title", $"{section.Title} · {page.FrontMatter.Title} · OicInfo", head.Title);
            Check("og:title", $"{section.Title} · {page.FrontMatter.Title}", Meta("og:title"));
            Check("og:url", $"http://localhost{path}", Meta("og:url"));
            Check("og:type", "article", Meta("og:type"));
            Check("og:locale", page.Language.OpenGraphLocale, Meta("og:locale"));
            Check("og:locale:alternate", "3", head.QuerySelectorAll("meta[property='og:locale:alternate']").Length.ToString(System.Globalization.CultureInfo.InvariantCulture));
            Check("og:image", $"http://localhost/cards{path}.png?v={CardAddress.VersionOf(CardOf(page, section))}", Meta("og:image"));
            Check("og:description", Named("description"), Meta("og:description"));
            Check("twitter:card", "summary_large_image", Named("twitter:card"));
            Check("twitter:title", Meta("og:title"), Named("twitter:title"));
            Check("twitter:description", Meta("og:description"), Named("twitter:description"));
            Check("twitter:image", Meta("og:image"), Named("twitter:image"));
            Check("canonical", $"http://localhost{page.Path}", head.QuerySelector("link[rel=canonical]")?.GetAttribute("href"));
            Check("hreflang", string.Join(' ', Snapshot.Site.Languages.Select(l => "http://localhost" + page.Key.PathIn(l.Code)).Append("http://localhost" + page.Key.PathIn("id"))),
                string.Join(' ', head.QuerySelectorAll("link[rel=alternate][hreflang]:not([type])").Select(l => l.GetAttribute("href"))));
            Check("JSON-LD", $"http://localhost{path}", AddressInStructuredData(head));
            Check("refresh", $"0; url={page.Path}#{section.Id}", html.Split("<noscript><meta http-equiv=\"refresh\" content=\"").Last().Split('"')[0]);
            if (!html.Contains($" id=\"{section.Id}\" tabindex=\"-1\"", StringComparison.Ordinal))
            {
                problems.Add($"{path}: the section cannot take the focus");
            }

            if (!titles.Add((page.Language.Code, Meta("og:title")!)) || !descriptions.Add((page.Language.Code, Meta("og:description")!)) || Meta("og:description") is not { Length: > 10 })
            {
                problems.Add($"{path}: title or description is another section's too: {Meta("og:description")}");
            }

            void Check(string what, string? expected, string? actual)
            {
                if (expected != actual)
                {
                    problems.Add($"{path}: {what} is '{actual}', not '{expected}'");
                }
            }

            string? Meta(string name) => head.QuerySelector($"meta[property='{name}']")?.GetAttribute("content");

            string? Named(string name) => head.QuerySelector($"meta[name='{name}']")?.GetAttribute("content");
        }

        Assert.Empty(problems);
        Assert.True(titles.Count > 1000, $"only {titles.Count} sections were seen");
    }

    [Fact]
    public void EveryCard_KeepsEveryWordOfItsTitles_InItsSpace()
    {
        var painter = site.Services.GetRequiredService<CardPainter>();
        var cards = Snapshot.Pages.Values.SelectMany(p => p.Versions.Values).Select(v => CardOf(v, null)).Concat(Sections.Select(s => CardOf(s.Page, s.Section)));

        Assert.All(cards, card =>
        {
            var layout = painter.Compose(card);

            Assert.Equal(Words(card.Section ?? card.Title), Words(layout.Headline));
            Assert.Equal(Words(card.Section is null ? "" : card.Title), Words(layout.Context));
            Assert.NotEmpty(Words(layout.Summary));
            Assert.True(layout.Body.Max(b => b.Bottom) <= Measures.BodyBottom + 0.01f, card.ToString());
            Assert.All(layout.Body.SelectMany(b => b.Lines), l => Assert.InRange(l.Line.Width, 0, Measures.Column + 0.5f));
        });
    }

    [Fact]
    public async Task SampledCards_ArePicturesOf1200By630_LighterThan60Kilobytes()
    {
        using var client = site.Visitor();
        foreach (var (page, section) in Sections.Where((_, i) => i % Sample == 0))
        {
            var png = await client.GetByteArrayAsync(new Uri($"/cards{page.Path}/{section.Id}.png", UriKind.Relative), TestContext.Current.CancellationToken);

            Assert.Equal((1200, 630), (BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(20))));
            Assert.InRange(png.Length, 1, 60_000);
        }
    }

    [Fact]
    public async Task Card_IsKeptForEver_UnderTheVersionThatThePageNamesOnly()
    {
        using var client = site.Visitor();
        var (page, section) = Sections.First();
        var path = $"/cards{page.Path}/{section.Id}.png";

        using var named = await client.GetAsync(new Uri($"{path}?v={CardAddress.VersionOf(CardOf(page, section))}", UriKind.Relative), TestContext.Current.CancellationToken);
        using var other = await client.GetAsync(new Uri($"{path}?v=0123456789", UriKind.Relative), TestContext.Current.CancellationToken);
        using var again = new HttpRequestMessage(HttpMethod.Get, path);
        again.Headers.IfNoneMatch.Add(named.Headers.ETag!);
        using var unchanged = await client.SendAsync(again, TestContext.Current.CancellationToken);

        Assert.Contains("immutable", named.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("immutable", other.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
        Assert.Equal(System.Net.HttpStatusCode.NotModified, unchanged.StatusCode);
    }

    private CardText CardOf(PageVersion page, Section? section) => ShareCards.TextOf(Snapshot, page.Language, page, section);

    private static string? AddressInStructuredData(IHtmlDocument head)
    {
        using var data = JsonDocument.Parse(head.QuerySelector("script[type='application/ld+json']")!.TextContent);
        return data.RootElement.GetProperty("@graph").EnumerateArray().First(n => n.GetProperty("@type").GetString() == "WebPageElement").GetProperty("url").GetString();
    }

    private static string[] Words(PlacedBlock block) => Words(string.Join(' ', block.Block.Lines.Select(l => l.Text)));

    private static string[] Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
