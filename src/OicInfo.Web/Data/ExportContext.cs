using OicInfo.Content.Model;

namespace OicInfo.Web.Data;

/// <summary>What an export says about itself beside its rows.</summary>
/// <param name="Origin">Scheme and host of the site, without a slash at the end.</param>
internal sealed record ExportContext(Snapshot Snapshot, string Origin)
{
    /// <summary>Codes of the site's languages, in their order.</summary>
    public IEnumerable<string> Languages => Snapshot.Site.Languages.Select(l => l.Code);

    /// <summary>The licence of the content; null where the site names none.</summary>
    public Licence? Licence => Snapshot.Site.Licence;

    /// <summary>The full address of a table in a format: <c>json</c>, <c>csv</c> or <c>schema.json</c>.</summary>
    public string AddressOf(string table, string format) => $"{Origin}/data/{table}.{format}";
}
