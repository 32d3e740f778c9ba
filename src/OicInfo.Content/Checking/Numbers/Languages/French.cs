using static OicInfo.Content.Checking.Numbers.Languages.NumeralRole;

namespace OicInfo.Content.Checking.Numbers.Languages;

/// <summary>French numbers, those of Belgium and Switzerland among them.</summary>
internal static class French
{
    public static LanguageNumerals Numerals { get; } = new()
    {
        Words = new NumeralTable()
            .Run(Unit, 1, 1, "un/une deux trois quatre cinq six sept huit neuf")
            .Run(Unit, 1, 1, "premier/première/premiers/premières/unième deuxième/deuxièmes/second/seconde/seconds troisième quatrième cinquième sixième septième huitième neuvième", ordinal: true)
            .Run(Teen, 10, 1, "dix onze douze treize quatorze quinze seize")
            .Run(Teen, 10, 1, "dixième onzième douzième treizième quatorzième quinzième seizième", ordinal: true)
            .Run(Tens, 30, 10, "trente quarante cinquante soixante septante huitante nonante").Word(Tens, 80, "octante")
            .Run(Tens, 30, 10, "trentième quarantième cinquantième soixantième", ordinal: true)
            .Word(Score, 20, "vingt vingts").Word(Score, 20, "vingtième", ordinal: true)
            .Word(Hundred, 100, "cent cents").Word(Hundred, 100, "centième", ordinal: true)
            .Word(Scale, 1e3m, "mille mil").Word(Scale, 1e3m, "millième", ordinal: true).Word(Scale, 1e3m, "milliers millier", vague: true)
            .Word(Scale, 1e6m, "million").Word(Scale, 1e9m, "milliard").Word(Scale, 1e12m, "billion")
            .Word(Scale, 1e6m, "millions", vague: true).Word(Scale, 1e9m, "milliards", vague: true).Word(Scale, 1e12m, "billions", vague: true)
            .Run(Denominator, 3, 1, "tiers quart/quarts cinquièmes sixièmes septièmes huitièmes neuvièmes dixièmes")
            .Word(Hint, 0.5m, "moitié demi demie").Word(Hint, 1, "unique seul seule annuel annuelle")
            .Word(Hint, 2, "double bilatéral bilatérale bilatérales bilatéraux biennal").Word(Hint, 3, "triple trilatéral trilatérale tripartite triennal trimestriel")
            .Word(Holder, 5, "quinquennal quinquennale").Word(Holder, 10, "décennal décennale décennaux").Word(Hint, 10, "dizaine dizaines décennie décennies")
            .Word(Hint, 12, "douzaine").Run(Hint, 20, 10, "vingtaine trentaine quarantaine cinquantaine/cinquantenaire soixantaine")
            .Word(Hint, 15, "quinzaine").Word(Hint, 100, "centaine centaines").Word(Hint, 0, "zéro")
            .Build(),
        Months = NumeralTable.Months("janvier/janv février/févr mars avril/avr mai juin juillet/juil août septembre octobre/oct novembre/nov décembre/déc"),
        HijriMonths = HijriMonths.Latin,
        DecimalMark = ',',
        BlankGroups = true,
        TensJoiners = NumeralTable.Set("et"),
        RangeWords = NumeralTable.Set("au à et ou le aux"),
        MonthLinks = NumeralTable.Set("mois"),
        YearLinks = NumeralTable.Set("de l an année"),
        OrdinalEndings = NumeralTable.Set("er ère re e ème ième nd nde"),
        Percents = [["%"], ["pour", "cent"]],
        Halves = [["et", "demi"], ["et", "demie"]],
        Definites = NumeralTable.Set("les des aux ces leurs ses"),
        Indefinites = NumeralTable.Set("un une autre"),
        PartLinks = NumeralTable.Set("de d du des"),
        DecadeLeaders = NumeralTable.Set("années décennie"),
        CollectiveLinks = NumeralTable.Set("de"),
        HourMark = "h",
        RomanLeaders = NumeralTable.Set("chapitre partie titre annexe section tome phase article"),
        Ambiguous = NumeralTable.Set("neuf"),
        NoPlurals = NumeralTable.Set("dans sans sous vers après depuis puis mais plus"),
    };
}
