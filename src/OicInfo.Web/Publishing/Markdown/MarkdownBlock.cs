using System.Globalization;
using OicInfo.Content.Model;
using OicInfo.Web.Data;
using OicInfo.Web.ViewComponents;
using OicInfo.Web.ViewModels;

namespace OicInfo.Web.Publishing.Markdown;

/// <summary>Writes a block that shows data as Markdown: its rows, and where the whole table is to be had.</summary>
internal static class MarkdownBlock
{
    public static string Write(BlockModel block)
    {
        var (shell, data) = (block.Shell, block.Data);
        return block.Part.Name switch
        {
            "members-table" => Table("members", block.Members().Rows, ("name", m => shell.In(m.Name)), ("isoCode", m => m.Iso3 ?? ""), ("joined", m => Number(m.Joined)), ("note", m => shell.In(m.Note))),
            "organs" or "organ-chart" => Table("organs", block.Organs().Rows, ("name", o => WithAbbreviation(o)), ("seat", o => shell.Place(o.City, o.Country)), ("founded", o => Number(o.Year)), ("role", o => shell.In(o.Role))),
            "secretaries-general" => Table("secretaries-general", data.SecretariesGeneral.Rows, ("number", p => Number(p.Number)), ("name", p => shell.In(p.Name)), ("state", p => shell.CountryName(p.Country)), ("term", p => Term(p)), ("note", p => shell.In(p.Note))),
            "summits" => Meetings("summits", data.Summits),
            "cfm-sessions" => Meetings("cfm-sessions", data.CouncilSessions),
            "timeline" => Table("timeline", block.Timeline().Rows, ("date", e => shell.Date(e.Date)), ("name", e => shell.In(e.Title)), ("note", e => shell.In(e.Text))),
            "programme-areas" => Table("programme-areas", data.ProgrammeAreas.Rows, ("number", a => Number(a.Number)), ("name", a => shell.In(a.Name)), ("goals", a => string.Join("; ", a.Goals.Select(g => $"{g.Number} {shell.In(g.Text)}".TrimStart())))),
            "charter-articles" => Table("charter-articles", data.CharterArticles.Rows, ("chapter", a => Number(a.Chapter)), ("article", a => Number(a.Number)), ("name", a => shell.In(a.Title)), ("note", a => shell.In(a.Summary))),
            "glossary" => Table("glossary", data.Glossary.Rows, ("name", t => shell.In(t.Term)), ("note", t => shell.In(t.Definition))),
            "key-facts" => string.Concat(KeyFacts.Of(block).Select(f => $"- {f.Label}: {f.Value}\n")),
            "data-files" => Files(),
            "sources" => Whole(TableCatalogue.Sources),
            "timeline-filter" => "",
            // A picture of a table, or a block without one: the table, or the page itself.
            var name => string.Concat(TableCatalogue.OfBlock(data, name).Select(t => Whole(t.Name)).DefaultIfEmpty($"<{shell.Absolute(shell.OwnPath)}>\n")),
        };

        string Table<T>(string name, IEnumerable<T> rows, params (string Head, Func<T, string> Cell)[] columns) =>
            $"{MarkdownTable.Write([.. columns.Select(c => shell.T(c.Head))], rows.Select(r => columns.Select(c => c.Cell(r)).ToArray()))}\n{Whole(name)}";

        string Meetings(string name, Table<Meeting> table) => Table(name, block.Meetings(table).Rows,
            ("number", m => Number(m.Number) + (m.Kind == "extraordinary" ? " " + shell.T("extraordinaryMark") : "")),
            ("place", m => shell.Place(m.City, m.Country)),
            ("date", m => shell.Span(m.From, m.To)),
            ("outcome", m => shell.In(m.Outcome)));

        string Files() => MarkdownTable.Write(
            [shell.T("table"), shell.T("rows"), shell.T("files")],
            TableCatalogue.Of(data).Select(t => new[] { shell.T($"table-{t.Name}"), Number(t.Rows.Count), $"<{shell.Absolute($"/data/{t.Name}.json")}> <{shell.Absolute($"/data/{t.Name}.csv")}>" }));

        string Whole(string table) => $"{shell.T($"table-{table}")}: <{shell.Absolute($"/data/{table}.json")}>\n";

        string WithAbbreviation(Organ organ) => shell.In(organ.Abbreviation) is { Length: > 0 } abbreviation ? $"{shell.In(organ.Name)} ({abbreviation})" : shell.In(organ.Name);

        string Term(SecretaryGeneral person) => $"{shell.Span(person.From, person.To)}{(person.To is null ? " " + shell.T("inOffice") : "")}";
    }

    private static string Number(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";
}
