namespace OicInfo.Content.Checking.Numbers;

/// <summary>What a number in prose is said of.</summary>
internal enum NumberKind
{
    /// <summary>How many: <c>57</c>, <c>lima puluh tujuh</c>.</summary>
    Cardinal,

    /// <summary>Which in a row: <c>ke-12</c>, <c>douzième</c>, <c>XIIe</c>.</summary>
    Ordinal,

    /// <summary>Four digits written as a year is.</summary>
    Year,

    /// <summary><c>1970s</c>, <c>années 1970</c>, <c>السبعينيات</c>; the amount is the first year.</summary>
    Decade,

    /// <summary>The amount is that of hundredths: 57 for <c>57 %</c>.</summary>
    Percentage,

    /// <summary>A part: <c>two thirds</c>.</summary>
    Fraction,

    /// <summary>A date of the Gregorian calendar, or the part of one that is named.</summary>
    Date,

    /// <summary>A date of the Hijri calendar, or the part of one that is named.</summary>
    HijriDate,
}
