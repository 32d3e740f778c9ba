using OicInfo.Content.Model;

namespace OicInfo.Content.Checking.Rules;

/// <summary>All versions have the same sections in the same order.</summary>
internal sealed class SectionsDiffer : IVersionsRule
{
    public IEnumerable<Diagnostic> Check(Site site, IReadOnlyList<PageInContext> versions)
    {
        var reference = versions[0].Page;
        var ids = reference.SectionHeadings.Select(h => h.Id).ToArray();
        foreach (var version in versions.Skip(1).Select(v => v.Page))
        {
            var headings = version.SectionHeadings.ToArray();
            if (headings.Select(h => h.Id).SequenceEqual(ids))
            {
                continue;
            }

            var at = headings.Where((h, i) => i >= ids.Length || ids[i] != h.Id).FirstOrDefault();
            var missing = ids.Except(headings.Select(h => h.Id)).FirstOrDefault();
            yield return version.At(at?.Block.Span.Start ?? version.Body.Length, Codes.SectionsDiffer, Severity.Error,
                $"the sections differ from those of {reference.File.Path}: {(missing is not null ? $"'{missing}' is missing" : $"'{at?.Id}' stands elsewhere, or not, there")}",
                "give both files the same ids in the same order");
        }
    }
}
