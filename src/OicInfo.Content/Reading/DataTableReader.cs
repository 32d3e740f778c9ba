using OicInfo.Content.Checking;
using OicInfo.Content.Model;

namespace OicInfo.Content.Reading;

/// <summary>Reads the tables of <c>data/</c>, each row by the schema of its table. A table whose file has not changed is not read again.</summary>
internal sealed class DataTableReader
{
    /// <summary>The tables, each <c>data/{name}.yml</c>.</summary>
    public static IReadOnlyList<string> Names { get; } =
        ["members", "secretaries-general", "summits", "cfm-sessions", "timeline", "organs", "programme-areas", "charter-articles", "glossary", "sources"];

    private readonly Dictionary<string, object> kept = new(StringComparer.Ordinal);

    /// <summary>All tables, and their rows with their places, by table.</summary>
    public (DataTables Data, IReadOnlyList<TableRow> Rows) Read(Func<string, SourceFile?> open, DiagnosticBag diagnostics)
    {
        var all = new List<TableRow>();
        var data = new DataTables
        {
            Members = Take("members", ReadMember),
            SecretariesGeneral = Take("secretaries-general", ReadSecretaryGeneral),
            Summits = Take("summits", ReadMeeting),
            CouncilSessions = Take("cfm-sessions", ReadMeeting),
            Timeline = Take("timeline", ReadEvent, rows => rows.OrderBy(r => r.Date)),
            Organs = Take("organs", ReadOrgan),
            ProgrammeAreas = Take("programme-areas", ReadArea, rows => rows.OrderBy(r => r.Number)),
            CharterArticles = Take("charter-articles", ReadArticle, rows => rows.OrderBy(r => r.Number)),
            Glossary = Take("glossary", ReadTerm),
            Sources = Take("sources", ReadSource),
        };
        return (data, all);

        Table<T> Take<T>(string name, Func<YamlMap, T> readRow, Func<IEnumerable<T>, IEnumerable<T>>? order = null) where T : DataRow
        {
            var own = (Kept<(Table<T> Table, IReadOnlyList<TableRow> Rows)>)(kept.TryGetValue(name, out var found) ? found : kept[name] = new Kept<(Table<T>, IReadOnlyList<TableRow>)>());
            var file = open(PathOf(name));
            var (table, rows) = own.Of([file], diagnostics, problems => ReadTable(file, readRow, order, problems));
            all.AddRange(rows);
            return table;
        }
    }

    private static string PathOf(string name) => $"data/{name}.yml";

    private static (Table<T> Table, IReadOnlyList<TableRow> Rows) ReadTable<T>(
        SourceFile? file, Func<YamlMap, T> readRow, Func<IEnumerable<T>, IEnumerable<T>>? order, DiagnosticBag diagnostics) where T : DataRow
    {
        if (file is null || YamlText.Read(file.Text, file.Path, 0, diagnostics) is not { } top)
        {
            return (new(null, []), []);
        }

        var tableSources = top.Texts("sources");
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var (good, rows) = (new List<T>(), new List<TableRow>());
        foreach (var map in top.Maps("rows"))
        {
            var row = readRow(map) with
            {
                Confidence = map.Optional("confidence") ?? "high",
                Sources = map.Texts("sources") is { Count: > 0 } own ? own : tableSources,
            };
            map.RejectUnknownFields();
            if (!seen.Add(row.Id))
            {
                map.Fail(Codes.DuplicateId, $"the id '{row.Id}' stands twice in this table", "give each row an id of its own");
            }
            else if (!map.HasErrors)
            {
                good.Add(row);
                rows.Add(new(row, file.Path, map.Place.Line, map.Place.Column, map.LocalizedTexts));
            }
        }

        var asOf = top.Day("asOf");
        top.RejectUnknownFields();
        return (new(asOf, order is null ? good : [.. order(good)]), rows);
    }

    private static Member ReadMember(YamlMap r) => new()
    {
        Id = r.Required("id"), Kind = r.Required("kind"), Iso2 = r.Optional("iso2"), Iso3 = r.Optional("iso3"),
        Name = r.RequiredLocalized("name"), Joined = r.Integer("joined"), Group = r.Optional("group"),
        Status = r.Optional("status"), Note = r.Localized("note"),
    };

    private static SecretaryGeneral ReadSecretaryGeneral(YamlMap r) => new()
    {
        Id = r.Required("id"), Number = r.RequiredInteger("n"), Name = r.RequiredLocalized("name"), Country = r.Required("country"),
        From = r.RequiredDate("from"), To = r.Date("to"), Note = r.Localized("note"),
    };

    private static Meeting ReadMeeting(YamlMap r) => new()
    {
        Id = r.Required("id"), Kind = r.Required("kind"), Number = r.Integer("n"), City = r.RequiredLocalized("city"),
        Country = r.RequiredLocalized("country"), From = r.Date("from"), To = r.Date("to"), Hijri = r.Optional("hijri"),
        Outcome = r.Localized("outcome"),
    };

    private static TimelineEvent ReadEvent(YamlMap r) => new()
    {
        Id = r.Required("id"), Date = r.RequiredDate("date"), Title = r.RequiredLocalized("title"), Text = r.Localized("text"),
        Kind = r.Optional("kind") ?? "", Page = r.Optional("page"),
    };

    private static Organ ReadOrgan(YamlMap r) => new()
    {
        Id = r.Required("id"), Kind = r.Required("kind"), Name = r.RequiredLocalized("name"), Abbreviation = r.Localized("abbr"),
        Role = r.Localized("role"), City = r.Localized("city"), Country = r.Localized("country"), Year = r.Integer("year"),
        Page = r.Optional("page"), Section = r.Optional("section"), Url = r.WebAddress("url"),
    };

    private static ProgrammeArea ReadArea(YamlMap r) => new()
    {
        Id = r.Required("id"), Number = r.RequiredInteger("n"), Name = r.RequiredLocalized("name"), Complete = r.Flag("complete"),
        Goals = [.. r.Maps("goals").Select(ReadGoal)],
    };

    private static Goal ReadGoal(YamlMap r)
    {
        var goal = new Goal(r.Optional("n"), r.RequiredLocalized("text"));
        r.RejectUnknownFields();
        return goal;
    }

    private static CharterArticle ReadArticle(YamlMap r) => new()
    {
        Id = r.Required("id"), Number = r.RequiredInteger("n"), Chapter = r.RequiredInteger("chapter"),
        ChapterTitle = r.Localized("chapterTitle"), Title = r.Localized("title"), Summary = r.Localized("summary"),
    };

    private static GlossaryTerm ReadTerm(YamlMap r) => new()
    {
        Id = r.Required("id"), Term = r.RequiredLocalized("term"), Definition = r.RequiredLocalized("definition"),
        Also = r.Texts("also"), Page = r.Optional("page"),
    };

    private static Source ReadSource(YamlMap r) => new()
    {
        Id = r.Required("id"), Title = r.Required("title"), Publisher = r.Optional("publisher") ?? "", Url = r.Required("url") is "" ? "" : r.WebAddress("url") ?? "",
        Date = r.Date("date"), Accessed = r.Day("accessed"), Language = r.Optional("language") ?? "en", Kind = r.Optional("kind") ?? "",
    };
}
