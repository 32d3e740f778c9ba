using System.Globalization;
using System.Text.RegularExpressions;

namespace OicInfo.Content.Tests.Checking.Numbers;

/// <summary>Seeds one error into a text at random; knows nothing of the reader that is to find it.</summary>
public static partial class RandomErrors
{
    /// <summary>Words of which one may be written for another; a group is of one kind, so that the error is a likely one.</summary>
    private static readonly Dictionary<string, string[]> Words = new()
    {
        ["id"] = ["tiga empat lima enam tujuh delapan sembilan", "sebelas sepuluh", "ketiga keempat kelima keenam ketujuh kedelapan kesembilan", "juta miliar ribu", "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember"],
        ["en"] = ["three four five six seven eight nine ten", "eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen", "twenty thirty forty fifty sixty", "third fourth fifth sixth seventh eighth ninth tenth", "million billion thousand", "January February March April May June July August September October November December"],
        ["fr"] = ["trois quatre cinq six sept huit dix", "onze douze treize quatorze quinze seize", "vingt trente quarante cinquante soixante", "troisième quatrième cinquième sixième septième huitième neuvième dixième", "millions milliards", "janvier février mars avril mai juin juillet août septembre octobre novembre décembre"],
        ["ar"] = ["ثلاث أربع خمس ست سبع تسع", "ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة", "ثلاثون أربعون خمسون ستون", "ثلاثين أربعين خمسين ستين", "الثالث الرابع الخامس السادس السابع الثامن التاسع", "الثالثة الرابعة الخامسة السادسة السابعة الثامنة التاسعة", "مليون مليار", "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر"],
    };

    /// <summary>The text with one error, and what it is; null if there is nothing to err in.</summary>
    public static (string Text, string What)? Seed(string text, string language, Random random)
    {
        var places = Digits().Matches(text).Select(m => (Match: m, Group: (string[]?)null)).ToList();
        foreach (var group in Words[language].Select(w => w.Split(' ')))
        {
            places.AddRange(Regex.Matches(text, $@"(?<!\w)({string.Join('|', group)})(?!\w)").Select(m => (m, (string[]?)group)));
        }

        if (places.Count == 0)
        {
            return null;
        }

        var (match, words) = places[random.Next(places.Count)];
        var wrong = words is not null ? Other(words, match.Value, random) : Wrong(match.Value, random);
        return (string.Concat(text.AsSpan(0, match.Index), wrong, text.AsSpan(match.Index + match.Length)),
            $"'{text[Math.Max(0, match.Index - 20)..match.Index]}[{match.Value} → {wrong}]{text[(match.Index + match.Length)..Math.Min(text.Length, match.Index + match.Length + 20)]}'");
    }

    private static string Other(string[] words, string right, Random random) =>
        words.Where(w => w != right).ElementAt(random.Next(words.Length - 1));

    private static string Wrong(string right, Random random)
    {
        var value = int.Parse(right, CultureInfo.InvariantCulture);
        var choices = new List<string>
        {
            (value + 1).ToString(CultureInfo.InvariantCulture),
            (value + 10).ToString(CultureInfo.InvariantCulture),
            OneDigit(right, random),
        };
        if (value > 1)
        {
            choices.Add((value - 1).ToString(CultureInfo.InvariantCulture));
        }

        if (right.Length > 1)
        {
            choices.Add("");
            var swapped = right[..^2] + right[^1] + right[^2];
            if (swapped != right)
            {
                choices.Add(swapped);
            }
        }

        return choices[random.Next(choices.Count)];
    }

    private static string OneDigit(string right, Random random)
    {
        var at = random.Next(right.Length);
        var digit = (char)('0' + ((right[at] - '0' + random.Next(1, 10)) % 10));
        return right[..at] + digit + right[(at + 1)..];
    }

    [GeneratedRegex(@"(?<![\d.,])[1-9][0-9]{0,5}(?![\d.,]?\d)")]
    private static partial Regex Digits();
}
