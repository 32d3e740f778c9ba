using OicInfo.Content.Model;

namespace OicInfo.Content.Tests.Model;

public sealed class RelatedPagesTests
{
    private static readonly PageKey Origins = new("history", "origins");

    [Fact]
    public void PagesOfOtherTopics_ThatLinkOrShare_AreRelated_TheNearestFirst()
    {
        using var site = new TestSite().WithSourceAndTerm()
            .WithPage("origins", "See [it](page:reference/linked) [@charter].")
            .WithPage("sibling", "The same [@charter].");
        With(site, "linked", "Nothing shared.");
        With(site, "shares", "The [[umma]] and the Charter [@charter].");
        With(site, "stranger", "Of the [[umma]].");

        var related = site.Read().Related;

        Assert.Equal([new("reference", "linked"), new("reference", "shares")], related.To(Origins));
        Assert.Equal([Origins], related.To(new("reference", "linked")));
        Assert.Empty(related.To(new("reference", "stranger")));
        Assert.Empty(related.To(new("nowhere", "at-all")));
    }

    private static void With(TestSite site, string slug, string body)
    {
        foreach (var language in new[] { "en", "id" })
        {
            site.With($"pages/reference/{slug}/{language}.md", $"---\ntitle: {slug}\nsummary: On {slug}.\nupdated: 2026-01-02\n---\n{body}");
        }
    }
}
