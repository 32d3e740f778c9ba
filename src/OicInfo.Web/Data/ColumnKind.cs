namespace OicInfo.Web.Data;

/// <summary>What a column holds, which decides how each format writes it.</summary>
internal enum ColumnKind
{
    /// <summary>A text without language, or a code.</summary>
    Text,

    /// <summary>A text in every language of the site.</summary>
    Localized,

    /// <summary>A whole number.</summary>
    Integer,

    /// <summary>True or false.</summary>
    Flag,

    /// <summary>A date known to the day, the month or the year.</summary>
    Date,

    /// <summary>A list of texts or ids.</summary>
    List,

    /// <summary>The goals of a priority area.</summary>
    Goals,
}
