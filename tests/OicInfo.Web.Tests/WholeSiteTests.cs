using AngleSharp.Dom;

namespace OicInfo.Web.Tests;

/// <summary>What holds for all pages that a reader can come to.</summary>
public sealed class WholeSiteTests(WalkedSite site) : IClassFixture<WalkedSite>
{
    [Fact]
    public void EveryLink_LeadsToAPageAndASectionThatExist()
    {
        var broken = site.Pages.SelectMany(page => WalkedSite.LinksOf(page.Value).Where(link => !LeadsSomewhere(page.Key, link)).Select(link => $"{page.Key} -> {link}"));

        Assert.Empty(broken);
        Assert.True(site.Pages.Count > 200, $"only {site.Pages.Count} pages were reached");
    }

    [Fact]
    public void EveryPage_HasAnHeadingATitleAndADescription()
    {
        Assert.All(site.Pages, page =>
        {
            Assert.Single(page.Value.QuerySelectorAll("h1"));
            Assert.NotEqual("", page.Value.Title);
            Assert.NotEqual("", page.Value.QuerySelector("meta[name=description]")!.GetAttribute("content"));
            Assert.Equal(page.Value.All.Count(e => e.Id is { Length: > 0 }), page.Value.All.Select(e => e.Id).Where(id => id is { Length: > 0 }).Distinct().Count());
        });
    }

    private bool LeadsSomewhere(string from, string link) =>
        !site.Pages.TryGetValue(WalkedSite.PathOf(from, link), out var page) || link.Split('#') is not [_, var id] || page.GetElementById(id) is not null;
}
