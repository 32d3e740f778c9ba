using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using OicInfo.Content.Checking;
using OicInfo.Content.Model;
using OicInfo.Content.Reading;

namespace OicInfo.Content.Markdown;

/// <summary>A Markdown file after parsing. It depends on nothing but its own file.</summary>
/// <param name="BodyStart">Index in the file's text at which the body begins.</param>
/// <param name="FieldPositions">Where the values of the front matter stand.</param>
internal sealed record ParsedPage(
    PageKey Key,
    Language Language,
    SourceFile File,
    FrontMatter FrontMatter,
    IReadOnlyDictionary<string, (int Line, int Column)> FieldPositions,
    MarkdownDocument Document,
    IReadOnlyList<Heading> Headings,
    IReadOnlyList<CitedSource> Citations,
    int BodyStart)
{
    /// <summary>The headings that are sections: those with an id, each id once.</summary>
    public IReadOnlyList<Heading> SectionHeadings { get; } = [.. Headings.Where(h => h.Id is not null).DistinctBy(h => h.Id)];

    /// <summary>The Markdown below the front matter, to which the places of its parts refer.</summary>
    public string Body { get; } = File.Text[BodyStart..];

    /// <summary>Where its links and pictures lead, as they are written.</summary>
    public IReadOnlyList<string> Targets { get; } = Surroundings.TargetsIn(Document);

    /// <summary>The terms that it names.</summary>
    public IReadOnlyList<string> Terms { get; } = Surroundings.TermsIn(Document);

    /// <summary>A diagnostic at a character of the body.</summary>
    public Diagnostic At(int bodyIndex, string code, Severity severity, string message, string remedy)
    {
        var (line, column) = File.PositionOf(BodyStart + bodyIndex);
        return new(code, severity, File.Path, line, column, message, remedy);
    }

    /// <summary>A diagnostic at a piece of Markdown.</summary>
    public Diagnostic At(MarkdownObject at, string code, Severity severity, string message, string remedy) =>
        At(Math.Max(at is LinkInline { UrlSpan.IsEmpty: false } link && code == Codes.BrokenLink ? link.UrlSpan.Start : at.Span.Start, 0), code, severity, message, remedy);

    /// <summary>A diagnostic at a field of the front matter.</summary>
    public Diagnostic AtField(string field, string code, Severity severity, string message, string remedy)
    {
        var (line, column) = FieldPositions.GetValueOrDefault(field, (1, 1));
        return new(code, severity, File.Path, line, column, message, remedy);
    }
}

/// <summary>A heading of the body.</summary>
/// <param name="Id">The id that its file gives it; null where it has none.</param>
/// <param name="Index">Place of its block in the document.</param>
internal sealed record Heading(HeadingBlock Block, string? Id, int Index);
