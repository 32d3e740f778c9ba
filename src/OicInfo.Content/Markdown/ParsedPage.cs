using Markdig.Syntax;
using OicInfo.Content.Model;
using OicInfo.Content.Reading;

namespace OicInfo.Content.Markdown;

/// <summary>A Markdown file after parsing, before its links are resolved.</summary>
internal sealed record ParsedPage(
    PageKey Key,
    Language Language,
    SourceFile File,
    FrontMatter FrontMatter,
    MarkdownDocument Document,
    string Introduction,
    IReadOnlyList<Section> Sections,
    IReadOnlyList<CitedSource> Citations,
    int LineOffset);
