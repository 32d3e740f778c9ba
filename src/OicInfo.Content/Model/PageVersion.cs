using System.Collections.Frozen;

namespace OicInfo.Content.Model;

/// <summary>One page in one language, ready to be put into a view.</summary>
/// <param name="Source">Path of the Markdown file, relative to <c>content/</c>.</param>
/// <param name="Body">HTML and data blocks, in the order of the file.</param>
/// <param name="Citations">Sources in the order in which the page first cites them; number n stands at index n - 1.</param>
public sealed record PageVersion(
    PageKey Key,
    Language Language,
    string Source,
    FrontMatter FrontMatter,
    IReadOnlyList<BodyPart> Body,
    IReadOnlyList<Section> Sections,
    IReadOnlyList<CitedSource> Citations)
{
    private readonly FrozenDictionary<string, Section> sections = Sections.ToFrozenDictionary(s => s.Id);

    /// <summary>The words before the first heading as plain text.</summary>
    public string Introduction { get; init; } = "";

    /// <summary>The body as its editor wrote it.</summary>
    public string Markdown { get; init; } = "";

    /// <summary>The body as Markdown that any reader understands.</summary>
    public IReadOnlyList<MarkdownPart> Portable { get; init; } = [];

    /// <summary>What the page treats of, as its links, citations and terms show.</summary>
    public IReadOnlySet<Subject> Subjects { get; init; } = FrozenSet<Subject>.Empty;

    /// <summary>The page's address in its language.</summary>
    public string Path => Key.PathIn(Language.Code);

    /// <summary>The section with this id, or with this former id; null where there is none.</summary>
    public Section? FindSection(string id) =>
        sections.GetValueOrDefault(id) ?? sections.GetValueOrDefault(FrontMatter.CurrentSection(id));

    /// <summary>What the page, or one of its sections, is about, in words that stand alone.</summary>
    public string DescriptionOf(Section? section) =>
        section is null ? FrontMatter.Summary
        : section.Description.Length > 0 ? section.Description
        : $"{section.Title} · {FrontMatter.Summary}";
}

/// <summary>A source as a page cites it.</summary>
/// <param name="Number">The number that stands in the text, from 1.</param>
/// <param name="BackLinks">Ids of the places in the text that cite it.</param>
public sealed record CitedSource(int Number, string SourceId, IReadOnlyList<string> BackLinks);
