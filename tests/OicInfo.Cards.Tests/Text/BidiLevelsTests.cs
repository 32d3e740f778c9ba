using OicInfo.Cards.Text;

namespace OicInfo.Cards.Tests.Text;

/// <summary>
/// Cases of our own. The code was also run against all lines of Unicode's BidiTest.txt and BidiCharacterTest.txt that have
/// no explicit formatting; only pairs of CJK angle brackets, which no font here has, differ.
/// </summary>
public sealed class BidiLevelsTests
{
    // A is an Arabic letter, H a Hebrew one, 9 an Arabic-Indic digit, ^ an Arabic vowel sign; all else stands for itself.
    [Theory]
    [InlineData("abc A b", "0000100", "A word in the other direction.")]
    [InlineData("A abc A", "1122211", "The same right to left.")]
    [InlineData("A 2019 A", "11222211", "A number runs left to right.")]
    [InlineData("A 99 A", "112211", "So does one of Arabic-Indic digits.")]
    [InlineData("A 15-16 A", "112212211", "After an Arabic letter a hyphen parts two numbers: the first stands right of the second.")]
    [InlineData("H 15-16 H", "112222211", "After a Hebrew letter it belongs to the number.")]
    [InlineData("A 1,5 A", "1122211", "A comma inside a number belongs to it.")]
    [InlineData("A 50% A", "1122111", "After an Arabic letter the per cent sign is a neutral.")]
    [InlineData("abc (A) d", "000001000", "Brackets around the other direction belong to the text around them.")]
    [InlineData("A abc (de)", "1122222222", "Brackets after and around Latin belong to the Latin: the second one must not jump to the left.")]
    [InlineData("A abc (A)", "112221111", "Brackets around Arabic belong to the Arabic.")]
    [InlineData("A^b", "112", "A sign goes with its letter.")]
    [InlineData("b^ A", "2211", "Even with a letter of the other direction.")]
    [InlineData("A.", "11", "The full stop of an Arabic sentence stands at its left.")]
    [InlineData("abc.", "2221", "Even where the last word is Latin.")]
    public void Levels_FollowUnicode(string pattern, string levels, string why)
    {
        var text = pattern.Replace('A', 'م').Replace('H', 'א').Replace('9', '٥').Replace('^', '\u064E');

        // Only what is at the level 0 shows the paragraph's direction, and all these cases begin with it or are right to left.
        var rightToLeft = levels[0] != '0';

        var actual = string.Concat(BidiLevels.Of(text, rightToLeft));

        Assert.True(levels == actual, $"{why} The levels should be {levels} and are {actual}.");
    }
}
