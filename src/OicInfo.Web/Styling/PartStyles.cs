namespace OicInfo.Web.Styling;

/// <summary>The style sheets that the parts of the page ask for while they are written; the head, which is written last, links them.</summary>
public sealed class PartStyles(PartSheets sheets)
{
    private readonly List<string> names = [];

    /// <summary>Address of all of them in one; null if no part asked for any.</summary>
    public string? Address => names.Count > 0 ? sheets.AddressOf(names) : null;

    /// <summary>Asks for a style sheet.</summary>
    /// <param name="name">Name of a file in <c>Styles/parts</c>.</param>
    public void Add(string name)
    {
        if (!names.Contains(name))
        {
            names.Add(name);
        }
    }
}
