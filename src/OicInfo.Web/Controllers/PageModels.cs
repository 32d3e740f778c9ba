using System.Globalization;
using OicInfo.Content.Model;
using OicInfo.Search;
using OicInfo.Web.Sharing;
using OicInfo.Web.ViewModels;

namespace OicInfo.Web.Controllers;

/// <summary>Makes the models of views from a snapshot.</summary>
internal sealed class PageModels(Snapshot snapshot, Language language, string origin)
{
    private const int MaxDescription = 200;
    private const int MaxSuggestions = 5;
    private const int MaxChanges = 6;

    private Crumb HomeCrumb => new(snapshot.Ui(language.Code, "home"), $"/{language.Code}");

    public HomeModel Home() => new(
        Shell(snapshot.Site.Name[language.Code], snapshot.Ui(language.Code, "homeLead"), "/") with { CardPath = CardAddress.OfHome(snapshot, language), HasOwnSearch = true },
        [.. Figures()],
        [.. snapshot.Topics.Select(t => snapshot.FindPage(language.Code, new(t.Slug, PageKey.IndexSlug)) is { } landing
            ? new Door(t.Slug, new(t.Title[language.Code], landing.Path, landing.FrontMatter.Summary)) : null).OfType<Door>()],
        [.. snapshot.Data.Timeline.Rows.Where(e => e is { Kind: "founding" or "charter" or "programme", Date.Day: not null })
            .Select(e => new Moment(e, PageKey.Named(e.Page) is { } key && snapshot.Pages.ContainsKey(key) ? key.PathIn(language.Code) : null))],
        // Pages are often revised by the dozen on one day: the newest of each topic come first, so that they say more than one topic's name.
        [.. snapshot.Pages.Keys.Select(k => snapshot.FindPage(language.Code, k)).OfType<PageVersion>()
            .OrderByDescending(p => p.FrontMatter.Updated).ThenBy(p => p.Path, StringComparer.Ordinal)
            .GroupBy(p => (p.FrontMatter.Updated, p.Key.Topic)).SelectMany(g => g.Index())
            .OrderByDescending(p => p.Item.FrontMatter.Updated).ThenBy(p => p.Index).Take(MaxChanges).Select(p => p.Item)
            .Select(p => new Change(LinkTo(p) with { Title = p.FrontMatter.Title }, snapshot.FindTopic(p.Key.Topic)!.Title[language.Code], p.FrontMatter.Updated))]);

    public ContentPageModel ContentPage(PageVersion page, Topic topic, Section? section)
    {
        var topicLink = new LinkModel(topic.Title[language.Code], $"/{language.Code}/{topic.Slug}");
        List<Crumb> crumbs = [HomeCrumb, new(topicLink.Title, topicLink.Path)];
        if (!page.Key.IsIndex)
        {
            crumbs.Add(new(page.FrontMatter.NavTitle, page.Key.PathIn(language.Code)));
        }

        var shell = Shell(
            section is null ? page.FrontMatter.Title : $"{section.Title} · {page.FrontMatter.Title}",
            Shorten(page.DescriptionOf(section)),
            page.Key.PathIn("")[1..]) with
        {
            Breadcrumb = crumbs,
            Topic = topic.Slug,
            SectionId = section?.Id,
            CardPath = CardAddress.Of(snapshot, language, page, section),
            Shown = page.Language == language ? null : page.Language,
            Alternates = snapshot.Site.Languages.Where(l => snapshot.FindPage(l.Code, page.Key) is not null),
        };
        LinkModel[] siblings = [.. topic.Pages.Select(p => LinkTo(snapshot.FindPageOrFallback(language.Code, p.Key)!))];
        var at = Array.FindIndex(siblings, s => s.Path == shell.OwnPath);
        return new(shell, page, topicLink, siblings,
            at > 0 ? siblings[at - 1] : at == 0 ? topicLink : null,
            at + 1 < siblings.Length ? siblings[at + 1] : null,
            page.Key.IsIndex ? [.. topic.Pages.Select(p => ChapterOf(snapshot.FindPageOrFallback(language.Code, p.Key)!))] : [],
            [.. snapshot.Related.To(page.Key).Select(k => LinkTo(snapshot.FindPageOrFallback(language.Code, k)!))]);
    }

    private Chapter ChapterOf(PageVersion page)
    {
        (string Key, int Count)[] sizes = [("sectionCount", page.Sections.Count), ("sourceCount", page.Citations.Count)];
        return new(LinkTo(page) with { Title = page.FrontMatter.Title }, [.. sizes.Where(s => s.Count > 0).Select(s => CountedText.For(snapshot.Ui(language.Code, s.Key), s.Count))]);
    }

    /// <summary>A topic as one document: every page of it, the landing page first.</summary>
    public PrintModel Print(Topic topic)
    {
        var title = topic.Title[language.Code];
        var shell = Shell(title, snapshot.Ui(language.Code, "printNote"), $"/{topic.Slug}/print") with
        {
            Breadcrumb = [HomeCrumb, new(title, $"/{language.Code}/{topic.Slug}"), new(snapshot.Ui(language.Code, "printTopic"), $"/{language.Code}/{topic.Slug}/print")],
            Topic = topic.Slug,
            Indexed = false,
        };
        var keys = topic.Pages.Select(p => p.Key).Prepend(new(topic.Slug, PageKey.IndexSlug));
        return new(shell, title, [.. keys.Select(k => snapshot.FindPageOrFallback(language.Code, k)).OfType<PageVersion>().Select(p => ContentPage(p, topic, null))]);
    }

    public MessageModel NotFound(string path)
    {
        var message = Message("notFoundTitle", "notFoundText", NearestPages.To(path, snapshot, language, MaxSuggestions).Select(LinkTo));
        return message with { Shell = message.Shell with { HasOwnSearch = true } };
    }

    public SearchModel Search(SearchResults results, string? topic) => new(
        Shell(results.Query.Length > 0 ? snapshot.Ui(language.Code, "searchTitleFor").Replace("{0}", results.Query, StringComparison.Ordinal) : snapshot.Ui(language.Code, "search"), snapshot.Ui(language.Code, "searchLabel"), "/search") with { Breadcrumb = [HomeCrumb], Indexed = results.Query.Length == 0, HasOwnSearch = true },
        results,
        topic);

    public MessageModel TooMany() => Message("tooManyTitle", "tooManyText", []);

    public MessageModel Offline() => Message("offlineTitle", "offlineText", []);

    public MessageModel Error() => Message("errorTitle", "errorText", []);

    private IEnumerable<Figure> Figures()
    {
        var data = snapshot.Data;
        string Ui(string key) => snapshot.Ui(language.Code, key);
        string Path(string topic, string slug) => new PageKey(topic, slug).PathIn(language.Code);
        string Number(int n) => n.ToString(CultureInfo.InvariantCulture);
        yield return new(Ui("members"), Number(data.Members.Rows.Count(m => m.Kind == "member")), Path("members", "states"));
        yield return new(Ui("established"), Number(FoundingYear), Path("history", "origins"));
        yield return new(Ui("kind-ordinary"), Number(data.Summits.Rows.Count(s => s.Kind == "ordinary" && s.HasBegunBy(data.Summits.AsOf ?? DateOnly.MaxValue))), Path("history", "summits"));
        yield return new(Ui("articlesOfCharter"), Number(data.CharterArticles.Rows.Count), Path("charter", "guide"));
        yield return new(Ui("priorityAreas"), Number(data.ProgrammeAreas.Rows.Count), Path("programme", "priority-areas"));
    }

    /// <summary>The year of the first summit; the tables' own beginning where none is given.</summary>
    private int FoundingYear => snapshot.Data.Summits.Rows.Select(s => s.From?.Year).Where(y => y is not null).Min() ?? 0;

    private MessageModel Message(string title, string text, IEnumerable<LinkModel> suggestions) => new(
        Shell(snapshot.Ui(language.Code, title), snapshot.Ui(language.Code, text), "/") with { Breadcrumb = [HomeCrumb], Indexed = false },
        snapshot.Ui(language.Code, text),
        [.. suggestions]);

    private Shell Shell(string title, string description, string path) => new(snapshot, language, origin, title, description, path, []);

    private LinkModel LinkTo(PageVersion page) => new(page.FrontMatter.NavTitle, page.Key.PathIn(language.Code), page.FrontMatter.Summary);

    private static string Shorten(string text) =>
        text.Length <= MaxDescription ? text : text[..Math.Max(text.LastIndexOf(' ', MaxDescription), 1)] + "…";
}
