using System.Collections.Frozen;

namespace OicInfo.Search.Analysis;

/// <summary>Words of a question that say nothing about its subject, folded. They are left out of a query that has other words.</summary>
internal static class StopWords
{
    private static readonly FrozenSet<string> None = FrozenSet<string>.Empty;

    private static readonly FrozenDictionary<string, FrozenSet<string>> ByLanguage = new Dictionary<string, FrozenSet<string>>
    {
        ["en"] = Set("""
            a about all am an and are as at be been by can could did do does for from had has have how i in into is it its me my of on or
            our please say so tell than that the their them there these they this those to was we were what when where which who whom
            whose why will with would you your al el many much year get got any ever
            """),
        ["id"] = Set("""
            ada adakah adalah agar akan aku al antara apa apakah apa-apa atas atau bagaimana bagi bahwa banyak berapa bila bisa bukan cara dalam dan
            dapat dari dengan di dia gimana hal ia ini itu jadi jelaskan juga kah kamu kapan kapankah ke kenapa kepada lah maka mana manakah
            mengapa menjadi mereka oleh pada para per saja sajakah saya sebagai sebuah sebutkan secara sejak seorang siapa siapakah suatu sudah supaya
            telah tentang tersebut tidak tiap untuk yaitu yang
            sih dong deh kok nih tuh ya yg utk dgn dlm pd krn tdk gak ga nggak enggak kpn brp knp tahun tolong
            """),
        ["fr"] = Set("""
            a al au aux avec c ce ces cet cette combien comment d dans de des dit dire du elle elles en entre est et etait ete etre eu fait
            furent fut il ils j je l la le les leur leurs lui m ma mais me meme mes mon n ne nos notre nous on ont ou par pas peut peuvent pour pourquoi qu
            quand que quel quelle quelles quels qui quoi s sa sans se ses si son sont sur t te tous tout toute toutes un une veut vos votre vous y annee est-ce
            """),
        ["ar"] = Set("""
            ا اذا اكثر الا الي الان التي الذي الذين ام اما ان انا اي ايه اين بعض بل بين تكون تلك ثم حول خلال دون ذلك سوف شيء عبر علي عن عند عندما
            عنها عنه غير في فيها فيه قد كان كانت كل كم كما كيف لا لان لدي لم لماذا له لها لهذا ليس ما ماذا متي مع من منذ منها منه مني هذا هذه هل هم هو هي
            بينها بينه بينهما بينهم تتم يتم يجوز يكون يمكن تم سنه ايش شنو وين
            """).SelectMany(w => new[] { w, $"و{w}" }).ToFrozenSet(),
    }.ToFrozenDictionary();

    /// <summary>Words that ask; headings that are questions have them too.</summary>
    private static readonly FrozenSet<string> Interrogatives = Set("""
        why when who where how which year
        mengapa kenapa kapan siapa mana berapa bagaimana tahun
        pourquoi quand qui ou comment combien quel quelle quels quelles annee
        لماذا متي اين كم كيف هل سنه
        """);

    /// <summary>The stop words of a language; none where the language has no list.</summary>
    public static FrozenSet<string> Of(string language) => ByLanguage.GetValueOrDefault(language, None);

    /// <summary>Whether a folded word asks why, when, who, where, how or which.</summary>
    public static bool Asks(string word) => Interrogatives.Contains(word);

    private static FrozenSet<string> Set(string words) => words.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet();
}
