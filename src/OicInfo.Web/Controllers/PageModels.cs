using OicInfo.Content.Model;
using OicInfo.Web.ViewModels;

namespace OicInfo.Web.Controllers;

/// <summary>Makes the models of views from a snapshot.</summary>
internal sealed class PageModels(Snapshot snapshot, Language language)
{
    private const int MaxDescription = 200;
    private const int MaxSuggestions = 5;

    private Crumb HomeCrumb => new(snapshot.Ui(language.Code, "home"), $"/{language.Code}");

    public HomeModel Home() => new(
        new(snapshot, language, snapshot.Site.Name[language.Code], snapshot.Site.Tagline[language.Code], "/", []),
        [.. snapshot.Topics.Select(t => Link(new(t.Slug, PageKey.IndexSlug)) ?? new(t.Title[language.Code], $"/{language.Code}/{t.Slug}"))
            .Where(l => snapshot.Topics.Any(t => l.Path.EndsWith(t.Slug, StringComparison.Ordinal) && snapshot.FindPage(language.Code, new(t.Slug, PageKey.IndexSlug)) is not null))]);

    public ContentPageModel ContentPage(PageVersion page, Topic topic, Section? section)
    {
        var crumbs = new List<Crumb> { HomeCrumb, new(topic.Title[language.Code], $"/{language.Code}/{topic.Slug}") };
        if (!page.Key.IsIndex)
        {
            crumbs.Add(new(page.FrontMatter.NavTitle, page.Path));
        }

        var shell = new Shell(
            snapshot,
            language,
            section is null ? page.FrontMatter.Title : $"{section.Title} · {page.FrontMatter.Title}",
            section is { Text.Length: > 0 } ? Shorten(section.Text) : page.FrontMatter.Summary,
            page.Key.PathIn("")[1..],
            crumbs,
            topic.Slug,
            section?.Id)
        {
            Alternates = snapshot.Site.Languages.Where(l => snapshot.FindPage(l.Code, page.Key) is not null),
        };
        LinkModel[] siblings = [.. topic.Pages.Select(p => Link(p.Key)).OfType<LinkModel>()];
        var at = Array.FindIndex(siblings, s => s.Path == page.Path);
        return new(shell, page, topic, siblings,
            at > 0 ? siblings[at - 1] : null,
            at + 1 < siblings.Length ? siblings[at + 1] : null);
    }

    public MessageModel NotFound(string path) => Message("notFoundTitle", "notFoundText", Nearest(path));

    public MessageModel Error() => Message("errorTitle", "errorText", []);

    private MessageModel Message(string title, string text, IReadOnlyList<LinkModel> suggestions) => new(
        new(snapshot, language, snapshot.Ui(language.Code, title), snapshot.Ui(language.Code, text), "/", [HomeCrumb], Indexed: false),
        snapshot.Ui(language.Code, text),
        suggestions);

    /// <summary>The pages whose addresses are most like a wrong one.</summary>
    private IReadOnlyList<LinkModel> Nearest(string path)
    {
        var wrong = path.ToLowerInvariant().Split(['/', '-'], StringSplitOptions.RemoveEmptyEntries);
        return [.. snapshot.Pages.Keys
            .Select(k => (Key: k, Score: k.ToString().Split(['/', '-']).Count(w => wrong.Any(x => x.Length > 2 && (w.StartsWith(x, StringComparison.Ordinal) || x.StartsWith(w, StringComparison.Ordinal))))))
            .OrderByDescending(s => s.Score).ThenBy(s => s.Key.IsIndex ? 0 : 1).ThenBy(s => s.Key.ToString(), StringComparer.Ordinal)
            .Select(s => Link(s.Key)).OfType<LinkModel>().Take(MaxSuggestions)];
    }

    private LinkModel? Link(PageKey key) =>
        snapshot.FindPage(language.Code, key) is { } page ? new(page.FrontMatter.NavTitle, page.Path, page.FrontMatter.Summary) : null;

    private static string Shorten(string text) =>
        text.Length <= MaxDescription ? text : text[..text.LastIndexOf(' ', MaxDescription)] + "…";
}
