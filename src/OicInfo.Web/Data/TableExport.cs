using OicInfo.Content.Model;

namespace OicInfo.Web.Data;

/// <summary>A data table as the public may take it.</summary>
/// <param name="Name">The table's name in addresses, permanent.</param>
/// <param name="Description">What the rows are, in English.</param>
/// <param name="AsOf">Day to which the table was checked.</param>
internal sealed record TableExport(string Name, string Description, DateOnly? AsOf, IReadOnlyList<DataRow> Rows, IReadOnlyList<Column> Columns)
{
    /// <summary>The bibliography cites nothing but itself.</summary>
    public bool HasSources => Name != TableCatalogue.Sources;

    /// <summary>The sources that the rows cite, in the order in which they are first cited.</summary>
    public IEnumerable<Source> Cited(DataTables data) => HasSources
        ? Rows.SelectMany(r => r.Sources).Distinct().Select(data.Sources.Find).OfType<Source>()
        : [];
}
