using System.Text.RegularExpressions;
using OicInfo.Content.Model;

namespace OicInfo.Content.Markdown;

/// <summary>Reads from a page's Markdown what it treats of.</summary>
internal static partial class Subjects
{
    /// <summary>The sources that a page cites, the pages that it links to and the terms that it uses.</summary>
    public static IReadOnlySet<Subject> Of(string markdown, IEnumerable<CitedSource> citations) => new HashSet<Subject>(
    [
        .. citations.Select(c => new Subject(SubjectKind.Source, c.SourceId)),
        .. PageLink().Matches(markdown).Select(m => Subject.Of(new PageKey(m.Groups[1].Value, m.Groups[2].Value))),
        .. Term().Matches(markdown).Select(m => new Subject(SubjectKind.Term, m.Groups[1].Value)),
    ]);

    [GeneratedRegex(@"(?:page:|\.\./\.\./)([a-z0-9-]+)/([a-z0-9-]+)")]
    private static partial Regex PageLink();

    [GeneratedRegex(@"(?:\[\[|glossary:)([a-z0-9-]+)")]
    private static partial Regex Term();
}
