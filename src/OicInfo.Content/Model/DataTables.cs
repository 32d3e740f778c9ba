namespace OicInfo.Content.Model;

/// <summary>The tables of <c>content/data/</c>.</summary>
public sealed record DataTables
{
    /// <summary>Member states and observers.</summary>
    public required Table<Member> Members { get; init; }
    /// <summary>Secretaries-general.</summary>
    public required Table<SecretaryGeneral> SecretariesGeneral { get; init; }
    /// <summary>Islamic Summits.</summary>
    public required Table<Meeting> Summits { get; init; }
    /// <summary>Sessions of the Council of Foreign Ministers.</summary>
    public required Table<Meeting> CouncilSessions { get; init; }
    /// <summary>Dated events, oldest first.</summary>
    public required Table<TimelineEvent> Timeline { get; init; }
    /// <summary>Organs and institutions.</summary>
    public required Table<Organ> Organs { get; init; }
    /// <summary>Priority areas of the programme to 2025.</summary>
    public required Table<ProgrammeArea> ProgrammeAreas { get; init; }
    /// <summary>Articles of the Charter.</summary>
    public required Table<CharterArticle> CharterArticles { get; init; }
    /// <summary>Glossary.</summary>
    public required Table<GlossaryTerm> Glossary { get; init; }
    /// <summary>Bibliography.</summary>
    public required Table<Source> Sources { get; init; }
}
