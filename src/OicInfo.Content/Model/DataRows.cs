namespace OicInfo.Content.Model;

/// <summary>What every row of a data table carries.</summary>
public abstract record DataRow
{
    /// <summary>Permanent id, unique in its table.</summary>
    public required string Id { get; init; }

    /// <summary><c>high</c> or <c>medium</c>: how well the sources support the row.</summary>
    public string Confidence { get; init; } = "high";

    /// <summary>Ids in <c>sources.yml</c>.</summary>
    public IReadOnlyList<string> Sources { get; init; } = [];
}

/// <summary>A member state or an observer.</summary>
public sealed record Member : DataRow
{
    /// <summary><c>member</c>, <c>observer-state</c>, <c>observer-organisation</c> or <c>observer-community</c>.</summary>
    public required string Kind { get; init; }
    /// <summary>ISO 3166-1 alpha-2 code.</summary>
    public string? Iso2 { get; init; }
    /// <summary>ISO 3166-1 alpha-3 code.</summary>
    public string? Iso3 { get; init; }
    /// <summary>Common name.</summary>
    public required LocalizedText Name { get; init; }
    /// <summary>Year of joining.</summary>
    public int? Joined { get; init; }
    /// <summary>Regional group of the OIC: <c>african</c>, <c>arab</c> or <c>asian</c>.</summary>
    public string? Group { get; init; }
    /// <summary><c>member</c> or <c>suspended</c>.</summary>
    public string? Status { get; init; }
    /// <summary>What a reader should know, for example a suspension.</summary>
    public LocalizedText Note { get; init; } = LocalizedText.Empty;
}

/// <summary>A Secretary General and the term.</summary>
public sealed record SecretaryGeneral : DataRow
{
    /// <summary>Ordinal, from 1.</summary>
    public required int Number { get; init; }
    /// <summary>Name as written in each language.</summary>
    public required LocalizedText Name { get; init; }
    /// <summary>Id of the member state.</summary>
    public required string Country { get; init; }
    /// <summary>First day or year.</summary>
    public required PartialDate From { get; init; }
    /// <summary>Last day or year; null while in office at the table's as-of date.</summary>
    public PartialDate? To { get; init; }
    /// <summary>Remark.</summary>
    public LocalizedText Note { get; init; } = LocalizedText.Empty;
}

/// <summary>A summit or a session of the Council of Foreign Ministers.</summary>
public sealed record Meeting : DataRow
{
    /// <summary><c>ordinary</c> or <c>extraordinary</c>.</summary>
    public required string Kind { get; init; }
    /// <summary>Ordinal among meetings of its kind.</summary>
    public int? Number { get; init; }
    /// <summary>City.</summary>
    public required LocalizedText City { get; init; }
    /// <summary>Country.</summary>
    public required LocalizedText Country { get; init; }
    /// <summary>First day; null for a meeting without a known date.</summary>
    public PartialDate? From { get; init; }
    /// <summary>Last day.</summary>
    public PartialDate? To { get; init; }
    /// <summary>Date in the Hijri calendar, Latin digits.</summary>
    public string? Hijri { get; init; }
    /// <summary>What it decided.</summary>
    public LocalizedText Outcome { get; init; } = LocalizedText.Empty;
}

/// <summary>A dated event.</summary>
public sealed record TimelineEvent : DataRow
{
    /// <summary>When.</summary>
    public required PartialDate Date { get; init; }
    /// <summary>What, in a few words.</summary>
    public required LocalizedText Title { get; init; }
    /// <summary>One or two sentences.</summary>
    public LocalizedText Text { get; init; } = LocalizedText.Empty;
    /// <summary>Kind of event, for filters.</summary>
    public string Kind { get; init; } = "";
    /// <summary>Page that tells more, <c>topic/page</c>.</summary>
    public string? Page { get; init; }
}

/// <summary>An organ or institution.</summary>
public sealed record Organ : DataRow
{
    /// <summary><c>principal</c>, <c>standing-committee</c>, <c>subsidiary</c>, <c>specialised</c>, <c>affiliated</c> or <c>other</c>.</summary>
    public required string Kind { get; init; }
    /// <summary>Official name.</summary>
    public required LocalizedText Name { get; init; }
    /// <summary>Abbreviation in each language.</summary>
    public LocalizedText Abbreviation { get; init; } = LocalizedText.Empty;
    /// <summary>What it does.</summary>
    public LocalizedText Role { get; init; } = LocalizedText.Empty;
    /// <summary>City of its seat.</summary>
    public LocalizedText City { get; init; } = LocalizedText.Empty;
    /// <summary>Country of its seat.</summary>
    public LocalizedText Country { get; init; } = LocalizedText.Empty;
    /// <summary>Year of founding.</summary>
    public int? Year { get; init; }
    /// <summary>Page that tells more, <c>topic/page</c>.</summary>
    public string? Page { get; init; }
    /// <summary>Section of that page.</summary>
    public string? Section { get; init; }
    /// <summary>Its own site.</summary>
    public string? Url { get; init; }
}

/// <summary>A priority area of the programme of action to 2025.</summary>
public sealed record ProgrammeArea : DataRow
{
    /// <summary>Place in the programme, from 1.</summary>
    public required int Number { get; init; }
    /// <summary>Name.</summary>
    public required LocalizedText Name { get; init; }
    /// <summary>Goals as far as they could be sourced.</summary>
    public IReadOnlyList<Goal> Goals { get; init; } = [];
    /// <summary>Whether the list of goals is complete.</summary>
    public bool Complete { get; init; }
}

/// <summary>A goal of a priority area.</summary>
public sealed record Goal(string? Number, LocalizedText Text);

/// <summary>An article of the Charter of 2008.</summary>
public sealed record CharterArticle : DataRow
{
    /// <summary>Article number.</summary>
    public required int Number { get; init; }
    /// <summary>Chapter number.</summary>
    public required int Chapter { get; init; }
    /// <summary>Chapter title.</summary>
    public LocalizedText ChapterTitle { get; init; } = LocalizedText.Empty;
    /// <summary>What the article is about.</summary>
    public LocalizedText Title { get; init; } = LocalizedText.Empty;
    /// <summary>Neutral summary.</summary>
    public LocalizedText Summary { get; init; } = LocalizedText.Empty;
}

/// <summary>A term of the glossary.</summary>
public sealed record GlossaryTerm : DataRow
{
    /// <summary>The term.</summary>
    public required LocalizedText Term { get; init; }
    /// <summary>One or two sentences.</summary>
    public required LocalizedText Definition { get; init; }
}

/// <summary>A document that the site relies on.</summary>
public sealed record Source : DataRow
{
    /// <summary>Title in the document's own language.</summary>
    public required string Title { get; init; }
    /// <summary>Who published it.</summary>
    public string Publisher { get; init; } = "";
    /// <summary>Where it was found.</summary>
    public required string Url { get; init; }
    /// <summary>Date of the document, where known.</summary>
    public PartialDate? Date { get; init; }
    /// <summary>Day on which it was read.</summary>
    public DateOnly? Accessed { get; init; }
    /// <summary>Language of the document.</summary>
    public string Language { get; init; } = "en";
    /// <summary><c>official</c>, <c>treaty</c>, <c>ministry</c>, <c>encyclopaedia</c>, <c>news</c> or <c>study</c>.</summary>
    public string Kind { get; init; } = "";
}
