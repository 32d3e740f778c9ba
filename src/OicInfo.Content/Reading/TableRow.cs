using OicInfo.Content.Checking;
using OicInfo.Content.Model;

namespace OicInfo.Content.Reading;

/// <summary>A row of a table with its place, for rules.</summary>
/// <param name="File">Path of the table.</param>
/// <param name="Texts">Its localised texts.</param>
internal sealed record TableRow(DataRow Row, string File, int Line, int Column, IReadOnlyList<RowText> Texts)
{
    /// <summary>A diagnostic at the row.</summary>
    public Diagnostic At(string code, Severity severity, string message, string remedy) => new(code, severity, File, Line, Column, message, remedy);

    /// <summary>A diagnostic at a text of the row in a language, or at the whole text.</summary>
    public Diagnostic At(RowText text, string? language, string code, Severity severity, string message, string remedy)
    {
        var (line, column) = language is not null && text.Positions.TryGetValue(language, out var own) ? own : text.Place;
        return new(code, severity, File, line, column, message, remedy);
    }
}

/// <summary>A localised text of a row.</summary>
/// <param name="Place">Where the field's value begins.</param>
/// <param name="Positions">Where each language's text begins.</param>
internal sealed record RowText(string Field, LocalizedText Text, (int Line, int Column) Place, IReadOnlyDictionary<string, (int Line, int Column)> Positions);
