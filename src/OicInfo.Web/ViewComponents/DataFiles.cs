using Microsoft.AspNetCore.Mvc;
using OicInfo.Web.Data;
using OicInfo.Web.ViewModels;

namespace OicInfo.Web.ViewComponents;

/// <summary>The tables that anyone may take, each with its files.</summary>
[ViewComponent(Name = "data-files")]
public sealed class DataFiles : ViewComponent
{
    /// <summary>Draws the block.</summary>
    public IViewComponentResult Invoke(BlockModel block) => View(new DataFilesModel(
        block.Shell,
        [.. TableCatalogue.Of(block.Data).Select(t => new DataFile(t.Name, block.Shell.T($"table-{t.Name}"), t.Rows.Count))]));
}

/// <summary>The tables under the words of the page's language.</summary>
public sealed record DataFilesModel(Shell Shell, IReadOnlyList<DataFile> Files);

/// <summary>A table and how many rows it has.</summary>
public sealed record DataFile(string Name, string Title, int Rows);
