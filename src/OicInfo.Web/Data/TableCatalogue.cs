using OicInfo.Content.Model;
using static OicInfo.Web.Data.ColumnKind;

namespace OicInfo.Web.Data;

/// <summary>The tables that the public may take, with their columns.</summary>
internal static class TableCatalogue
{
    /// <summary>Name of the bibliography, which every other table cites.</summary>
    public const string Sources = "sources";

    private const string PageMeaning = "Page of this site that tells more, as topic/page.";

    private static readonly Column[] MeetingColumns =
    [
        Column.Of<Meeting>("kind", Text, "Kind of meeting.", r => r.Kind).OneOf("ordinary", "extraordinary").Required(),
        Column.Of<Meeting>("number", Integer, "Ordinal among meetings of its kind.", r => r.Number),
        Column.Of<Meeting>("city", Localized, "City.", r => r.City).Required(),
        Column.Of<Meeting>("country", Localized, "Country.", r => r.Country).Required(),
        Column.Of<Meeting>("from", Date, "First day.", r => r.From),
        Column.Of<Meeting>("to", Date, "Last day.", r => r.To),
        Column.Of<Meeting>("hijri", Text, "Date in the Hijri calendar, months in English.", r => r.Hijri),
        Column.Of<Meeting>("outcome", Localized, "What it decided.", r => r.Outcome),
    ];

    private static readonly Column[] MemberColumns =
    [
        Column.Of<Member>("kind", Text, "Member state or kind of observer.", r => r.Kind).OneOf("member", "observer-state", "observer-organisation", "observer-community").Required(),
        Column.Of<Member>("iso2", Text, "ISO 3166-1 alpha-2 code.", r => r.Iso2),
        Column.Of<Member>("iso3", Text, "ISO 3166-1 alpha-3 code.", r => r.Iso3),
        Column.Of<Member>("name", Localized, "Common name.", r => r.Name).Required(),
        Column.Of<Member>("joined", Integer, "Year of joining; of an observer, the year in which the status was granted.", r => r.Joined),
        Column.Of<Member>("group", Text, "Regional group of the OIC.", r => r.Group).OneOf("african", "arab", "asian"),
        Column.Of<Member>("status", Text, "Whether membership is suspended.", r => r.Status).OneOf("member", "suspended"),
        Column.Of<Member>("note", Localized, "What a reader should know, such as a suspension.", r => r.Note),
    ];

    private static readonly Column[] SecretaryGeneralColumns =
    [
        Column.Of<SecretaryGeneral>("number", Integer, "Ordinal, from 1.", r => r.Number).Required(),
        Column.Of<SecretaryGeneral>("name", Localized, "Name.", r => r.Name).Required(),
        Column.Of<SecretaryGeneral>("country", Text, "Id of the state in the table members.", r => r.Country).Required(),
        Column.Of<SecretaryGeneral>("from", Date, "Beginning of the term.", r => r.From).Required(),
        Column.Of<SecretaryGeneral>("to", Date, "End of the term; null while in office at the as-of date.", r => r.To),
        Column.Of<SecretaryGeneral>("note", Localized, "Remark.", r => r.Note),
    ];

    private static readonly Column[] TimelineColumns =
    [
        Column.Of<TimelineEvent>("date", Date, "When.", r => r.Date).Required(),
        Column.Of<TimelineEvent>("title", Localized, "What, in a few words.", r => r.Title).Required(),
        Column.Of<TimelineEvent>("text", Localized, "One or two sentences.", r => r.Text),
        Column.Of<TimelineEvent>("kind", Text, "Kind of event.", r => r.Kind).OneOf("founding", "summit", "council", "charter", "office", "institution", "membership", "programme", "cooperation").Required(),
        Column.Of<TimelineEvent>("page", Text, PageMeaning, r => r.Page),
    ];

    private static readonly Column[] OrganColumns =
    [
        Column.Of<Organ>("kind", Text, "Place in the order of the Charter.", r => r.Kind).OneOf("principal", "standing-committee", "subsidiary", "specialised", "affiliated", "other").Required(),
        Column.Of<Organ>("name", Localized, "Official name.", r => r.Name).Required(),
        Column.Of<Organ>("abbreviation", Localized, "Abbreviation by which it is known.", r => r.Abbreviation),
        Column.Of<Organ>("role", Localized, "What it does.", r => r.Role),
        Column.Of<Organ>("city", Localized, "City of its seat.", r => r.City),
        Column.Of<Organ>("country", Localized, "Country of its seat.", r => r.Country),
        Column.Of<Organ>("year", Integer, "Year of founding.", r => r.Year),
        Column.Of<Organ>("page", Text, PageMeaning, r => r.Page),
        Column.Of<Organ>("section", Text, "Section of that page.", r => r.Section),
        Column.Of<Organ>("url", Text, "Its own site.", r => r.Url),
    ];

    private static readonly Column[] ProgrammeAreaColumns =
    [
        Column.Of<ProgrammeArea>("number", Integer, "Place in the programme, from 1.", r => r.Number).Required(),
        Column.Of<ProgrammeArea>("name", Localized, "Name.", r => r.Name).Required(),
        Column.Of<ProgrammeArea>("goals", Goals, "Goals, as far as a source confirms them.", r => r.Goals).Required(),
        Column.Of<ProgrammeArea>("complete", Flag, "Whether the list of goals is complete.", r => r.Complete).Required(),
    ];

    private static readonly Column[] CharterArticleColumns =
    [
        Column.Of<CharterArticle>("number", Integer, "Article number.", r => r.Number).Required(),
        Column.Of<CharterArticle>("chapter", Integer, "Chapter number.", r => r.Chapter).Required(),
        Column.Of<CharterArticle>("chapterTitle", Localized, "Chapter title.", r => r.ChapterTitle),
        Column.Of<CharterArticle>("title", Localized, "What the article is about; the wording is this site's.", r => r.Title),
        Column.Of<CharterArticle>("summary", Localized, "Neutral summary; not the text of the Charter.", r => r.Summary),
    ];

    private static readonly Column[] GlossaryColumns =
    [
        Column.Of<GlossaryTerm>("term", Localized, "The term.", r => r.Term).Required(),
        Column.Of<GlossaryTerm>("definition", Localized, "One or two sentences.", r => r.Definition).Required(),
        Column.Of<GlossaryTerm>("also", List, "Other names of the term, in any language.", r => r.Also).Required(),
        Column.Of<GlossaryTerm>("page", Text, PageMeaning, r => r.Page),
    ];

    /// <summary>The columns of a source, which stands in its own table and beside the rows that cite it.</summary>
    public static IReadOnlyList<Column> SourceColumns { get; } =
    [
        Column.Of<DataRow>("id", Text, "Permanent id, unique in the table.", r => r.Id).Required(),
        Column.Of<Source>("title", Text, "Title in the document's own language.", r => r.Title).Required(),
        Column.Of<Source>("publisher", Text, "Who published it.", r => r.Publisher),
        Column.Of<Source>("url", Text, "Where it was found.", r => r.Url).Required(),
        Column.Of<Source>("date", Date, "Date of the document.", r => r.Date),
        Column.Of<Source>("accessed", Date, "Day on which it was read.", r => r.Accessed),
        Column.Of<Source>("language", Text, "Language of the document (BCP 47).", r => r.Language).Required(),
        Column.Of<Source>("kind", Text, "Kind of document.", r => r.Kind).OneOf("official", "treaty", "ministry", "encyclopaedia", "news", "study"),
    ];

    /// <summary>Every table of the snapshot, in the order in which they are listed to readers.</summary>
    public static IEnumerable<TableExport> Of(DataTables data) =>
    [
        Make("members", "Member states and observers of the OIC.", data.Members, MemberColumns),
        Make("organs", "Organs and institutions of the OIC.", data.Organs, OrganColumns),
        Make("secretaries-general", "Secretaries General of the OIC and their terms.", data.SecretariesGeneral, SecretaryGeneralColumns),
        Make("summits", "Islamic Summits, ordinary and extraordinary.", data.Summits, MeetingColumns),
        Make("cfm-sessions", "Sessions of the Council of Foreign Ministers.", data.CouncilSessions, MeetingColumns),
        Make("timeline", "Dated events in the history of the OIC.", data.Timeline, TimelineColumns),
        Make("programme-areas", "Priority areas of the programme of action OIC-2025.", data.ProgrammeAreas, ProgrammeAreaColumns),
        Make("charter-articles", "Articles of the Charter of 2008, summarised.", data.CharterArticles, CharterArticleColumns),
        Make("glossary", "Terms of the subject with their definitions.", data.Glossary, GlossaryColumns),
        new(Sources, "Documents that the pages and tables of this site cite.", data.Sources.AsOf, data.Sources.Rows, SourceColumns),
    ];

    /// <summary>The table with this name, or null.</summary>
    public static TableExport? Find(DataTables data, string name) => Of(data).FirstOrDefault(t => t.Name == name);

    /// <summary>The tables that a block shows.</summary>
    public static IEnumerable<TableExport> OfBlock(DataTables data, string block) => block switch
    {
        "data-files" => Of(data),
        "members-table" or "members-map" or "growth-chart" => Of(data).Where(t => t.Name == "members"),
        "secretaries-band" => Of(data).Where(t => t.Name == "secretaries-general"),
        "summit-band" => Of(data).Where(t => t.Name == "summits"),
        "organ-chart" => Of(data).Where(t => t.Name == "organs"),
        _ => Of(data).Where(t => t.Name == block),
    };

    private static TableExport Make<T>(string name, string description, Table<T> table, Column[] columns) where T : DataRow =>
        new(name, description, table.AsOf, table.Rows,
        [
            SourceColumns[0],
            .. columns,
            Column.Of<DataRow>("confidence", Text, "How well the sources support the row.", r => r.Confidence).OneOf("high", "medium").Required(),
            Column.Of<DataRow>("sources", List, "Ids of the sources that support the row.", r => r.Sources).Required(),
        ]);
}
