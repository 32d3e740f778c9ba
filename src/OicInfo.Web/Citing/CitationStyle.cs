using System.Text.RegularExpressions;

namespace OicInfo.Web.Citing;

/// <summary>Writes a citation by the template of a style and a language, which stands among the strings of the user interface.</summary>
/// <remarks>A template holds <c>{site}</c>, <c>{title}</c>, <c>{stop}</c> (a full stop, unless the title ends with a mark of its own), <c>{updated:pattern}</c>,
/// <c>{accessed:pattern}</c> and <c>{url}</c>; what stands between asterisks is set in italics.</remarks>
internal static partial class CitationStyle
{
    /// <summary>The styles: name for readers, and the template's key.</summary>
    public static IReadOnlyList<(string Name, string Key)> All { get; } = [("APA", "citeApa"), ("MLA", "citeMla"), ("Chicago", "citeChicago")];

    /// <summary>The pieces of a citation, in order.</summary>
    public static IReadOnlyList<CitationRun> Write(CitedWork work, string key) => [.. RunsOf(work.T(key), RunKind.Text, work)];

    private static IEnumerable<CitationRun> RunsOf(string template, RunKind kind, CitedWork work)
    {
        foreach (Match piece in Piece().Matches(template))
        {
            var (emphasis, name, pattern) = (piece.Groups["emphasis"], piece.Groups["name"], piece.Groups["pattern"].Value);
            if (emphasis.Success)
            {
                foreach (var run in RunsOf(emphasis.Value, RunKind.Emphasis, work))
                {
                    yield return run;
                }

                continue;
            }

            yield return name.Value switch
            {
                "site" => new(kind, work.Site),
                "title" => new(kind, work.Title),
                "stop" => new(kind, char.IsPunctuation(work.Title[^1]) && !"»”\")".Contains(work.Title[^1], StringComparison.Ordinal) ? "" : "."),
                "updated" => new(kind, CitationDate.Format(work.Updated, pattern, work.Language.Culture)),
                "accessed" => new(RunKind.Accessed, pattern),
                "url" => new(RunKind.Address, work.Url),
                _ => new(kind, piece.Value),
            };
        }
    }

    [GeneratedRegex(@"\*(?<emphasis>[^*]+)\*|\{(?<name>\w+)(:(?<pattern>[^}]*))?\}|[^*{]+|.")]
    private static partial Regex Piece();
}
