namespace OicInfo.Search.Querying;

/// <summary>A part of a query that is looked up as one: a word, a name of several words, or a phrase in quotes.</summary>
internal sealed record Clause
{
    /// <summary>The forms that fulfil it and how well each does, 1 for what was typed.</summary>
    public required IReadOnlyList<(Form Form, float Weight)> Forms { get; init; }

    /// <summary>The single words of a name of several words.</summary>
    public IReadOnlyList<Clause> Parts { get; init; } = [];

    /// <summary>Factor on what it counts.</summary>
    public float Weight { get; init; } = 1;

    /// <summary>Whether it names the organisation that every page is about.</summary>
    public bool IsOrganisation { get; init; }

    /// <summary>Whether it counts in headings alone.</summary>
    public bool IsForHeadings { get; init; }

    /// <summary>Whether a place without it is no result at all.</summary>
    public bool IsRequired { get; init; }
}
