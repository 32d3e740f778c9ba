namespace OicInfo.Web.ViewModels;

/// <summary>A page that says that there is none, or that something failed.</summary>
public sealed record MessageModel(Shell Shell, string Text, IReadOnlyList<LinkModel> Suggestions) : IShellModel;
