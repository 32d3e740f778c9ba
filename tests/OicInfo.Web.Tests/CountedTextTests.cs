using Microsoft.Extensions.DependencyInjection;
using OicInfo.Content;
using OicInfo.Web.ViewModels;

namespace OicInfo.Web.Tests;

public sealed class CountedTextTests(RunningSite site)
{
    [Theory]
    [InlineData("0: none | 1: {0} section | {0} sections", 0, "none")]
    [InlineData("0: none | 1: {0} section | {0} sections", 1, "1 section")]
    [InlineData("0: none | 1: {0} section | {0} sections", 101, "101 sections")]
    [InlineData("0,1: {0} section | {0} sections", 0, "0 section")]
    [InlineData("3-10: few | 11-99: many | other", 103, "few")]
    [InlineData("3-10: few | 11-99: many | other", 100, "other")]
    [InlineData("found: {0}", 7, "found: 7")]
    public void Form_IsThatOfTheNumber(string forms, int count, string expected) => Assert.Equal(expected, CountedText.For(forms, count));

    [Theory]
    [InlineData("en", "searchCount", 1, "1 section found")]
    [InlineData("fr", "searchCount", 0, "0 section trouvée")]
    [InlineData("fr", "searchCount", 2, "2 sections trouvées")]
    [InlineData("ar", "searchCount", 2, "عُثر على قسمين")]
    [InlineData("ar", "searchCount", 5, "عُثر على 5 أقسام")]
    [InlineData("ar", "searchCount", 11, "عُثر على 11 قسمًا")]
    [InlineData("ar", "searchCount", 100, "عُثر على 100 قسم")]
    [InlineData("id", "searchSuggestionCount", 3, "3 saran")]
    public void StringOfTheInterface_HasThePluralsOfItsLanguage(string language, string key, int count, string expected) =>
        Assert.Equal(expected, CountedText.For(site.Services.GetRequiredService<ContentStore>().Current.Ui(language, key), count));
}
