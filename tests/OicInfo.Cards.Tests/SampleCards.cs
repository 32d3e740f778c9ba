namespace OicInfo.Cards.Tests;

/// <summary>Cards as the site would order them, two in every language.</summary>
internal static class SampleCards
{
    public static IReadOnlyDictionary<string, CardText> All { get; } = new Dictionary<string, CardText>
    {
        ["id-page"] = new(
            "OicInfo",
            "Sejarah",
            "Asal-usul Organisasi Kerja Sama Islam",
            null,
            "Kebakaran Masjid Al-Aqsa pada 21 Agustus 1969 membawa para pemimpin ke Rabat; dari pertemuan itu lahir sebuah organisasi antarnegara.",
            "OicInfo adalah situs independen. Bukan situs resmi OKI dan tidak berbicara atas namanya.",
            "id",
            RightToLeft: false),
        ["id-section"] = new(
            "OicInfo",
            "Program aksi",
            "OIC-2025: Program Aksi",
            "Delapan belas bidang prioritas dan 107 sasaran",
            "Program ini disahkan di Istanbul pada April 2016.",
            "OicInfo adalah situs independen. Bukan situs resmi OKI dan tidak berbicara atas namanya.",
            "id",
            RightToLeft: false),
        ["en-page"] = new(
            "OicInfo",
            "Members",
            "Member States",
            null,
            "",
            "OicInfo is independent. It is not affiliated with the OIC and does not speak for it.",
            "en",
            RightToLeft: false),
        ["en-section"] = new(
            "OicInfo",
            "Charter",
            "The Charter of the Organisation of Islamic Cooperation (منظمة التعاون الإسلامي)",
            "Objectives and principles",
            "Article 1 names twenty objectives, from solidarity among the Member States to the rights of Muslim minorities; article 2 names the principles that bind all members.",
            "OicInfo is independent. It is not affiliated with the OIC and does not speak for it.",
            "en",
            RightToLeft: false),
        ["ar-page"] = new(
            "OicInfo",
            "التاريخ",
            "نشأة منظمة التعاون الإسلامي",
            null,
            "بعد إحراق المسجد الأقصى في 21 أغسطس 1969 اجتمع قادة الدول الإسلامية في الرباط، ومن ذلك الاجتماع نشأت المنظمة (OIC) التي تضم اليوم ٥٧ دولة في أربع قارات.",
            "موقع OicInfo مستقل، فهو لا يتبع منظمة التعاون الإسلامي ولا يتحدث باسمها.",
            "ar",
            RightToLeft: true),
        ["ar-section"] = new(
            "OicInfo",
            "الميثاق",
            "ميثاق منظمة التعاون الإسلامي (2008)",
            "الأهداف والمبادئ: المادتان 1 و2",
            "تحدد المادة الأولى عشرين هدفًا، من تعزيز التضامن بين الدول الأعضاء إلى صون حقوق الجماعات المسلمة في الدول غير الأعضاء.",
            "موقع OicInfo مستقل، فهو لا يتبع منظمة التعاون الإسلامي ولا يتحدث باسمها.",
            "ar",
            RightToLeft: true),
        ["fr-page"] = new(
            "OicInfo",
            "Histoire",
            "De la Conférence à la Coopération : le changement de nom de 2011",
            null,
            "À Astana, le 28 juin 2011, l’Organisation de la Conférence islamique devient l’Organisation de la coopération islamique.",
            "OicInfo est indépendant. Il n’est pas affilié à l’OCI et ne parle pas en son nom.",
            "fr",
            RightToLeft: false),
        ["fr-section"] = new(
            "OicInfo",
            "Organes",
            "Les organes de l’Organisation de la coopération islamique",
            "La Commission permanente indépendante des droits de l’homme (CPIDH) : mandat, composition et sessions de 2012 à 2024",
            "La Commission conseille les États membres ; elle siège à Djeddah.",
            "OicInfo est indépendant. Il n’est pas affilié à l’OCI et ne parle pas en son nom.",
            "fr",
            RightToLeft: false),
    };

    /// <summary>A card whose title is as long as the number of words asked for.</summary>
    public static CardText WithTitleOf(int words, string language, string? section = null)
    {
        var sample = All[$"{language}-page"];
        var pool = $"{sample.Title} {All[$"{language}-section"].Title}".Split(' ');
        return sample with { Title = string.Join(' ', Enumerable.Range(0, words).Select(i => pool[i % pool.Length])), Section = section };
    }
}
