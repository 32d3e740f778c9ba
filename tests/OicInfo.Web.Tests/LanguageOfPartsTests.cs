using AngleSharp.Dom;

namespace OicInfo.Web.Tests;

/// <summary>A voice that reads a page aloud changes with the language of its parts (WCAG 2.2: 3.1.2).</summary>
public sealed class LanguageOfPartsTests(RunningSite site)
{
    private static readonly string[] InArabicLetters = ["ar", "fa", "ur"];

    [Fact]
    public async Task WordsInArabicLetters_AreMarkedAsSuch_OnPagesInOtherLetters()
    {
        var unmarked = new List<string>();
        foreach (var path in site.Paths().Where(p => !p.StartsWith("/ar", StringComparison.Ordinal)))
        {
            var page = await site.Page(path);
            unmarked.AddRange(page.Body!.Descendants<IText>()
                .Where(t => t.Data.Any(IsArabic) && t.ParentElement?.Closest("script, pre") is null && !InArabicLetters.Contains(LanguageOf(t)))
                .Select(t => $"{path}: {t.Data.Trim()}"));
        }

        Assert.Empty(unmarked);
    }

    [Theory]
    [InlineData("/id/history/secretaries-general", true)]
    [InlineData("/ar/history/secretaries-general", false)]
    public async Task PublishersInOtherLetters_RunInTheirOwnDirection(string path, bool arabic)
    {
        var page = await site.Page(path);

        var publishers = page.QuerySelectorAll(".sources .source-detail bdi");

        Assert.NotEmpty(publishers);
        Assert.All(publishers, p => Assert.Equal(arabic, p.TextContent.Any(IsArabic)));
    }

    private static string? LanguageOf(INode node) => node.ParentElement?.Closest("[lang]")?.GetAttribute("lang");

    private static bool IsArabic(char c) => c is >= '\u0621' and <= '\u064A';
}
