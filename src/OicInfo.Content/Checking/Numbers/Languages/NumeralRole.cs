namespace OicInfo.Content.Checking.Numbers.Languages;

/// <summary>How a word takes part in building a number.</summary>
internal enum NumeralRole
{
    /// <summary>1 to 9.</summary>
    Unit,

    /// <summary>10 to 19.</summary>
    Teen,

    /// <summary>20, 30 … 90.</summary>
    Tens,

    /// <summary>Arabic <c>عشر</c>: ten, or ten more than the unit before it.</summary>
    TenOrTeen,

    /// <summary>French <c>vingt</c>: twenty, or twenty times the four before it.</summary>
    Score,

    /// <summary>Indonesian <c>puluh</c>: ten times the unit before it.</summary>
    TimesTen,

    /// <summary>Indonesian <c>belas</c>: ten more than the unit before it.</summary>
    PlusTen,

    /// <summary>A hundred, or a hundred times the unit before it.</summary>
    Hundred,

    /// <summary>Hundreds in one word: <c>seratus</c>, <c>ثلاثمئة</c>.</summary>
    Hundreds,

    /// <summary>A thousand, a million … or so many times what stands before it.</summary>
    Scale,

    /// <summary>Thousands or millions in one word: <c>seribu</c>, <c>مليونان</c>.</summary>
    ScaleWhole,

    /// <summary>What a number before it is divided by: <c>thirds</c>.</summary>
    Denominator,

    /// <summary>A fraction in one word: <c>ثلثان</c>.</summary>
    Fraction,

    /// <summary>A decade in one word: <c>nineties</c>.</summary>
    Decade,

    /// <summary>A word that holds one certain number: <c>decennial</c>, <c>دولتان</c>.</summary>
    Holder,

    /// <summary>A word with a number in it that other languages may say without one.</summary>
    Hint,
}
