using System.Collections.Frozen;

namespace OicInfo.Web.ViewModels;

/// <summary>A whole topic as one document.</summary>
/// <param name="Title">The topic's title.</param>
/// <param name="Parts">Its pages, the landing page first.</param>
public sealed record PrintModel(Shell Shell, string Title, IReadOnlyList<ContentPageModel> Parts) : IShellModel
{
    /// <summary>The parts' names by the addresses of their pages.</summary>
    public IReadOnlyDictionary<string, string> Names { get; } = Parts.ToFrozenDictionary(p => p.Shell.OwnPath, p => p.Page.Key.Slug);
}
