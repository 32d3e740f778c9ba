using OicInfo.Content.Model;

namespace OicInfo.Web.Data;

/// <summary>A column of an exported table. JSON, CSV and schema are all written from it, so that they cannot disagree.</summary>
/// <param name="Name">Field name, permanent.</param>
/// <param name="Description">What it means, in English, for the schema.</param>
/// <param name="Value">A row's value: the type that <paramref name="Kind"/> names, or null where it is not known.</param>
internal sealed record Column(string Name, ColumnKind Kind, string Description, Func<DataRow, object?> Value)
{
    /// <summary>The only values that the column may hold; empty where any may stand.</summary>
    public IReadOnlyList<string> Allowed { get; init; } = [];

    /// <summary>Whether every row has a value.</summary>
    public bool IsRequired { get; init; }

    /// <summary>A column of the rows of one table.</summary>
    public static Column Of<T>(string name, ColumnKind kind, string description, Func<T, object?> value) where T : DataRow =>
        new(name, kind, description, row => value((T)row));

    /// <summary>The same column, with a value in every row.</summary>
    public Column Required() => this with { IsRequired = true };

    /// <summary>The same column, holding one of these values.</summary>
    public Column OneOf(params string[] values) => this with { Allowed = values };
}
