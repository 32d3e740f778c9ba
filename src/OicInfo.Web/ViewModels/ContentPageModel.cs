using System.Globalization;
using OicInfo.Content.Model;

namespace OicInfo.Web.ViewModels;

/// <summary>A page of Markdown, or the landing page of a topic.</summary>
/// <param name="Siblings">The pages of the topic, for the side navigation.</param>
public sealed record ContentPageModel(
    Shell Shell,
    PageVersion Page,
    LinkModel TopicLink,
    IReadOnlyList<LinkModel> Siblings,
    LinkModel? Previous,
    LinkModel? Next) : IShellModel
{
    /// <summary>The sections that the table of contents lists.</summary>
    public IReadOnlyList<Section> Contents => Page.Sections;

    /// <summary>The sources that the page cites, in the order of their numbers.</summary>
    public IReadOnlyList<(CitedSource Cited, Source Source)> Sources =>
        [.. Page.Citations.Select(c => (c, Shell.Snapshot.Data.Sources.Find(c.SourceId))).Where(p => p.Item2 is not null).Select(p => (p.c, p.Item2!))];

    /// <summary>The value of <c>aria-current</c> for a link of the side navigation, or null.</summary>
    public string? MarkOf(LinkModel link) => link.Path == Page.Path ? "page" : null;

    /// <summary>The places that cite a source, each with a name for readers who do not see the arrow.</summary>
    public IEnumerable<(string Anchor, string Label)> BackLinks(CitedSource cited) =>
        cited.BackLinks.Select((anchor, i) => (anchor, $"{Shell.T("backToText")} {cited.Number.ToString(CultureInfo.InvariantCulture)}.{(i + 1).ToString(CultureInfo.InvariantCulture)}"));
}
