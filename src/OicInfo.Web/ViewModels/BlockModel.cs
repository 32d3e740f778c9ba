using OicInfo.Content.Model;

namespace OicInfo.Web.ViewModels;

/// <summary>What a data block is given to draw.</summary>
public sealed record BlockModel(Shell Shell, DataBlockPart Part)
{
    /// <summary>The tables.</summary>
    public DataTables Data => Shell.Snapshot.Data;

    /// <summary>An attribute of the container, or null.</summary>
    public string? Attribute(string name) => Part.Attributes.GetValueOrDefault(name);

    /// <summary>The address of a row on the page that lists its table; null where there is no such page.</summary>
    public string? RowPath(string topic, string slug, string id) =>
        Shell.PathOf($"{topic}/{slug}") is not { } path ? null : path == Shell.CanonicalPath ? $"#{id}" : $"{path}#{id}";

    /// <summary>The address of a member state or observer in the tables.</summary>
    public string? RowPath(Member member) => RowPath("members", member.Kind == "member" ? "states" : "observers", member.Id);

    /// <summary>The rows with the kind that the container's attribute names; all where it names none.</summary>
    public RowsModel<T> Rows<T>(Table<T> table, Func<T, bool> isShown) where T : DataRow =>
        new(Shell, [.. table.Rows.Where(isShown)], table.AsOf);
}

/// <summary>A block with the rows that it shows.</summary>
public sealed record RowsModel<T>(Shell Shell, IReadOnlyList<T> Rows, DateOnly? AsOf) where T : DataRow
{
    /// <summary>What stands under the rows: where they come from, and when they were checked.</summary>
    public ProvenanceModel Provenance => new(
        Shell,
        AsOf,
        [.. Rows.SelectMany(r => r.Sources).Distinct().Select(id => Shell.Snapshot.Data.Sources.Find(id)).OfType<Source>()],
        Rows.Any(r => r.Confidence != "high"));
}

/// <summary>Where the rows of a block come from.</summary>
/// <param name="HasUncertain">Whether a row is marked as less certain.</param>
public sealed record ProvenanceModel(Shell Shell, DateOnly? AsOf, IReadOnlyList<Source> Sources, bool HasUncertain);
