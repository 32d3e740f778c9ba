namespace OicInfo.Web.ViewModels;

/// <summary>A link with its title.</summary>
public sealed record LinkModel(string Title, string Path, string? Summary = null);
