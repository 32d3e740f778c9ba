using System.Globalization;
using System.Xml.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.Extensions.DependencyInjection;
using OicInfo.Content;

namespace OicInfo.Web.Tests;

/// <summary>The pictures drawn from data. Places are measured against the years that the picture itself names.</summary>
public sealed class PictureTests(RunningSite site)
{
    private static readonly string[] Languages = ["id", "en", "ar", "fr"];

    [Theory]
    [InlineData("/id/members/states", "group", 57, 4)]
    [InlineData("/id/members/states", "decade", 57, 4)]
    [InlineData("/ar/history/growth", "decade", 57, 4)]
    [InlineData("/fr", "group", 57, 4)]
    public async Task MembersMap_DrawsEveryStateAndLinksItToItsRow(string path, string colouring, int members, int observers)
    {
        var page = await site.Page(path);
        var language = path[1..3];

        var links = page.QuerySelectorAll($".map-frame .by-{colouring} .states a");

        Assert.Equal(members + observers, links.Length);
        Assert.All(links, a => Assert.True(a.QuerySelector("path, circle") is not null, $"{a.TextContent} has neither shape nor dot"));
        var (states, observing) = (await site.Page($"/{language}/members/states"), await site.Page($"/{language}/members/observers"));
        Assert.All(links, a => Assert.NotNull(
            (a.GetAttribute("href")!.Contains("observers", StringComparison.Ordinal) ? observing : states).GetElementById(a.GetAttribute("href")!.Split('#')[1])));
    }

    [Fact]
    public async Task MembersMap_TakesAllOtherLandFromOneFileThatIsKeptForGood()
    {
        var addresses = new List<string>();
        foreach (var path in new[] { "/id", "/ar/members/states", "/fr/history/growth" })
        {
            addresses.AddRange((await site.Page(path)).QuerySelectorAll("svg .land").Select(land => land.GetAttribute("href")!));
        }

        using var client = site.Visitor();
        using var response = await client.GetAsync(new Uri(Assert.Single(addresses.Distinct()), UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal("image/svg+xml", response.Content.Headers.ContentType?.MediaType);
        Assert.Contains("immutable", response.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
        var land = XDocument.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Single(land.Descendants(), e => $"#{e.Attribute("id")?.Value}" == new Uri(site.Server.BaseAddress, addresses[0]).Fragment);
    }

    [Theory]
    [InlineData("maldives")]
    [InlineData("bahrain")]
    [InlineData("comoros")]
    [InlineData("brunei")]
    [InlineData("gambia")]
    [InlineData("palestine")]
    public async Task MembersMap_GivesSmallStatesADot(string id)
    {
        var page = await site.Page("/en/members/states");

        Assert.NotNull(page.QuerySelector($".map-frame a[href='#{id}'] circle"));
    }

    [Fact]
    public async Task MembersMap_CountsInItsLegendWhatItDraws()
    {
        var page = await site.Page("/en/history/growth");
        var figure = page.QuerySelector(".map")!;

        Assert.Equal(["22", "18", "17", "4"], figure.QuerySelectorAll(".by-group .legend b").Select(b => b.TextContent));
        Assert.Equal(["25", "17", "3", "11", "1", "4"], figure.QuerySelectorAll(".by-decade .legend b").Select(b => b.TextContent));
        Assert.Equal(["25", "42", "45", "56", "57"], figure.QuerySelectorAll(".map-steps b").Select(b => b.TextContent));
        Assert.Equal(61, figure.QuerySelectorAll(".picture-list li a").Length);
    }

    [Theory]
    [InlineData("/id/members/states", "group")]
    [InlineData("/id/history/growth", "decade")]
    public async Task MembersMap_BeginsWithTheColouringThatThePageNames(string path, string colouring)
    {
        var page = await site.Page(path);

        var choices = page.QuerySelectorAll<IHtmlInputElement>(".map .choice input");

        Assert.Equal(["group", "decade"], choices.Select(c => c.Value));
        Assert.Equal(colouring, Assert.Single(choices, c => c.IsChecked).Value);
    }

    [Theory]
    [InlineData("/members/states")]
    [InlineData("/history/growth")]
    [InlineData("/history/secretaries-general")]
    [InlineData("/history/summits")]
    public async Task Picture_HasATitleAndADescriptionInThePagesLanguage(string path)
    {
        var descriptions = new HashSet<string>();
        foreach (var language in Languages)
        {
            var page = await site.Page($"/{language}{path}");

            var pictures = page.QuerySelectorAll(".picture [role=img]");

            Assert.NotEmpty(pictures);
            Assert.All(pictures, p => Assert.All(p.GetAttribute("aria-labelledby")!.Split(' '), id => Assert.NotEqual("", page.GetElementById(id)!.TextContent.Trim())));
            Assert.True(descriptions.Add(string.Join('|', pictures.Select(p => page.GetElementById(p.GetAttribute("aria-labelledby")!.Split(' ')[0])!.TextContent))), language);
        }
    }

    [Theory]
    [InlineData("en", "tunku-abdul-rahman", 1971, 1974)]
    [InlineData("en", "ekmeleddin-ihsanoglu", 2005, 2014)]
    [InlineData("ar", "ekmeleddin-ihsanoglu", 2005, 2014)]
    [InlineData("en", "iyad-ameen-madani", 2014, 2016.833)]
    [InlineData("ar", "hissein-brahim-taha", 2021.877, 2026.899)]
    public async Task SecretariesBand_DrawsATermFromItsBeginningToItsEnd(string language, string id, double from, double to)
    {
        var page = await site.Page($"/{language}/history/secretaries-general");
        var scale = Scale(page.QuerySelector(".picture")!);

        var bar = page.QuerySelector($".term-bar[data-id={id}] rect")!;

        var (left, right) = (Percent(bar, "x"), Percent(bar, "x") + Percent(bar, "width"));
        Assert.Equal(language == "ar" ? (to, from) : (from, to), (scale(left), scale(right)), new Near(0.03));
        Assert.Equal(12, page.QuerySelectorAll(".term-bar").Length);
    }

    [Fact]
    public async Task SummitBand_DrawsEverySummitNearItsYear()
    {
        var summits = site.Services.GetRequiredService<ContentStore>().Current.Data.Summits;
        foreach (var language in Languages)
        {
            var page = await site.Page($"/{language}/history/summits");
            var scale = Scale(page.QuerySelector(".picture")!);

            var marks = page.QuerySelectorAll(".summit-mark");

            Assert.Equal(page.QuerySelectorAll("table.data tbody tr").Length, marks.Length);
            Assert.All(marks, mark =>
            {
                var year = summits.Find(mark.GetAttribute("data-id")!)!.From!.Value.Year;
                Assert.InRange(scale(Percent(mark.QuerySelector("svg")!, "x")), year - 0.02, year + 1.02);
            });
        }
    }

    [Fact]
    public async Task GrowthChart_EndsWithAllMembers()
    {
        var page = await site.Page("/id/history/growth");

        var steps = page.QuerySelectorAll(".bars");

        Assert.Equal(16, steps.Length);
        Assert.Equal("57", steps[^1].QuerySelector(".mark-count")!.TextContent);
        Assert.Equal(57 * 4, steps[^1].QuerySelectorAll("rect").Sum(r => int.Parse(r.GetAttribute("height")!, CultureInfo.InvariantCulture)));
    }

    [Fact]
    public async Task OrganChart_ShowsEveryOrganOnce()
    {
        var page = await site.Page("/fr/organs/how-they-fit");

        Assert.Equal(11, page.QuerySelectorAll(".organ-box > p:first-child a").Length);
        Assert.Equal(["4", "8", "8", "16"], page.QuerySelectorAll(".organ-box b").Select(b => b.TextContent));
        Assert.Equal(4 + 8 + 8 + 16, page.QuerySelectorAll(".organ-box .organ-bodies li").Length);
    }

    [Fact]
    public async Task ProgrammeAreas_LinkToTheirSections_AndNumberTheirGoals()
    {
        foreach (var language in Languages)
        {
            var page = await site.Page($"/{language}/programme/priority-areas");

            Assert.Equal("2.10.1", page.QuerySelector(".programme-areas .goal-number")!.TextContent);
            Assert.Equal(18, page.QuerySelectorAll(".programme-areas > li > p > a").Count(a => page.GetElementById(a.GetAttribute("href")![1..]) is not null));
        }
    }

    [Fact]
    public async Task TimelineFilter_KnowsEveryKindOfEvent()
    {
        var page = await site.Page("/id/history/timeline");
        using var client = site.Visitor();
        var style = await client.GetStringAsync(new Uri("/parts/timeline.css", UriKind.Relative), TestContext.Current.CancellationToken);

        var kinds = page.QuerySelectorAll(".timeline > li").Select(li => li.ClassName!["kind-".Length..]).Distinct().ToList();

        var choices = page.QuerySelectorAll<IHtmlInputElement>(".timeline-filter input[type=radio]");
        Assert.Equal(kinds.Order().Prepend("all"), choices.Select(c => c.Value).Order().OrderBy(v => v != "all"));
        Assert.All(kinds, kind => Assert.Contains($"[value=\"{kind}\"]:checked", style, StringComparison.Ordinal));
    }

    /// <summary>Tells the year at a place, from two years that the picture names.</summary>
    private static Func<double, double> Scale(IElement picture)
    {
        var ticks = picture.QuerySelectorAll(".years text").ToDictionary(t => int.Parse(t.TextContent, CultureInfo.InvariantCulture), t => Percent(t, "x"));
        return place => 1980 + (place - ticks[1980]) / (ticks[2020] - ticks[1980]) * 40;
    }

    private static double Percent(IElement element, string attribute) => double.Parse(element.GetAttribute(attribute)!.TrimEnd('%'), CultureInfo.InvariantCulture);

    private sealed class Near(double distance) : IEqualityComparer<(double, double)>
    {
        public bool Equals((double, double) a, (double, double) b) => Math.Abs(a.Item1 - b.Item1) < distance && Math.Abs(a.Item2 - b.Item2) < distance;

        public int GetHashCode((double, double) value) => 0;
    }
}
