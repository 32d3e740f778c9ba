using Microsoft.AspNetCore.Mvc;
using OicInfo.Content.Model;
using OicInfo.Web.ViewModels;

namespace OicInfo.Web.ViewComponents;

/// <summary>The articles of the Charter by chapter.</summary>
[ViewComponent(Name = "charter-articles")]
public sealed class CharterArticles : ViewComponent
{
    /// <summary>Draws the block.</summary>
    public IViewComponentResult Invoke(BlockModel block)
    {
        var rows = block.Rows(block.Data.CharterArticles, _ => true);
        return View(new CharterArticlesModel(rows, [.. rows.Rows.GroupBy(a => a.Chapter).OrderBy(g => g.Key)]));
    }
}

/// <summary>Articles under their chapters.</summary>
public sealed record CharterArticlesModel(RowsModel<CharterArticle> Rows, IReadOnlyList<IGrouping<int, CharterArticle>> Chapters);
