using OicInfo.Content.Model;
using OicInfo.Content.Reading;

namespace OicInfo.Content.Checking.Rules;

/// <summary>A rule that looks at the rows of a table by themselves.</summary>
internal interface ITableRule
{
    /// <summary>What is wrong with the rows.</summary>
    IEnumerable<Diagnostic> Check(Site site, IReadOnlyList<TableRow> rows);
}
