namespace OicInfo.Content.Checking.Numbers.Reading;

/// <summary>A word, a number in digits or a sign.</summary>
/// <param name="Kind">Which of them.</param>
/// <param name="Offset">In the text.</param>
/// <param name="Length">In characters.</param>
/// <param name="Norm">
/// Words: lower case, without accents and vowel signs, one alif. Digits: ASCII digits with their separators.
/// </param>
/// <param name="Glued">Whether it follows the token before it without a blank.</param>
/// <param name="Capital">Whether a word begins with a capital.</param>
internal readonly record struct Token(TokenKind Kind, int Offset, int Length, string Norm, bool Glued, bool Capital)
{
    /// <summary>Where the next character stands.</summary>
    public int End => Offset + Length;

    /// <summary>Whether it is this sign.</summary>
    public bool IsMark(char mark) => Kind == TokenKind.Mark && Norm[0] == mark;

    /// <summary>Whether it is a hyphen or a dash of any length.</summary>
    public bool IsDash => Kind == TokenKind.Mark && Norm[0] is '-' or '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2212';
}
