using System.Text.RegularExpressions;
using OicInfo.Web.Typography;

namespace OicInfo.Web.Tests.Typography;

/// <summary>Where French ends no line. In the expectations <c>_</c> is a wide no-break space and <c>~</c> a narrow one.</summary>
public sealed partial class FrenchSpacingTests(RunningSite site)
{
    [Theory]
    [InlineData("Qui décide ?", "Qui décide~?")]
    [InlineData("Non ! Si ; mais", "Non~! Si~; mais")]
    [InlineData("Trois organes : le sommet", "Trois organes_: le sommet")]
    [InlineData("la « Ummah » et", "la «_Ummah_» et")]
    [InlineData("<b>Ummah</b> : « <i>mot</i> » ?", "<b>Ummah</b>_: «_<i>mot</i>_»~?")]
    [InlineData("porter à 25 % en 2025", "porter à 25_% en 2025")]
    [InlineData("le 25 septembre 1969, le 1er mai", "le 25_septembre 1969, le 1er_mai")]
    [InlineData("57 États, 15 millions", "57_États, 15_millions")]
    [InlineData("1 352 000 habitants", "1~352~000 habitants")]
    [InlineData("en 2025 100 pays", "en 2025 100_pays")]
    [InlineData("l&#x27;OCI ; fin", "l&#x27;OCI~; fin")]
    [InlineData("10:30 et a;b", "10:30 et a;b")]
    public void Of_PutsNoBreakSpacesWhereFrenchSetsSpaces(string typed, string set) =>
        Assert.Equal(set.Replace('_', '\u00A0').Replace('~', '\u202F'), FrenchSpacing.Of(typed));

    [Theory]
    [InlineData("<path d=\"M10 200 300 mars\" />")]
    [InlineData("<input value=\"qui ?\">")]
    [InlineData("<code>a ? b : c</code>")]
    [InlineData("<script>a ? b : c</script>")]
    public void Of_LeavesCodeAndDrawingsAndWhatWasTyped(string html) => Assert.Equal(html, FrenchSpacing.Of(html));

    [Fact]
    public void Of_SetsWordsInAttributes() =>
        Assert.Equal("<a data-definition=\"Une règle\u00A0: l’unanimité\">", FrenchSpacing.Of("<a data-definition=\"Une règle : l’unanimité\">"));

    [Theory]
    [InlineData("/fr")]
    [InlineData("/fr/history/origins")]
    [InlineData("/fr/history/timeline")]
    [InlineData("/fr/reference/glossary")]
    [InlineData("/fr/search?q=sommet")]
    public async Task FrenchPage_EndsNoLineBeforeAMark(string path)
    {
        var page = await site.Page(path);

        Assert.Contains('\u00A0', page.Body!.TextContent);
        Assert.DoesNotMatch(BreakingSpace(), page.Body!.TextContent);
    }

    [Theory]
    [InlineData("/fr/history/origins.md")]
    [InlineData("/data/glossary.json")]
    public async Task FileForMachines_KeepsPlainSpaces(string path)
    {
        using var client = site.Visitor();

        var text = await client.GetStringAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.DoesNotContain('\u00A0', text);
        Assert.DoesNotContain('\u202F', text);
    }

    [GeneratedRegex(" [;!?:»%]|« ")]
    private static partial Regex BreakingSpace();
}
