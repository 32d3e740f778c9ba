using System.Collections.Frozen;
using System.Globalization;

namespace OicInfo.Search.Analysis;

/// <summary>Ordinals as digits, so that <c>ninth</c>, <c>9th</c>, <c>kesembilan</c>, <c>9e</c> and <c>التاسعة</c> are one word.</summary>
internal static class Ordinals
{
    private const string Article = "ال";
    private static readonly string[] Suffixes = ["st", "nd", "rd", "th", "eme", "ieme", "ere", "er", "re", "e"];

    private static readonly FrozenDictionary<string, int> Words = new (int Value, string Words)[]
    {
        (1, "first pertama premier premiere اول اولي"),
        (2, "second kedua deuxieme second seconde ثاني ثانيه"),
        (3, "third ketiga troisieme ثالث ثالثه"),
        (4, "fourth keempat quatrieme رابع رابعه"),
        (5, "fifth kelima cinquieme خامس خامسه"),
        (6, "sixth keenam sixieme سادس سادسه"),
        (7, "seventh ketujuh septieme سابع سابعه"),
        (8, "eighth kedelapan huitieme ثامن ثامنه"),
        (9, "ninth kesembilan neuvieme تاسع تاسعه"),
        (10, "tenth kesepuluh dixieme عاشر عاشره"),
        (11, "eleventh kesebelas onzieme حادي حاديه"),
        (12, "twelfth douzieme"),
        (13, "thirteenth treizieme"),
        (14, "fourteenth quatorzieme"),
        (15, "fifteenth quinzieme"),
        (16, "sixteenth seizieme"),
        (20, "twentieth vingtieme عشرون عشرين"),
        (30, "thirtieth trentieme ثلاثون ثلاثين"),
        (40, "fortieth quarantieme اربعون اربعين"),
        (50, "fiftieth cinquantieme خمسون خمسين"),
    }.SelectMany(o => o.Words.Split(' ').Distinct().Select(w => (Word: w, o.Value))).DistinctBy(o => o.Word).ToFrozenDictionary(o => o.Word, o => o.Value);

    /// <summary>The number that a folded word names, or null.</summary>
    public static int? Value(string word)
    {
        var bare = word.StartsWith(Article, StringComparison.Ordinal) ? word[Article.Length..] : word;
        if (bare.Length > 0 && char.IsAsciiDigit(bare[0]))
        {
            var digits = bare.AsSpan().TrimEnd("abcdefghijklmnopqrstuvwxyz");
            return (digits.Length == bare.Length || Suffixes.Contains(bare[digits.Length..]))
                && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
        }

        return Words.TryGetValue(bare, out var value) ? value : null;
    }

    /// <summary>The number of a unit and the word after it, for example <c>kedua belas</c>, <c>الثاني عشر</c> and <c>الحادية والخمسون</c>; else null.</summary>
    public static int? Compound(int unit, string next) => next switch
    {
        "belas" or "عشر" or "عشره" when unit is > 0 and < 10 => unit + 10,
        "عشر" or "عشره" when unit == 11 => 11,
        "puluh" when unit is > 0 and < 10 => unit * 10,
        ['و', ..] when unit is > 0 and < 12 && Value(next[1..]) is { } tens and >= 20 => unit == 11 ? tens + 1 : tens + unit,
        _ => null,
    };
}
