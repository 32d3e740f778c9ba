namespace OicInfo.Content.Checking.Numbers.Languages;

/// <summary>The months of the Hijri calendar, Muharram being 1.</summary>
internal static class HijriMonths
{
    /// <summary>In Arabic script.</summary>
    public static Dictionary<string, int> Arabic { get; } = NumeralTable.Months(
        "محرم/المحرم/محرم_الحرام صفر/صفر_الخير ربيع_الأول ربيع_الآخر/ربيع_الثاني " +
        "جمادى_الأولى/جمادى_الأول/جمادي_الأول جمادى_الآخرة/جمادى_الثانية/جمادى_الآخر/جمادى_الثاني رجب شعبان رمضان شوال " +
        "ذو_القعدة/ذي_القعدة/ذا_القعدة ذو_الحجة/ذي_الحجة/ذا_الحجة");

    /// <summary>In Latin script, as Indonesian, English and French writers spell them; without blanks, hyphens and apostrophes.</summary>
    public static Dictionary<string, int> Latin { get; } = Spellings(
        ["muharram muharam mouharram mouharam moharram", "safar shafar",
         "rabi+awwal rabi+awal rabi+ula", "rabi+akhir rabi+thani rabi+sani rabi+tsani rabi+althani rabi+akhar rabi+thania",
         "jumad+ula jumad+awwal jumad+awal jumad+oula jumad+awwala", "jumad+akhira jumad+akhirah jumad+akhir jumad+thani jumad+thania jumad+tsani jumad+tsaniyah jumad+thaniya jumad+akhera",
         "rajab radjab radjeb", "shaban shaaban syaban syakban chaabane chaban", "ramadan ramadhan ramazan",
         "shawwal syawal syawwal chawwal chaoual shawal chawal",
         "dhu+qada dhu+qadah dhu+qida dhu+qidah dhu+kaidah dhu+kaedah dhu+qaada", "dhu+hijja dhu+hijjah dhu+hidjja dhu+hijat dhu+hijah"]);

    private static Dictionary<string, int> Spellings(string[] months)
    {
        string[] rabi = ["rabi", "rabia", "rabiul", "rabial"];
        string[] jumad = ["jumada", "jumadi", "jumadil", "joumada", "djoumada", "joumadi", "jumadal", "jamadi", "jamadil"];
        string[] dhu = ["dhu", "dhul", "dhou", "dhoul", "zu", "zul", "dzu", "dzul", "thul", "zil", "dou", "doul"];
        string[] articles = ["", "al", "el", "l", "ath", "ats", "eth"];
        var spellings = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var month = 0; month < months.Length; month++)
        {
            foreach (var name in months[month].Split(' '))
            {
                var parts = name.Split('+');
                var heads = parts[0] switch { "rabi" => rabi, "jumad" => jumad, "dhu" => dhu, _ => [parts[0]] };
                foreach (var head in heads)
                {
                    foreach (var article in parts.Length == 1 ? [""] : articles)
                    {
                        spellings[head + article + parts.ElementAtOrDefault(1)] = month + 1;
                    }
                }
            }
        }

        return spellings;
    }
}
