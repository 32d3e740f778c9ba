using Microsoft.AspNetCore.Mvc;
using OicInfo.Content.Model;
using OicInfo.Web.ViewModels;

namespace OicInfo.Web.ViewComponents;

/// <summary>The parts of the site that no page writes itself, each in its states: colours, type, buttons, fields, notices, cards, pictures of the topics.</summary>
[ViewComponent(Name = "specimens")]
public sealed class Specimens : ViewComponent
{
    /// <summary>The tokens of colour, as <c>Styles/tokens.css</c> names them.</summary>
    private static readonly string[] Colours =
        ["paper", "surface", "raised", "plate", "rule", "muted", "ink", "accent", "accent-strong", "gold", "gilt", "mark", "deep", "tone-green", "tone-leaf", "tone-blue", "tone-ochre", "tone-brick", "tone-land"];

    /// <summary>Draws the block.</summary>
    public IViewComponentResult Invoke(BlockModel block)
    {
        ArgumentNullException.ThrowIfNull(block);
        var shell = block.Shell;
        return View(new SpecimensModel(
            shell,
            Colours,
            [.. shell.Snapshot.Topics.Where(t => shell.Snapshot.Pages.ContainsKey(new(t.Slug, PageKey.IndexSlug)))
                .Select(t => new Door(t.Slug, new(shell.In(t.Title), shell.PathTo(t.Slug, PageKey.IndexSlug))))]));
    }
}

/// <summary>What the specimens are made of.</summary>
public sealed record SpecimensModel(Shell Shell, IReadOnlyList<string> Colours, IReadOnlyList<Door> Topics);
