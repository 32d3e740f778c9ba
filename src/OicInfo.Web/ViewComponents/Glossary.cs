using Microsoft.AspNetCore.Mvc;
using OicInfo.Content.Model;
using OicInfo.Web.ViewModels;

namespace OicInfo.Web.ViewComponents;

/// <summary>All terms of the glossary, in the alphabet of the page's language.</summary>
[ViewComponent(Name = "glossary")]
public sealed class Glossary : ViewComponent
{
    /// <summary>Draws the block.</summary>
    public IViewComponentResult Invoke(BlockModel block)
    {
        var (shell, alphabet) = (block.Shell, new Alphabet(block.Shell.Language));
        var rows = block.Rows(block.Data.Glossary, _ => true);
        return View(new GlossaryModel(rows, [.. rows.Rows.OrderBy(t => shell.In(t.Term), alphabet)
            .GroupBy(t => alphabet.LetterOf(shell.In(t.Term)))
            .Select(g => new GlossaryLetter(g.Key, [.. g]))]));
    }
}

/// <summary>Terms under their letters.</summary>
public sealed record GlossaryModel(RowsModel<GlossaryTerm> Rows, IReadOnlyList<GlossaryLetter> Letters);

/// <summary>The terms under a letter, at least one.</summary>
public sealed record GlossaryLetter(string Letter, IReadOnlyList<GlossaryTerm> Terms);
