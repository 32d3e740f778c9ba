namespace OicInfo.Content.Model;

/// <summary>Something that a page treats of, and that other pages may too.</summary>
/// <param name="Name">The source's or term's id, or the page's key.</param>
public readonly record struct Subject(SubjectKind Kind, string Name)
{
    /// <summary>The page that it is; of a subject of another kind, none.</summary>
    public PageKey Page => Kind == SubjectKind.Page && PageKey.Named(Name) is { } key ? key : default;

    /// <summary>A page as that of which another treats, since it links to it.</summary>
    public static Subject Of(PageKey page) => new(SubjectKind.Page, page.ToString());
}

/// <summary>By what a page shows that it treats of something.</summary>
public enum SubjectKind
{
    /// <summary>It cites this source.</summary>
    Source,

    /// <summary>It links to this page.</summary>
    Page,

    /// <summary>It uses this term of the glossary.</summary>
    Term,
}
