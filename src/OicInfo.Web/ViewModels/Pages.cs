using OicInfo.Content.Model;

namespace OicInfo.Web.ViewModels;

/// <summary>A link with its title.</summary>
internal sealed record LinkModel(string Title, string Path, string? Summary = null);

/// <summary>The home page of a language.</summary>
internal sealed record HomeModel(Shell Shell, IReadOnlyList<LinkModel> Topics) : IShellModel;

/// <summary>A page of Markdown, or the landing page of a topic.</summary>
/// <param name="Siblings">The pages of the topic, for the side navigation; each with its path and title.</param>
internal sealed record ContentPageModel(
    Shell Shell,
    PageVersion Page,
    Topic Topic,
    IReadOnlyList<LinkModel> Siblings,
    LinkModel? Previous,
    LinkModel? Next) : IShellModel;

/// <summary>A page that says that there is none, or that something failed.</summary>
internal sealed record MessageModel(Shell Shell, string Text, IReadOnlyList<LinkModel> Suggestions) : IShellModel;

/// <summary>What a data block is given to draw.</summary>
internal sealed record BlockModel(Shell Shell, DataBlockPart Part)
{
    /// <summary>An attribute of the container, or null.</summary>
    public string? Attribute(string name) => Part.Attributes.GetValueOrDefault(name);
}

/// <summary>A block with the rows that it shows.</summary>
internal sealed record RowsModel<T>(Shell Shell, IReadOnlyList<T> Rows, string CaptionHtml);
