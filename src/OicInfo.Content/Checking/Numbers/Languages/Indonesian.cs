using static OicInfo.Content.Checking.Numbers.Languages.NumeralRole;

namespace OicInfo.Content.Checking.Numbers.Languages;

/// <summary>Indonesian numbers.</summary>
internal static class Indonesian
{
    public static LanguageNumerals Numerals { get; } = new()
    {
        Words = new NumeralTable()
            .Run(Unit, 1, 1, "satu dua tiga empat lima enam tujuh delapan sembilan")
            .Run(Unit, 1, 1, "kesatu kedua ketiga keempat kelima keenam ketujuh kedelapan kesembilan", ordinal: true)
            .Run(Teen, 10, 1, "sepuluh sebelas").Run(Teen, 10, 1, "kesepuluh kesebelas", ordinal: true)
            .Word(TimesTen, 10, "puluh").Word(PlusTen, 10, "belas")
            .Word(Hundred, 100, "ratus").Word(Hundreds, 100, "seratus").Word(Hundreds, 100, "keseratus", ordinal: true)
            .Word(Scale, 1e3m, "ribu").Word(Scale, 1e6m, "juta").Word(Scale, 1e9m, "miliar milyar").Word(Scale, 1e12m, "triliun")
            .Word(ScaleWhole, 1e3m, "seribu").Word(ScaleWhole, 1e6m, "sejuta").Word(ScaleWhole, 1e9m, "semiliar semilyar").Word(ScaleWhole, 1e12m, "setriliun")
            .Word(ScaleWhole, 1e3m, "keseribu", ordinal: true)
            .Run(Denominator, 3, 1, "pertiga perempat perlima perenam pertujuh perdelapan persembilan persepuluh")
            .Word(Hint, 0.5m, "setengah separuh separo").Parts(3, "sepertiga seperempat seperlima seperenam sepertujuh seperdelapan sepersembilan sepersepuluh")
            .Word(Hint, 1, "pertama perdana sekali seorang sebuah setahun sebulan seminggu sehari seabad sepasang tunggal tahunan")
            .Word(Hint, 2, "keduanya berdua sepasang ganda bilateral dwi").Word(Hint, 3, "ketiganya bertiga trilateral tripartit triwulan triwulanan")
            .Word(Hint, 4, "keempatnya").Word(Hint, 5, "kelimanya").Word(Hint, 10, "dasawarsa dekade sedekade puluhan").Word(Hint, 12, "selusin lusin")
            .Word(Hint, 100, "ratusan").Word(Hint, 1e3m, "ribuan").Word(Hint, 1e6m, "jutaan").Word(Hint, 1e9m, "miliaran").Word(Hint, 0, "nol")
            .Build(),
        Months = NumeralTable.Months("Januari/Jan Februari/Feb Maret/Mar April/Apr Mei Juni/Jun Juli/Jul Agustus/Agu/Agt September/Sep Oktober/Okt November/Nov/Nopember Desember/Des"),
        HijriMonths = HijriMonths.Latin,
        CapitalMonths = true,
        DecimalMark = ',',
        RangeWords = NumeralTable.Set("hingga sampai dengan dan atau s d sd ke serta"),
        MonthLinks = NumeralTable.Set("bulan"),
        YearLinks = NumeralTable.Set("tahun"),
        OrdinalPrefixes = NumeralTable.Set("ke"),
        Percents = [["%"], ["persen"], ["per", "seratus"]],
        Halves = [["setengah"]],
        Definites = NumeralTable.Set("dari pada oleh untuk bagi antara di ke kepada dan dengan"),
        DefiniteOrdinals = true,
        DecadeEndings = NumeralTable.Set("an"),
        RomanLeaders = NumeralTable.Set("bab bagian abad ktt lampiran jilid pasal tahap"),
    };
}
