namespace OicInfo.Web.Citing;

/// <summary>A format that reference managers read.</summary>
/// <param name="Ending">How its files end, for example <c>bib</c>.</param>
/// <param name="Name">What readers know it by.</param>
/// <param name="Write">Writes a work.</param>
internal sealed record CiteFormat(string Ending, string Name, string MediaType, Func<CitedWork, string> Write)
{
    /// <summary>All, in the order in which a page offers them.</summary>
    public static IReadOnlyList<CiteFormat> All { get; } =
    [
        new("bib", "BibTeX", "application/x-bibtex", BibTex.Write),
        new("ris", "RIS", "application/x-research-info-systems", Ris.Write),
        new("json", "CSL-JSON", "application/vnd.citationstyles.csl+json", CslJson.Write),
    ];

    /// <summary>The format with this ending, or null.</summary>
    public static CiteFormat? Find(string ending) => All.FirstOrDefault(f => f.Ending == ending);
}
