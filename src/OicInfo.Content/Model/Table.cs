using System.Collections.Frozen;

namespace OicInfo.Content.Model;

/// <summary>A data table with rows in the order of the file and lookup by id.</summary>
/// <param name="AsOf">Day to which the table was checked.</param>
public sealed record Table<T>(DateOnly? AsOf, IReadOnlyList<T> Rows) where T : DataRow
{
    private readonly FrozenDictionary<string, T> byId =
        Rows.DistinctBy(r => r.Id).ToFrozenDictionary(r => r.Id);

    /// <summary>The row with this id, or null.</summary>
    public T? Find(string id) => byId.GetValueOrDefault(id);
}
