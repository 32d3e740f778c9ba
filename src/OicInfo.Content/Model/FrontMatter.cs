namespace OicInfo.Content.Model;

/// <summary>The metadata at the head of a Markdown file.</summary>
public sealed record FrontMatter
{
    /// <summary>The page's heading.</summary>
    public required string Title { get; init; }

    /// <summary>One or two sentences that stand alone.</summary>
    public required string Summary { get; init; }

    /// <summary>A shorter title for navigation; the title where none is given.</summary>
    public required string NavTitle { get; init; }

    /// <summary>Place among the pages of the topic, ascending.</summary>
    public int Order { get; init; }

    /// <summary>Day of the last change of meaning.</summary>
    public required DateOnly Updated { get; init; }

    /// <summary>Day to which the facts were checked.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>Former addresses of the page, each <c>topic/page</c>.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>Former section ids and the ids that replaced them.</summary>
    public IReadOnlyDictionary<string, string> SectionAliases { get; init; } = new Dictionary<string, string>();

    /// <summary>The id that a section has today, if need be after several renamings; an id that is no former one is itself.</summary>
    public string CurrentSection(string id)
    {
        // As many steps as there are renamings: a circle ends too.
        for (var steps = SectionAliases.Count; steps > 0 && SectionAliases.TryGetValue(id, out var renamed); steps--)
        {
            id = renamed;
        }

        return id;
    }

    /// <summary>Language from which this version was translated; null: the site's default language.</summary>
    public string? TranslationOf { get; init; }

    /// <summary>The <c>updated</c> date of the version that was translated; null: this version's own.</summary>
    public DateOnly? SourceVersion { get; init; }

    /// <summary>Whether the page is kept out of the site.</summary>
    public bool Draft { get; init; }
}
