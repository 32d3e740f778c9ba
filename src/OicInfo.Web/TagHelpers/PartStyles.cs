namespace OicInfo.Web.TagHelpers;

/// <summary>The style sheets that the parts of the page ask for while they are written; the head, which is written last, links them.</summary>
public sealed class PartStyles
{
    private readonly List<string> names = [];

    /// <summary>Names of files in <c>Styles/parts</c>, each once, in the order of asking.</summary>
    public IReadOnlyList<string> Names => names;

    /// <summary>Asks for a style sheet.</summary>
    public void Add(string name)
    {
        if (!names.Contains(name))
        {
            names.Add(name);
        }
    }
}
