using System.Globalization;
using System.Text.RegularExpressions;

namespace OicInfo.Content.Tests.Checking.Numbers;

/// <summary>A kind of error that may be made in a number while a page is translated or edited. It knows nothing of the reader that is to find it.</summary>
/// <param name="Name">For the report.</param>
/// <param name="Pattern">Where it can be made, in a language; null where it cannot.</param>
/// <param name="Wrong">What is written instead; null where that would be no error.</param>
public sealed record ErrorKind(string Name, Func<string, string?> Pattern, Func<string, Match, Random, string?> Wrong)
{
    private const string Number = @"(?<![\d.,\w])\d+(?:[.,]\d+)*(?![\d\w])";

    /// <summary>Words for numbers that may be written for one another, a group of one kind; and the two scales.</summary>
    private static readonly Dictionary<string, string[]> Words = new()
    {
        ["id"] = ["dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas", "kedua ketiga keempat kelima keenam ketujuh kedelapan kesembilan"],
        ["en"] = ["two three four five six seven eight nine ten eleven twelve", "second third fourth fifth sixth seventh eighth ninth tenth"],
        ["fr"] = ["deux trois quatre cinq six sept huit dix onze douze", "deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième"],
        ["ar"] = ["ثلاث أربع خمس ست سبع تسع", "ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة", "الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع", "الثانية الثالثة الرابعة الخامسة السادسة السابعة الثامنة التاسعة"],
    };

    private static readonly Dictionary<string, string[]> Months = new()
    {
        ["id"] = ["Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November", "Desember"],
        ["en"] = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"],
        ["fr"] = ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"],
        ["ar"] = ["يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر"],
    };

    private static readonly Dictionary<string, string[]> Scales = new()
    {
        ["id"] = ["juta", "miliar"], ["en"] = ["million", "billion"], ["fr"] = ["millions", "milliards"], ["ar"] = ["مليون", "مليار"],
    };

    private static readonly Dictionary<string, string> Ordinals = new()
    {
        ["id"] = @"(?<=\bke-)\d{1,2}\b", ["en"] = @"\b\d{1,2}(?=(st|nd|rd|th)\b)", ["fr"] = @"\b\d{1,2}(?=(er|re|e|ère)\b)", ["ar"] = @"(?<=\bالـ?)\d{1,2}\b",
    };

    private const string HijriMonths = "Muharram|Mouharram|Safar|Rabi|Rajab|Sha|Sya|Chaabane|Ramad|Shawwal|Syawal|Chawwal|Dh|Zul|محرم|صفر|ربيع|رجب|شعبان|رمضان|شوال|ذو|ذي";

    /// <summary>All kinds.</summary>
    public static IReadOnlyList<ErrorKind> All { get; } =
    [
        new("a digit changed", _ => Number, (_, m, r) => OtherDigit(m.Value, r)),
        new("two digits swapped", _ => @"(?<![\d.,\w])\d{2,}(?![\d\w])", (_, m, r) => Swapped(m.Value, r)),
        new("a year as an ordinal", _ => @"(?<![\d.,\w/–-])(?:19|20)\d\d(?![\d\w/–-])", (l, m, _) => l switch { "id" => $"ke-{m.Value}", "en" => $"{m.Value}th", "fr" => $"{m.Value}e", _ => $"الـ{m.Value}" }),
        new("an ordinal off by one", l => Ordinals[l], (_, m, r) => Text(int.Parse(m.Value, CultureInfo.InvariantCulture) + (m.Value != "1" && r.Next(2) == 0 ? -1 : 1))),
        new("another month", l => l == "ar" ? $@"(?<=\d )({string.Join('|', Months[l])})(?!\w)" : Word(Months[l]), (l, m, r) => Other(Months[l], m.Value, r)),
        new("another day", l => $@"(?<![\d.,\w])\d{{1,2}}(?= ({string.Join('|', Months[l])}))", (_, m, r) => Text(((int.Parse(m.Value, CultureInfo.InvariantCulture) + r.Next(1, 8)) % 28) + 1)),
        new("another percentage", _ => @"\d+(?:[.,]\d+)?(?=[ \u00A0\u202F]?(%|٪|persen|per cent|pour cent|في المئة|في المائة))", (_, m, r) => OtherDigit(m.Value, r)),
        new("million for billion", l => Word(Scales[l]), (l, m, _) => Scales[l].Single(s => s != m.Value)),
        new("another number word", l => Word(Words[l].SelectMany(w => w.Split(' '))), (l, m, r) => Other(Words[l].First(w => w.Split(' ').Contains(m.Value)).Split(' '), m.Value, r)),
        new("wrong Arabic-Indic digits", l => l == "ar" ? Number : null, (_, m, r) => string.Concat(OtherDigit(m.Value, r).Select(c => char.IsAsciiDigit(c) ? (char)('٠' + c - '0') : c))),
        new("another Hijri date", _ => $@"\d+(?=[ \u00A0]({HijriMonths}))|(?<!\d)1[34]\d\d(?=[ \u00A0](H\b|AH|هـ|de l.h))", (_, m, r) => OtherDigit(m.Value, r)),
        new("another end of a range", _ => @"(?<=\d(–|-| sampai | hingga | to | and | à | au | dan | et | إلى | و))\d+(?!\d)", (_, m, r) => OtherDigit(m.Value, r)),
        new("a number dropped", _ => Number + " ?", (_, _, _) => ""),
        new("a number added", _ => @"(?<=\w) (?=\w{4,})", (_, _, r) => $" {new[] { 17, 23, 37, 48, 64, 73, 89, 110, 333 }[r.Next(9)]} "),
    ];

    /// <summary>The text with one error of this kind between two places, and what it is; null if there is nothing to err in.</summary>
    public (string Text, string What)? Seed(string text, int from, int to, string language, Random random)
    {
        if (Pattern(language) is not { } pattern)
        {
            return null;
        }

        // What is no prose is hidden while a place is looked for: citations, targets, ids, code, terms, names of blocks, numbers of items.
        var prose = Regex.Replace(text, @"\[@[^\]]*\]|\]\([^)]*\)|\{#[^}]*\}|`[^`]*`|\[\[[^\]]*\]\]|^:::.*$|^\s*\d+\. |https?://\S+", m => new string('\uE000', m.Length), RegexOptions.Multiline);
        var places = Regex.Matches(prose[..to], pattern).Where(m => m.Index >= from).ToArray();
        random.Shuffle(places);
        foreach (var place in places)
        {
            if (Wrong(language, place, random) is { } wrong && wrong != place.Value)
            {
                return (string.Concat(text.AsSpan(0, place.Index), wrong, text.AsSpan(place.Index + place.Length)),
                    $"{text[Math.Max(0, place.Index - 20)..place.Index]}[{place.Value} → {wrong}]{text[(place.Index + place.Length)..Math.Min(text.Length, place.Index + place.Length + 20)]}".ReplaceLineEndings(" "));
            }
        }

        return null;
    }

    private static string Word(IEnumerable<string> words) => $@"(?<!\w)({string.Join('|', words)})(?!\w)";

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Other(string[] words, string right, Random random) => words.Where(w => w != right).ElementAt(random.Next(words.Length - 1));

    private static string OtherDigit(string right, Random random)
    {
        var digits = right.Index().Where(c => char.IsAsciiDigit(c.Item)).Select(c => c.Index).ToArray();
        var at = digits[random.Next(digits.Length)];
        return right[..at] + (char)('1' + ((right[at] - '1' + random.Next(1, 9)) % 9)) + right[(at + 1)..];
    }

    private static string? Swapped(string right, Random random)
    {
        var places = Enumerable.Range(0, right.Length - 1).Where(i => right[i] != right[i + 1]).ToArray();
        return places.Length == 0 ? null : places[random.Next(places.Length)] is var at ? right[..at] + right[at + 1] + right[at] + right[(at + 2)..] : null;
    }
}
