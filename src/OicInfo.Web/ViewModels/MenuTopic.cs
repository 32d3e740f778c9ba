using OicInfo.Content.Model;

namespace OicInfo.Web.ViewModels;

/// <summary>A topic of the navigation with its pages.</summary>
/// <param name="Mark">The value of <c>aria-current</c> for the topic's own link, or null.</param>
public sealed record MenuTopic(LinkModel Link, string? Mark, IReadOnlyList<MenuPage> Pages)
{
    /// <summary>The topics that have a landing page, in the order of navigation.</summary>
    public static IEnumerable<MenuTopic> Of(Shell shell)
    {
        ArgumentNullException.ThrowIfNull(shell);
        return from topic in shell.Snapshot.Topics
               where shell.Snapshot.Pages.ContainsKey(new(topic.Slug, PageKey.IndexSlug))
               let path = new PageKey(topic.Slug, PageKey.IndexSlug).PathIn(shell.Language.Code)
               select new MenuTopic(
                   new(shell.In(topic.Title), path),
                   shell.CurrentMark(path),
                   [.. topic.Pages.Select(p => PageOf(shell, p.Key))]);
    }

    private static MenuPage PageOf(Shell shell, PageKey key)
    {
        var path = key.PathIn(shell.Language.Code);
        return new(new(shell.Snapshot.FindPageOrFallback(shell.Language.Code, key)!.FrontMatter.NavTitle, path), path == shell.OwnPath ? "page" : null);
    }
}

/// <summary>A page of a topic.</summary>
/// <param name="Mark">The value of <c>aria-current</c>, or null.</param>
public sealed record MenuPage(LinkModel Link, string? Mark);
