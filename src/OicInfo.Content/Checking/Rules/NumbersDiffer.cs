using OicInfo.Content.Checking.Numbers;
using OicInfo.Content.Model;

namespace OicInfo.Content.Checking.Rules;

/// <summary>The versions of a section state the same numbers, years, dates and percentages, whatever their form.</summary>
internal sealed class NumbersDiffer : IVersionsRule
{
    private const string Remedy = "find out which is right, and write it in both files";

    /// <summary>Most numbers of a section: comparing takes the square of them. The fullest real one has 60.</summary>
    private const int MaxNumbers = 1000;

    public IEnumerable<Diagnostic> Check(Site site, IReadOnlyList<PageInContext> versions)
    {
        var reference = versions[0];
        return versions.Skip(1).SelectMany(other => Fields(reference, other).Concat(Sections(reference, other))).Concat(Repetitions(versions));
    }

    /// <summary>What is lost of a repetition, in paragraphs that differ in nothing else.</summary>
    private static IEnumerable<Diagnostic> Repetitions(IReadOnlyList<PageInContext> versions)
    {
        var sections = versions.Select(v => v.Prose.ToLookup(p => p.Id ?? "")).ToList();
        foreach (var id in versions[0].Prose.Select(p => p.Id ?? ""))
        {
            var there = sections.Select(s => s[id].FirstOrDefault()).OfType<SectionProse>().ToList();
            if (there.Count < versions.Count || there.Any(s => s.Paragraphs.Count != there[0].Paragraphs.Count || s.Numbers.Count > MaxNumbers))
            {
                continue;
            }

            foreach (var paragraphs in Enumerable.Range(0, there[0].Paragraphs.Count).Select(i => there.Select(s => s.Paragraphs[i]).ToList()))
            {
                var numbers = paragraphs.Select(p => p.Numbers).ToList();
                if (paragraphs.Any(p => p.HasCode) || numbers.Skip(1).Any(n => NumberComparison.Compare(numbers[0], n).Count > 0))
                {
                    continue;
                }

                foreach (var (index, page) in versions.Index())
                {
                    foreach (var lost in LostRepetition.Of(numbers[index], [.. numbers.Where(n => n != numbers[index])]))
                    {
                        yield return page.Page.At(there[index].Text.SourceOf(paragraphs[index].Start), Codes.NumbersDiffer, Severity.Error,
                            $"'{lost.Text}' ({lost.Canonical}) stands here fewer times than in every other language", Remedy);
                    }
                }
            }
        }
    }

    private static IEnumerable<Diagnostic> Sections(PageInContext reference, PageInContext other)
    {
        var sections = reference.Prose.ToDictionary(p => p.Id ?? "");
        foreach (var prose in other.Prose.Where(p => sections.ContainsKey(p.Id ?? "")))
        {
            var there = sections[prose.Id ?? ""];
            if (Math.Max(there.Numbers.Count, prose.Numbers.Count) > MaxNumbers)
            {
                yield return other.Page.At(prose.Text.SourceOf(0), Codes.TooComplex, Severity.Error, $"the section holds more than {MaxNumbers} numbers, too many to compare", "divide the section");
                continue;
            }

            foreach (var (start, difference) in Differences(there, prose))
            {
                yield return other.Page.At(prose.Text.SourceOf(difference.Other?.Offset ?? start), Codes.NumbersDiffer, Severity.Error, Message(reference, there, difference), Remedy);
            }
        }
    }

    /// <summary>
    /// Paragraph by paragraph where both have as many: a number that is lost is not hidden by the same number elsewhere in the section.
    /// Else the sections as wholes. Each with where its paragraph begins.
    /// </summary>
    private static IEnumerable<(int Start, NumberDifference Difference)> Differences(SectionProse reference, SectionProse other) =>
        reference.Paragraphs.Count == other.Paragraphs.Count
            ? reference.Paragraphs.Zip(other.Paragraphs).SelectMany(p => NumberComparison.Compare(p.First.Numbers, p.Second.Numbers).Select(d => (p.Second.Start, d)))
            : NumberComparison.Compare(reference.Numbers, other.Numbers).Select(d => (0, d));

    private static IEnumerable<Diagnostic> Fields(PageInContext reference, PageInContext other)
    {
        var (here, there) = (new NumberReader(other.Page.Language.Code), new NumberReader(reference.Page.Language.Code));
        foreach (var (field, text) in new (string, Func<FrontMatter, string>)[] { ("title", f => f.Title), ("summary", f => f.Summary), ("navTitle", f => f.NavTitle) })
        {
            if (!reference.Page.FieldPositions.ContainsKey(field) || !other.Page.FieldPositions.ContainsKey(field))
            {
                continue;
            }

            foreach (var difference in NumberComparison.Compare(there.Read(text(reference.Page.FrontMatter)), here.Read(text(other.Page.FrontMatter))))
            {
                yield return other.Page.AtField(field, Codes.NumbersDiffer, Severity.Error, Message(reference.Page.File.Path, difference), Remedy);
            }
        }
    }

    private static string Message(PageInContext reference, SectionProse section, NumberDifference difference)
    {
        var line = difference.Reference is null ? null : $":{reference.Page.File.PositionOf(reference.Page.BodyStart + section.Text.SourceOf(difference.Reference.Offset)).Line}";
        return Message(reference.Page.File.Path + line, difference);
    }

    private static string Message(string there, NumberDifference difference) => difference switch
    {
        { Reference: { } a, Other: { } b } => $"'{b.Text}' ({b.Canonical}) stands here, but '{a.Text}' ({a.Canonical}) in {there}",
        { Other: { } b } => $"'{b.Text}' ({b.Canonical}) stands here, but nothing like it in {there}",
        { Reference: { } a } => $"nothing here answers '{a.Text}' ({a.Canonical}) in {there}",
        _ => "",
    };
}
