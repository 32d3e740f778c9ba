using System.Text.RegularExpressions;
using static OicInfo.Content.Checking.Numbers.Languages.NumeralRole;

namespace OicInfo.Content.Checking.Numbers.Languages;

/// <summary>Arabic numbers in their genders and cases.</summary>
internal static partial class Arabic
{
    public static LanguageNumerals Numerals { get; } = new()
    {
        Words = new NumeralTable()
            .Run(Unit, 1, 1, "واحد/واحدة/واحدا/أحد/إحدى اثنان/اثنين/اثنتان/اثنتين/اثنا/اثني/اثنتا/اثنتي ثلاث/ثلاثة/ثلاثا أربع/أربعة/أربعا خمس/خمسة/خمسا ست/ستة/ستا سبع/سبعة/سبعا ثمان/ثماني/ثمانية/ثمانيا تسع/تسعة/تسعا")
            .Run(Unit, 1, 1, "أول/أولى/حادي/حادية ثاني/ثانية/ثان ثالث/ثالثة رابع/رابعة خامس/خامسة سادس/سادسة سابع/سابعة ثامن/ثامنة تاسع/تاسعة", ordinal: true)
            .Word(TenOrTeen, 10, "عشر عشرة عشرا").Word(Teen, 10, "عاشر عاشرة", ordinal: true)
            .Run(Tens, 20, 10, "عشرون/عشرين ثلاثون/ثلاثين أربعون/أربعين خمسون/خمسين ستون/ستين سبعون/سبعين ثمانون/ثمانين تسعون/تسعين")
            .Word(Hundred, 100, "مئة مائة")
            .Run(Hundreds, 200, 100, "مئتان/مئتين/مئتا/مئتي/مائتان/مائتين/مائتا/مائتي ثلاثمئة/ثلاثمائة أربعمئة/أربعمائة خمسمئة/خمسمائة ستمئة/ستمائة سبعمئة/سبعمائة ثمانمئة/ثمانمائة/ثمانيمئة/ثمانيمائة تسعمئة/تسعمائة")
            .Word(Scale, 1e3m, "ألف ألفا").Word(Scale, 1e3m, "آلاف ألوف", vague: true).Word(ScaleWhole, 2e3m, "ألفان ألفين ألفي")
            .Word(Scale, 1e6m, "مليون مليونا").Word(Scale, 1e6m, "ملايين", vague: true).Word(ScaleWhole, 2e6m, "مليونان مليونين مليوني")
            .Word(Scale, 1e9m, "مليار مليارا بليون").Word(Scale, 1e9m, "مليارات بلايين", vague: true).Word(ScaleWhole, 2e9m, "ملياران مليارين ملياري")
            .Word(Scale, 1e12m, "تريليون تريليونا ترليون").Word(Scale, 1e12m, "تريليونات", vague: true)
            .Word(Hint, 0.5m, "نصف نصفا").Parts(3, "ثلث ربع").Parts(6, "سدس")
            .Word(Fraction, 2 / 3m, "ثلثا ثلثي ثلثان ثلثين").Run(Denominator, 3, 1, "أثلاث أرباع أخماس أسداس أسباع أثمان أتساع أعشار")
            .Word(Hint, 1, "أولا سنوي سنوية مرة وحيد وحيدة").Word(Hint, 2, "ثانيا ثنائي ثنائية مزدوج ضعف كلا كلتا كلتيهما كليهما").Word(Hint, 3, "ثالثا ثلاثي ثلاثية")
            .Word(Hint, 4, "رابعا رباعي رباعية").Word(Hint, 5, "خامسا خماسي خماسية").Word(Hint, 6, "سادسا سداسي سداسية").Word(Holder, 5, "خمسية").Word(Hint, 10, "عشري عشرية عشرات عقد")
            .Word(Hint, 100, "مئات").Word(Hint, 0, "صفر")
            .Word(Holder, 2, "دولتان دولتين عامان عامين سنتان سنتين يومان يومين شهران شهرين مرتان مرتين قرنان قرنين عقدان عقدين عضوان عضوين")
            .Word(Holder, 2, "مؤتمران مؤتمرين اجتماعان اجتماعين قراران قرارين جهازان جهازين فصلان فصلين مقعدان مقعدين نائبان نائبين مساعدان مساعدين مساعدا")
            .Word(Hint, 2, "بلدان بلدين").Word(Holder, 2, "أسبوعان أسبوعين مركزان مركزين طرفان طرفين مبدأان مبدأين بندان بندين برنامجان برنامجين منصبان منصبين تقريران تقريرين")
            .Run(Decade, 1920, 10, "عشرينيات/عشرينات ثلاثينيات/ثلاثينات أربعينيات/أربعينات خمسينيات/خمسينات ستينيات/ستينات سبعينيات/سبعينات ثمانينيات/ثمانينات تسعينيات/تسعينات")
            .Build(),
        Months = NumeralTable.Months("يناير/كانون_الثاني/جانفي فبراير/شباط/فيفري مارس/آذار أبريل/إبريل/نيسان/أفريل مايو/أيار/ماي يونيو/حزيران/يونية/جوان يوليو/تموز/يوليوز/يولية/جويلية أغسطس/آب/غشت/أوت سبتمبر/أيلول/شتنبر أكتوبر/تشرين_الأول نوفمبر/تشرين_الثاني/نونبر ديسمبر/كانون_الأول/دجنبر"),
        HijriMonths = HijriMonths.Arabic,
        Proclitics = true,
        RangeWords = NumeralTable.Set("إلى حتى و أو ثم ولغاية غاية يوم"),
        MonthLinks = NumeralTable.Set("من شهر"),
        YearLinks = NumeralTable.Set("من عام سنة لعام لسنة العام السنة"),
        
        Percents = [["%"], ["٪"], ["في", "المئة"], ["في", "المائة"], ["بالمئة"], ["بالمائة"]],
        Halves = [["ونصف"]],
        
        Ambiguous = NumeralTable.Set("مارس ومارس فمارس آب أب وأب بأب لأب ماي أوت جوان"),
        DecadeNouns = NumeralTable.Set("العقد عقد"),
        Millennia = NumeralTable.Set("الألفية"),
        Centuries = NumeralTable.Set("القرن"),
        IsPart = (word, next) => VowelledPart().IsMatch(word) || (PartForm().IsMatch(word) && next.StartsWith("ال", StringComparison.Ordinal)),
        IsDual = word => word.Length > 4 && word[^3] == 'ت' && (word.EndsWith("ان", StringComparison.Ordinal) || word.EndsWith("ين", StringComparison.Ordinal)) &&
            !word.EndsWith("ستان", StringComparison.Ordinal),
    };

    /// <summary>A fifth, and not five, by its first vowel.</summary>
    [GeneratedRegex("^[وفبلك]?(ال)?(خُم|سُب|تُس|عُش)")]
    private static partial Regex VowelledPart();

    /// <summary>A fifth or five, which only the next word tells.</summary>
    [GeneratedRegex("^[وفبلك]?(خمس|سبع|تسع|عشر)$")]
    private static partial Regex PartForm();
}
