using System.Globalization;
using OicInfo.Content.Model;

namespace OicInfo.Search.Indexing;

/// <summary>Makes the entries of a language: its pages and sections, and the rows that they show.</summary>
internal sealed class EntryReader(Snapshot snapshot, Language language)
{
    private readonly Places places = new(snapshot, language.Code);
    private readonly Dictionary<string, Entry> entries = new(StringComparer.Ordinal);

    /// <summary>All entries, in a fixed order.</summary>
    public IReadOnlyList<Entry> Read()
    {
        foreach (var page in places.Pages)
        {
            AddPage(page);
        }

        var data = snapshot.Data;
        foreach (var member in data.Members.Rows)
        {
            AddRow(EntryKind.Member, places.PageWithBlock("members-table", member.Kind == "member" ? "member" : "observer"), member.Id, member.Name,
                [T(member.Kind == "member" ? "members" : $"kind-{member.Kind}"), $"{T("joined")} {N(member.Joined)}", T($"group-{member.Group ?? "none"}"), In(member.Note)], member.Iso3);
        }

        foreach (var person in data.SecretariesGeneral.Rows)
        {
            AddRow(EntryKind.SecretaryGeneral, places.PageWithBlock("secretaries-general"), person.Id, person.Name,
                [$"{T("secretaryGeneral")} {N(person.Number)}", CountryName(person.Country), person.From.ToString(), person.To?.ToString() ?? "", In(person.Note)]);
        }

        AddMeetings(data.Summits, "summits", "summits");
        AddMeetings(data.CouncilSessions, "cfm-sessions", "councilSessions");
        foreach (var moment in data.Timeline.Rows)
        {
            AddRow(EntryKind.Event, places.PageWithBlock("timeline"), moment.Id, moment.Title, [Date(moment.Date), In(moment.Text)]);
        }

        foreach (var term in data.Glossary.Rows)
        {
            AddRow(EntryKind.Term, places.PageWithBlock("glossary"), term.Id, term.Term, [In(term.Definition)], [.. term.Also]);
            Name(places.PageNamed(term.Page)?.Path, [], [.. Names.Of(term)]);
        }

        NameSections(data);
        return [.. entries.Values];
    }

    private void AddPage(PageVersion page)
    {
        var head = page.FrontMatter;
        entries[page.Path] = new() { Kind = EntryKind.Page, Page = page, Path = page.Path, Title = head.Title, Text = $"{head.Summary} {page.Introduction}".Trim() };
        foreach (var section in page.Sections)
        {
            var path = $"{page.Path}#{section.Id}";
            entries[path] = new() { Kind = EntryKind.Section, Page = page, Path = path, Title = section.Title, Text = section.Text };
        }
    }

    private void AddMeetings(Table<Meeting> table, string block, string label)
    {
        foreach (var meeting in table.Rows)
        {
            var kind = T(meeting.Kind == "extraordinary" ? (block == "summits" ? "kind-extraordinary" : "sessions-extraordinary") : (block == "summits" ? "kind-ordinary" : "sessions-ordinary"));
            var title = $"{In(meeting.City)}, {In(meeting.Country)}{(meeting.From is { } from ? $" ({N(from.Year)})" : "")}";
            var page = places.PageWithBlock(block, meeting.Kind);
            if (AddRow(EntryKind.Meeting, page, meeting.Id, title, [$"{T(label)} {N(meeting.Number)}", kind, meeting.From is { } day ? Date(day) : "", In(meeting.Outcome)]) is { } entry)
            {
                entry.Names.UnionWith(meeting.City.All.Values);
            }
        }
    }

    /// <summary>Rows that have a section to themselves lend it their names.</summary>
    private void NameSections(DataTables data)
    {
        foreach (var organ in data.Organs.Rows)
        {
            var path = places.PageNamed(organ.Page) is { } page ? organ.Section is null ? page.Path : $"{page.Path}#{organ.Section}" : null;
            Name(path, [.. Names.Of(organ)], In(organ.Name), In(organ.Role), In(organ.City), In(organ.Country), N(organ.Year));
        }

        foreach (var article in data.CharterArticles.Rows)
        {
            if (places.SectionWithId(id => id == $"article-{N(article.Number)}") is var (page, section))
            {
                Name($"{page.Path}#{section.Id}", [], In(article.ChapterTitle), In(article.Title), In(article.Summary));
            }
        }

        foreach (var area in data.ProgrammeAreas.Rows)
        {
            if (places.SectionWithId(id => id.StartsWith($"area-{N(area.Number)}-", StringComparison.Ordinal)) is var (page, section))
            {
                Name($"{page.Path}#{section.Id}", [], [In(area.Name), .. area.Goals.Select(g => In(g.Text))]);
            }
        }
    }

    private Entry? AddRow(EntryKind kind, PageVersion? page, string id, LocalizedText name, string[] text, params string?[] names)
    {
        var entry = AddRow(kind, page, id, In(name), text);
        entry?.Names.UnionWith(name.All.Values.Concat(names.OfType<string>()).SelectMany(Names.Parts));
        return entry;
    }

    private Entry? AddRow(EntryKind kind, PageVersion? page, string id, string title, string[] text)
    {
        if (page is null)
        {
            return null;
        }

        var path = $"{page.Path}#{id}";
        return entries[path] = new() { Kind = kind, Page = page, Path = path, Title = title, Text = string.Join(". ", text.Select(t => t.Trim().TrimEnd('.')).Where(t => t.Length > 0)) };
    }

    private void Name(string? path, IEnumerable<string> names, params string[] facts)
    {
        if (path is not null && entries.TryGetValue(path, out var entry))
        {
            entry.Names.UnionWith(names);
            entry.Facts.AddRange(facts.Where(f => f.Length > 0));
        }
    }

    private string CountryName(string id) => snapshot.Data.Members.Find(id) is { } member ? In(member.Name) : id;

    private string T(string key) => snapshot.Ui(language.Code, key);

    private string In(LocalizedText text) => text[language.Code];

    private string Date(PartialDate date) => date.Format(language.Culture);

    private static string N(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";
}
