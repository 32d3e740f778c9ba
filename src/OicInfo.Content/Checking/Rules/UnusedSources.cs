using OicInfo.Content.Model;

namespace OicInfo.Content.Checking.Rules;

/// <summary>The bibliography holds only what a page or a table cites.</summary>
internal sealed class UnusedSources : ISiteRule
{
    public IEnumerable<Diagnostic> Check(WholeSite content)
    {
        var used = content.Pages.SelectMany(p => p.Page.Citations).Select(c => c.SourceId)
            .Concat(content.Tables.Where(r => r.Row is not Source).SelectMany(r => r.Row.Sources))
            .ToHashSet(StringComparer.Ordinal);
        return content.Tables.Where(r => r.Row is Source && !used.Contains(r.Row.Id))
            .Select(r => r.At(Codes.UnusedSource, Severity.Warning, $"nothing cites the source '{r.Row.Id}'", "cite it, or delete it"));
    }
}
