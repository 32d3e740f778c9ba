using System.Globalization;
using OicInfo.Content.Model;
using OicInfo.Web.ViewModels;

namespace OicInfo.Web.Tests;

/// <summary>Where names and words stand in a list.</summary>
public sealed class AlphabetTests(RunningSite site)
{
    [Theory]
    [InlineData("ar", "أوغندا,تشاد,السنغال,سيراليون,الغابون,المغرب")]
    [InlineData("fr", "dépositaire,domaine,État membre,Fonds")]
    [InlineData("id", "aksesi,Al-Quds,anggaran,Bayt Mal,COMCEC")]
    public void Names_StandInTheOrderOfTheLanguage(string language, string ordered)
    {
        var names = ordered.Split(',');

        Assert.Equal(names, names.Reverse().Order(Of(language)));
    }

    [Theory]
    [InlineData("ar", "السنغال", "س")]
    [InlineData("ar", "الأمة", "ا")]
    [InlineData("ar", "ألبانيا", "ا")]
    [InlineData("fr", "État membre", "E")]
    [InlineData("en", "umma", "U")]
    [InlineData("en", "“ad hoc” committee", "A")]
    [InlineData("en", "…", "")]
    public void Name_StandsUnderALetter(string language, string name, string letter) => Assert.Equal(letter, Of(language).LetterOf(name));

    [Theory]
    [InlineData("id")]
    [InlineData("en")]
    [InlineData("ar")]
    [InlineData("fr")]
    public async Task Glossary_HasALinkForEachLetter_ToItsFirstTerm(string language)
    {
        var page = await site.Page($"/{language}/reference/glossary");

        var letters = page.QuerySelectorAll(".letters a").Select(a => (a.TextContent, a.GetAttribute("href")!)).ToArray();
        var terms = page.QuerySelectorAll(".glossary > div").Select(d => (Letter: Of(language).LetterOf(d.QuerySelector("dfn")!.TextContent), Href: $"#{d.Id}"));
        Assert.True(letters.Length > 10);
        Assert.Equal(terms.DistinctBy(t => t.Letter), letters);
        Assert.Equal(letters.Select(l => l.TextContent), page.QuerySelectorAll(".glossary").Select(d => d.GetAttribute("data-letter")));
    }

    [Fact]
    public async Task TableOfMembers_InArabic_PassesOverTheArticle()
    {
        var page = await site.Page("/ar/members/states");

        var names = page.QuerySelectorAll("table[data-sortable] tbody").Select(b => b.QuerySelectorAll("tr[id] th").Select(h => h.TextContent).ToArray()).ToArray();
        Assert.All(names, group => Assert.Equal(group.Order(Of("ar")), group));
        Assert.Equal("سنغال", page.QuerySelector("#senegal th")!.GetAttribute("data-key"));
        Assert.Null(page.QuerySelector("#chad th")!.GetAttribute("data-key"));
    }

    private static Alphabet Of(string language) => new(new Language(language, "", "", CultureInfo.GetCultureInfo(language)));
}
