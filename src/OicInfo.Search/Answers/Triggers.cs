using System.Collections.Frozen;

namespace OicInfo.Search.Answers;

/// <summary>Words that, beside a number or a place, tell which kind of thing a reader asks for; folded, in every language.</summary>
internal static class Triggers
{
    private static readonly FrozenDictionary<string, string> Kinds = new (string Kind, string Words)[]
    {
        ("summit", "summit summits ktt sommet sommets قمه قمم"),
        ("session", "cfm icfm dmln cmae session sidang sesi council dewan conseil مجلس دوره"),
        ("article", "article articles art pasal ماده مواد"),
        ("area", "area areas bidang domaine domaines مجال"),
        ("secretary-general", "sekjen sekjend sekretaris secretary secretaire sg امين"),
    }.SelectMany(k => k.Words.Split(' ').Select(w => (Word: w, k.Kind))).ToFrozenDictionary(k => k.Word, k => k.Kind);

    private static readonly FrozenSet<string> Extraordinary = "extraordinary emergency biasa darurat extraordinaire urgence استثنائيه استثنائي طارئه".Split(' ').ToFrozenSet();

    /// <summary>Words that add nothing to the question who holds the office.</summary>
    private static readonly FrozenSet<string> Office = "general jenderal jendral generale current now present sekarang kini ini actuel actuellement عام حالي ان today nom name nama اسم".Split(' ').ToFrozenSet();

    /// <summary>The kind that a folded word names, or null.</summary>
    public static string? KindOf(string word) => Kinds.GetValueOrDefault(Bare(word));

    /// <summary>Whether a folded word says that a meeting is extraordinary.</summary>
    public static bool IsExtraordinary(string word) => Extraordinary.Contains(Bare(word));

    /// <summary>Whether a folded word belongs to the name of the office, or to the question who holds it.</summary>
    public static bool IsOffice(string word) => Office.Contains(Bare(word)) || KindOf(word) == "secretary-general";

    /// <summary>Arabic words are known without their article.</summary>
    private static string Bare(string word) => word.StartsWith("ال", StringComparison.Ordinal) ? word[2..] : word;
}
