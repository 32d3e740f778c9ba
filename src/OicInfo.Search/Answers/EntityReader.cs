using System.Globalization;
using OicInfo.Content.Model;
using OicInfo.Search.Indexing;

namespace OicInfo.Search.Answers;

/// <summary>Makes the cards of a language from the tables. What no page of the language shows has no card.</summary>
internal sealed class EntityReader(Snapshot snapshot, Language language)
{
    private readonly Places places = new(snapshot, language.Code);

    /// <summary>All cards, in a fixed order.</summary>
    public IReadOnlyList<Entity> Read()
    {
        var data = snapshot.Data;
        return
        [
            // Before the observers: some institutions are both, and the card of an institution tells more.
            .. data.Organs.Rows.Select(ReadOrgan),
            .. data.Members.Rows.Select(ReadMember),
            .. data.SecretariesGeneral.Rows.Select(ReadPerson),
            .. data.Summits.Rows.Select(m => ReadMeeting(m, "summit", "summits")),
            .. data.CouncilSessions.Rows.Select(m => ReadMeeting(m, "session", "cfm-sessions")),
            .. data.CharterArticles.Rows.Select(ReadArticle),
            .. data.ProgrammeAreas.Rows.Select(ReadArea),
            .. data.Glossary.Rows.Select(ReadTerm),
        ];
    }

    private Entity ReadMember(Member m)
    {
        var isMember = m.Kind == "member";
        return Card(isMember ? "member" : "observer", In(m.Name), PathOf(places.PageWithBlock("members-table", isMember ? "member" : "observer"), m.Id), NamesOf(m.Name), null,
            isMember ? ("group", m.Group is { } group ? T($"group-{group}") : "") : ("", T($"kind-{m.Kind}")), ("joined", N(m.Joined)), ("note", In(m.Note)));
    }

    private Entity ReadPerson(SecretaryGeneral p) => Card("secretary-general", In(p.Name), PathOf(places.PageWithBlock("secretaries-general"), p.Id), NamesOf(p.Name), p.Number,
        ("number", N(p.Number)), ("state", snapshot.Data.Members.Find(p.Country) is { } state ? In(state.Name) : p.Country), ("term", Span(p.From, p.To)), ("note", In(p.Note))) with
    {
        IsInOffice = p.To is null,
    };

    private Entity ReadMeeting(Meeting m, string kind, string block) => Card(kind, PlaceOf(m.City, m.Country), PathOf(places.PageWithBlock(block, m.Kind), m.Id), NamesOf(m.City), m.Number,
        ("number", N(m.Number)), ("", m.Kind == "extraordinary" ? T("extraordinaryMark") : ""), ("date", Span(m.From, m.To)), ("outcome", In(m.Outcome))) with
    {
        Year = m.From?.Year,
        IsExtraordinary = m.Kind == "extraordinary",
    };

    private Entity ReadOrgan(Organ o)
    {
        var name = In(o.Abbreviation) is { Length: > 0 } abbreviation ? $"{In(o.Name)} ({abbreviation})" : In(o.Name);
        return Card("organ", name, PathOf(places.PageNamed(o.Page), o.Section), [.. Indexing.Names.Of(o)], null,
            ("role", In(o.Role)), ("seat", PlaceOf(o.City, o.Country)), ("founded", N(o.Year)));
    }

    private Entity ReadArticle(CharterArticle a) => Card("article", $"{T("article")} {N(a.Number)}: {In(a.Title)}", PathOfSection(id => id == $"article-{N(a.Number)}"), NamesOf(a.Title), a.Number,
        ("chapter", $"{N(a.Chapter)}. {In(a.ChapterTitle)}"), ("", In(a.Summary)));

    private Entity ReadArea(ProgrammeArea a) => Card("area", In(a.Name), PathOfSection(id => id.StartsWith($"area-{N(a.Number)}-", StringComparison.Ordinal)), NamesOf(a.Name), a.Number,
        ("number", N(a.Number)), ("goals", a is { Complete: true, Goals.Count: > 0 } ? N(a.Goals.Count) : ""));

    private Entity ReadTerm(GlossaryTerm t) =>
        Card("term", In(t.Term), PathOf(places.PageWithBlock("glossary"), t.Id), [.. Indexing.Names.Of(t)], null, ("", In(t.Definition)));

    private static Entity Card(string kind, string title, string path, IReadOnlyList<string> names, int? number, params (string LabelKey, string Value)[] facts) =>
        new(new(kind, title, [.. facts.Where(f => f.Value.Length > 0).Select(f => new Fact(f.LabelKey, f.Value))], path), names, number);

    private static string PathOf(PageVersion? page, string? anchor) => page is null ? "" : anchor is null ? page.Path : $"{page.Path}#{anchor}";

    private string PathOfSection(Func<string, bool> id) => places.SectionWithId(id) is var (page, section) ? PathOf(page, section.Id) : "";

    private static string[] NamesOf(LocalizedText name) => [.. name.All.Values.SelectMany(Indexing.Names.Parts).Distinct()];

    private string PlaceOf(LocalizedText city, LocalizedText country) => string.Join(T("listComma"), new[] { In(city), In(country) }.Where(p => p.Length > 0));

    private string Span(PartialDate? from, PartialDate? to) => PartialDate.FormatSpan(from, to, language.Culture);

    private string T(string key) => snapshot.Ui(language.Code, key);

    private string In(LocalizedText text) => text[language.Code];

    private static string N(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";
}
