using Microsoft.AspNetCore.Mvc;
using OicInfo.Content.Model;
using OicInfo.Web.ViewModels;

namespace OicInfo.Web.ViewComponents;

/// <summary>Each page and language: present, up to date, stale since which change, or missing.</summary>
[ViewComponent(Name = "translations")]
public sealed class Translations : ViewComponent
{
    /// <summary>Draws the block.</summary>
    public IViewComponentResult Invoke(BlockModel block)
    {
        var (shell, snapshot) = (block.Shell, block.Shell.Snapshot);
        return View(new TranslationsModel(shell, [.. snapshot.Topics.SelectMany(t => t.Pages.Select(p => p.Key).Prepend(new(t.Slug, PageKey.IndexSlug)))
            .Where(snapshot.Pages.ContainsKey)
            .Select(key => new TranslationRow(
                new(snapshot.FindPageOrFallback(shell.Language.Code, key)!.FrontMatter.Title, key.PathIn(shell.Language.Code)),
                [.. snapshot.Site.Languages.Select(l => StateOf(snapshot.Pages[key], l))]))]));

        TranslationCell StateOf(Page page, Language language)
        {
            if (page.In(language.Code) is not { } version)
            {
                return new("missing", shell.T("translation-missing"), null);
            }

            return TranslationState.NewerThan(language.Code, page.Versions.ToDictionary(v => v.Key, v => v.Value.FrontMatter), snapshot.Site) is var (_, since)
                ? new("stale", shell.T("translation-stale", shell.Date(since)), version.Path)
                : new("current", shell.T("translation-current", shell.Date(version.FrontMatter.Updated)), version.Path);
        }
    }
}

/// <summary>Pages with the state of each version.</summary>
public sealed record TranslationsModel(Shell Shell, IReadOnlyList<TranslationRow> Rows)
{
    /// <summary>How many versions are in a state.</summary>
    public int Count(string state) => Rows.Sum(r => r.Cells.Count(c => c.State == state));
}

/// <summary>A page with the state of each version, in the order of the site's languages.</summary>
public sealed record TranslationRow(LinkModel Page, IReadOnlyList<TranslationCell> Cells);

/// <summary>A version's state: <c>current</c>, <c>stale</c> or <c>missing</c>.</summary>
public sealed record TranslationCell(string State, string Text, string? Path);
