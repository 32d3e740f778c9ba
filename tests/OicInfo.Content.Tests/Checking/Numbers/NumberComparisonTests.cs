using OicInfo.Content.Checking.Numbers;

namespace OicInfo.Content.Tests.Checking.Numbers;

public sealed class NumberComparisonTests
{
    [Fact]
    public void WrongDay_IsToldOnceWithBothSides()
    {
        var difference = Assert.Single(Compare("en", "It met on 25 September 1969.", "id", "Sidang itu pada 24 September 1969."));

        Assert.Equal("1969-09-25", difference.Reference?.Canonical);
        Assert.Equal("1969-09-24", difference.Other?.Canonical);
    }

    [Fact]
    public void NumberInDigits_MissingOnTheOtherSide_IsTold()
    {
        var difference = Assert.Single(Compare("en", "It has 57 members.", "fr", "Elle a des membres."));

        Assert.Equal("57", difference.Reference?.Canonical);
        Assert.Null(difference.Other);
    }

    [Theory]
    [InlineData("One of the two met first.", "L’un d’eux s’est réuni.")]
    [InlineData("The building is new.", "Le bâtiment est neuf.")]
    [InlineData("What is new in the organs?", "Quoi de neuf dans les organes ?")]
    [InlineData("A second later both left twice.", "Ils sont partis.")]
    public void OneAndTwo_OnOneSideOnly_AreNoDifference(string english, string french) => Assert.Empty(Compare("en", english, "fr", french));

    [Theory]
    [InlineData("It has three floors.", "Il a des étages.", "3")]
    [InlineData("It has its floors.", "Il a cinq étages.", "5")]
    [InlineData("Both met for the seventh time.", "Les deux se sont réunis.", "7")]
    public void WordFromThreeUp_OnOneSideOnly_IsTold(string english, string french, string value) =>
        Assert.Equal(value, Assert.Single(Compare("en", english, "fr", french)) is var d ? (d.Reference ?? d.Other)!.Canonical : "");

    [Fact]
    public void SmallWords_OneForTheOther_AreTold() =>
        Assert.Single(Compare("en", "a term of five years", "ar", "مدة الولاية ست سنوات"));

    [Fact]
    public void OrderAndRepetition_AreNoDifference() =>
        Assert.Empty(Compare("en", "In 1996 and in 1998; in 1998 again 57 states.", "id", "57 negara, pada 1998 dan 1996."));

    [Fact]
    public void RepeatedNumbers_OneForTheOther_AreTold() =>
        Assert.Single(Compare("en", "1969 and 1969 and 1974", "id", "1969 dan 1974 dan 1974"));

    [Fact]
    public void DateInParts_IsTheSameDate() =>
        Assert.Empty(Compare("en", "In 1969, on 25 September, it was founded.", "fr", "Elle est née le 25 septembre 1969."));

    [Fact]
    public void MissingDayOfDate_IsTold() =>
        Assert.Single(Compare("en", "on 4 May 2024", "fr", "en mai 2024"));

    private static IReadOnlyList<NumberDifference> Compare(string referenceLanguage, string reference, string otherLanguage, string other) =>
        NumberComparison.Compare(new NumberReader(referenceLanguage).Read(reference), new NumberReader(otherLanguage).Read(other));
}
