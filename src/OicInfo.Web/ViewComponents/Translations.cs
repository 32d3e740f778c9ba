using Microsoft.AspNetCore.Mvc;
using OicInfo.Content.Model;
using OicInfo.Web.ViewModels;

namespace OicInfo.Web.ViewComponents;

/// <summary>Each page and language: present, up to date, stale since which change, or missing; counted by language and listed by topic.</summary>
[ViewComponent(Name = "translations")]
public sealed class Translations : ViewComponent
{
    /// <summary>Draws the block.</summary>
    public IViewComponentResult Invoke(BlockModel block)
    {
        var (shell, snapshot) = (block.Shell, block.Shell.Snapshot);
        return View(new TranslationsModel(shell, [.. snapshot.Topics.Select(TopicOf).Where(t => t.Rows.Count > 0)]));

        TranslationTopic TopicOf(Topic topic) => new(
            shell.In(topic.Title),
            [.. topic.Pages.Select(p => p.Key).Prepend(new(topic.Slug, PageKey.IndexSlug))
                .Where(snapshot.Pages.ContainsKey)
                .Select(key => new TranslationRow(
                    new(snapshot.FindPageOrFallback(shell.Language.Code, key)!.FrontMatter.Title, key.PathIn(shell.Language.Code)),
                    [.. snapshot.Site.Languages.Select(l => StateOf(snapshot.Pages[key], l))]))]);

        TranslationCell StateOf(Page page, Language language)
        {
            if (page.In(language.Code) is not { } version)
            {
                return new(language, TranslationCell.Missing, shell.T("translation-missing"), null);
            }

            return TranslationState.NewerThan(language.Code, page.Versions.ToDictionary(v => v.Key, v => v.Value.FrontMatter), snapshot.Site) is var (_, since)
                ? new(language, TranslationCell.Stale, shell.T("translation-stale", shell.Date(since)), version.Path)
                : new(language, TranslationCell.Current, shell.Date(version.FrontMatter.Updated), version.Path);
        }
    }
}

/// <summary>The topics with the states of their pages.</summary>
public sealed record TranslationsModel(Shell Shell, IReadOnlyList<TranslationTopic> Topics)
{
    /// <summary>How many versions of a language are in a state.</summary>
    public int Count(Language language, string state) => Topics.Sum(t => t.Cells.Count(c => c.Language == language && c.State == state));
}

/// <summary>A topic with the states of its pages, the landing page first.</summary>
public sealed record TranslationTopic(string Title, IReadOnlyList<TranslationRow> Rows)
{
    /// <summary>All versions of its pages.</summary>
    public IEnumerable<TranslationCell> Cells => Rows.SelectMany(r => r.Cells);

    /// <summary>Whether a version is stale or missing; such a topic is shown unfolded.</summary>
    public bool IsBehind => Cells.Any(c => c.State != TranslationCell.Current);

    /// <summary>How many versions are in a state.</summary>
    public int Count(string state) => Cells.Count(c => c.State == state);
}

/// <summary>A page with the state of each version, in the order of the site's languages.</summary>
public sealed record TranslationRow(LinkModel Page, IReadOnlyList<TranslationCell> Cells);

/// <summary>A version's state.</summary>
/// <param name="Text">The state in words; of a version that is up to date, the day of its last change.</param>
/// <param name="Path">Null where the version is missing.</param>
public sealed record TranslationCell(Language Language, string State, string Text, string? Path)
{
    /// <summary>No older than its original.</summary>
    public const string Current = "current";

    /// <summary>Its original has changed since.</summary>
    public const string Stale = "stale";

    /// <summary>There is no such version.</summary>
    public const string Missing = "missing";

    /// <summary>All states, the best first.</summary>
    public static IReadOnlyList<string> States { get; } = [Current, Stale, Missing];
}
