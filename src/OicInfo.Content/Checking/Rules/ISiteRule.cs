using OicInfo.Content.Model;
using OicInfo.Content.Reading;

namespace OicInfo.Content.Checking.Rules;

/// <summary>A rule that needs to see everything.</summary>
internal interface ISiteRule
{
    /// <summary>What is wrong with the site as a whole.</summary>
    IEnumerable<Diagnostic> Check(WholeSite content);
}

/// <summary>Everything that was read.</summary>
/// <param name="Tables">The rows of every table with their places.</param>
/// <param name="Permalinks">The list of published addresses; null where there is none.</param>
/// <param name="Today">The day of the check.</param>
internal sealed record WholeSite(Site Site, DataTables Data, IReadOnlyList<TableRow> Tables, IReadOnlyList<PageInContext> Pages, SourceFile? Permalinks, DateOnly Today);
