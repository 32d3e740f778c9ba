using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using OicInfo.Content.Checking;
using OicInfo.Content.Markdown;
using OicInfo.Content.Model;
using OicInfo.Content.Reading;

namespace OicInfo.Content.Editing;

/// <summary>Mends what a machine can mend: byte-order marks and line ends, missing heading ids and <c>updated</c> dates.</summary>
/// <remarks>What cannot be read, and what a symbolic link leads to, is left as it is.</remarks>
public static partial class ContentFixer
{
    /// <summary>The language from whose version ids are taken: ids are English.</summary>
    private const string IdLanguage = "en";

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Mends every page below a content folder.</summary>
    /// <returns>What was done, a line each.</returns>
    /// <exception cref="ContentUnavailableException">The folder has no <c>site.yml</c> that can be read.</exception>
    public static IReadOnlyList<string> Fix(string root, DateOnly today)
    {
        var site = ContentReader.Read(root).Site;
        var folder = ContentTree.RealPath(root);
        var ignored = new DiagnosticBag();
        var files = ContentTree.Files(folder, ignored);
        var done = new List<string>();
        foreach (var path in files.Where(ContentTree.IsText))
        {
            Mend(path, file => file.Text);
        }

        foreach (var page in PageFile.Among(files, site, ignored).GroupBy(p => p.Key))
        {
            foreach (var version in page)
            {
                Mend(version.Path, file => WithDate(file.Text, today));
            }

            var english = page.FirstOrDefault(p => p.Language.Code == IdLanguage);
            if (english is null)
            {
                continue;
            }

            Mend(english.Path, file => WithIds(english, file, OwnIds));
            var ids = Open(english.Path) is { } source ? HeadingsOf(english, source).Select(h => h.Heading.Id).ToArray() : [];
            foreach (var version in page.Where(p => p != english))
            {
                Mend(version.Path, file => WithIds(version, file, headings => headings.Count == ids.Length ? ids : headings.Select(h => h.Heading.Id)));
            }
        }

        return done;

        SourceFile? Open(string path) =>
            new FileInfo(Path.Combine(folder, path)).LinkTarget is null ? SourceFile.Read(folder, path, ignored) : null;

        void Mend(string path, Func<SourceFile, string> mend)
        {
            if (Open(path) is { } file && Utf8.GetBytes(mend(file)) is var after && !after.AsSpan().SequenceEqual(file.Bytes))
            {
                File.WriteAllBytes(Path.Combine(folder, path), after);
                done.Add($"mended {path}");
            }
        }
    }

    /// <summary>The headings of a page that can be parsed, each with the place where its line ends.</summary>
    private static List<(Heading Heading, string Words, int LineEnd)> HeadingsOf(PageFile place, SourceFile file) =>
        PageParser.Parse(place.Key, place.Language, file, new()) is { } page
            ? [.. page.Headings.Select(h =>
            {
                var start = page.BodyStart + h.Block.Span.Start;
                var end = file.Text.IndexOf('\n', start) is var newline && newline < 0 ? file.Text.Length : newline;
                return (h, file.Text[start..end].Trim('#', ' ', '\t'), end);
            })]
            : [];

    private static string WithIds(PageFile place, SourceFile file, Func<IReadOnlyList<(Heading Heading, string Words, int LineEnd)>, IEnumerable<string?>> idsFor)
    {
        var headings = HeadingsOf(place, file);
        var text = new StringBuilder(file.Text);
        // From the end, so that the places of those before stay right.
        foreach (var ((heading, _, lineEnd), id) in headings.Zip(idsFor(headings).ToList()).Reverse())
        {
            if (heading.Id is null && id is not null && !heading.Block.IsSetext)
            {
                var words = file.Text.AsSpan()[..lineEnd].TrimEnd(" \t").Length;
                text.Remove(words, lineEnd - words).Insert(words, $" {{#{id}}}");
            }
        }

        return text.ToString();
    }

    /// <summary>Headings without an id get one made from their words, where that is not taken.</summary>
    private static IEnumerable<string?> OwnIds(IReadOnlyList<(Heading Heading, string Words, int LineEnd)> headings)
    {
        var taken = headings.Select(h => h.Heading.Id).ToHashSet();
        return headings.Select(h =>
            h.Heading.Id ?? (NoSlug().Replace(h.Words.ToLowerInvariant(), "-").Trim('-') is var id && Slug.IsValid(id) && taken.Add(id) ? id : null));
    }

    private static string WithDate(string text, DateOnly today)
    {
        const string Fence = "---\n";
        var end = text.StartsWith(Fence, StringComparison.Ordinal) ? text.IndexOf("\n" + Fence, Fence.Length - 1, StringComparison.Ordinal) : -1;
        return end < 0 || Updated().IsMatch(text[..end]) ? text : text.Insert(end, string.Create(CultureInfo.InvariantCulture, $"\nupdated: {today:yyyy-MM-dd}"));
    }

    [GeneratedRegex("[^a-z0-9]+", RegexOptions.CultureInvariant)]
    private static partial Regex NoSlug();

    [GeneratedRegex(@"^[""']?updated[""']?\s*:", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Updated();
}
