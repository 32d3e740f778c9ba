using static OicInfo.Content.Checking.Numbers.Languages.NumeralRole;

namespace OicInfo.Content.Checking.Numbers.Languages;

/// <summary>English numbers.</summary>
internal static class English
{
    public static LanguageNumerals Numerals { get; } = new()
    {
        Words = new NumeralTable()
            .Run(Unit, 1, 1, "one two three four five six seven eight nine")
            .Run(Unit, 1, 1, "first second third fourth fifth sixth seventh eighth ninth", ordinal: true)
            .Run(Teen, 10, 1, "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen")
            .Run(Teen, 10, 1, "tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth", ordinal: true)
            .Run(Tens, 20, 10, "twenty thirty forty fifty sixty seventy eighty ninety")
            .Run(Tens, 20, 10, "twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth", ordinal: true)
            .Word(Hundred, 100, "hundred").Word(Hundred, 100, "hundredth", ordinal: true)
            .Word(Scale, 1e3m, "thousand").Word(Scale, 1e6m, "million").Word(Scale, 1e9m, "billion").Word(Scale, 1e12m, "trillion")
            .Word(Hint, 100, "hundreds").Word(Scale, 1e3m, "thousands", vague: true).Word(Scale, 1e6m, "millions", vague: true)
            .Word(Scale, 1e9m, "billions", vague: true)
            .Word(Denominator, 4, "quarter quarters").Run(Denominator, 3, 1, "thirds fourths fifths sixths sevenths eighths ninths tenths")
            .Word(Denominator, 2, "half halves")
            .Run(Decade, 1920, 10, "twenties thirties forties fifties sixties seventies eighties nineties")
            .Word(Hint, 1, "once single sole annual").Word(Hint, 2, "twice both double pair couple bilateral twofold dual").Word(Hint, 3, "thrice triple trilateral tripartite quarterly")
            .Word(Hint, 4, "quadrilateral quadripartite").Word(Holder, 5, "quinquennial").Word(Holder, 10, "decennial")
            .Word(Hint, 10, "decade decades").Word(Hint, 12, "dozen dozens").Word(Hint, 0, "zero nil")
            .Build(),
        Months = NumeralTable.Months("January/Jan February/Feb March/Mar April/Apr May June/Jun July/Jul August/Aug September/Sept/Sep October/Oct November/Nov December/Dec"),
        HijriMonths = HijriMonths.Latin,
        CapitalMonths = true,
        DayAfterMonth = true,
        DecimalMark = '.',
        HundredJoiners = NumeralTable.Set("and"),
        RangeWords = NumeralTable.Set("to and or until till through the"),
        MonthLinks = NumeralTable.Set("of the month"),
        YearLinks = NumeralTable.Set("of the year"),
        OrdinalEndings = NumeralTable.Set("st nd rd th"),
        Percents = [["%"], ["per", "cent"], ["percent"]],
        Halves = [["and", "a", "half"]],
        Definites = NumeralTable.Set("the these those all its their"),
        Indefinites = NumeralTable.Set("a an one another"),
        PartLinks = NumeralTable.Set("of"),
        DecadeEndings = NumeralTable.Set("s"),
        RomanLeaders = NumeralTable.Set("chapter part article title annex section volume phase"),
    };
}
