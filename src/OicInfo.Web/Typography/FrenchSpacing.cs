using System.Text.RegularExpressions;

namespace OicInfo.Web.Typography;

/// <summary>
/// French sets a space before some marks, inside its quotation marks and between a figure and what it counts. Editors type a plain
/// one; on the page it becomes one at which no line ends: narrow before <c>; ! ?</c> and between groups of three digits, else wide.
/// </summary>
internal static partial class FrenchSpacing
{
    private const string Wide = "\u00A0";
    private const string Narrow = "\u202F";

    /// <summary>HTML with the spaces of French; code, what a reader has typed and the numbers of drawings stay as they are.</summary>
    public static string Of(string html) => Piece().Replace(html, piece => piece.Groups switch
    {
        var g when g["kept"].Success => piece.Value,
        // Attributes hold words as well, such as definitions; figures in them may be places in a drawing.
        var g when g["tag"].Success => AroundMarks(piece.Value),
        _ => AfterFigures(AroundMarks(piece.Value)),
    });

    private static string AroundMarks(string words) => WideSpace().Replace(NarrowSpace().Replace(words, Narrow), Wide);

    private static string AfterFigures(string words) => Counted().Replace(DigitGroup().Replace(words, Narrow), Wide);

    [GeneratedRegex(@"(?<kept><(?<name>script|style|code|pre|textarea)\b.*?</\k<name>>|<input\b[^>]*>)|(?<tag><[^>]*>)|[^<]+", RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Piece();

    [GeneratedRegex(" (?=[;!?])")]
    private static partial Regex NarrowSpace();

    [GeneratedRegex(" (?=[:»%])|(?<=«) ")]
    private static partial Regex WideSpace();

    /// <summary>1 000, 352 000: no group has a fourth digit before or after it.</summary>
    [GeneratedRegex(@"(?<=(?<!\d)\d{1,3}( \d{3})*) (?=\d{3}(?!\d))", RegexOptions.ExplicitCapture)]
    private static partial Regex DigitGroup();

    /// <summary>25 septembre, 1er mai, 15 millions, 57 États.</summary>
    [GeneratedRegex(@"(?<=\d|\b1er) (?=(janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|millions?|milliards?|km|ans|États|pays|membres)\b)", RegexOptions.ExplicitCapture)]
    private static partial Regex Counted();
}
