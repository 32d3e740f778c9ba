using System.Globalization;
using OicInfo.Content.Model;

namespace OicInfo.Web.ViewModels;

/// <summary>A page of Markdown, or the landing page of a topic.</summary>
/// <param name="Siblings">The pages of the topic, for the side navigation.</param>
/// <param name="Chapters">Of a landing page: the pages of the topic with their sizes.</param>
/// <param name="Related">Pages of other topics or places that treat of the same.</param>
public sealed record ContentPageModel(
    Shell Shell,
    PageVersion Page,
    LinkModel TopicLink,
    IReadOnlyList<LinkModel> Siblings,
    LinkModel? Previous,
    LinkModel? Next,
    IReadOnlyList<Chapter> Chapters,
    IReadOnlyList<LinkModel> Related) : IShellModel
{
    /// <summary>From how many sections on a page has a way back to its top.</summary>
    private const int LongFrom = 4;

    /// <inheritdoc/>
    public string StructuredData => Sharing.StructuredData.Of(this);

    /// <summary>How to cite what the page shows.</summary>
    public CiteModel Cite => new(Shell, Page);

    /// <summary>How selected words are quoted; scripts put in <c>{text}</c>, <c>{title}</c> and <c>{url}</c>.</summary>
    public string Quotation => Shell.T("quotation")
        .Replace("{site}", Shell.SiteName, StringComparison.Ordinal)
        .Replace("{updated}", Shell.Date(Page.FrontMatter.Updated), StringComparison.Ordinal);

    /// <summary>The sections that the table of contents lists; none where there is but one.</summary>
    public IReadOnlyList<ContentsEntry> Contents => Page.Sections.Count > 1 ? ContentsEntry.Of(Page.Sections) : [];

    /// <summary>Whether the page has a way back to its top.</summary>
    public bool IsLong => Page.Sections.Count >= LongFrom;

    /// <summary>The reader's language for what stands inside an article in another one; null: the article is in the reader's own.</summary>
    public Language? RailLanguage => Shell.Shown is null ? null : Shell.Language;

    /// <summary>The sources that the page cites, in the order of their numbers.</summary>
    public IReadOnlyList<(CitedSource Cited, Source Source)> Sources =>
        [.. Page.Citations.Select(c => (c, Shell.Snapshot.Data.Sources.Find(c.SourceId))).Where(p => p.Item2 is not null).Select(p => (p.c, p.Item2!))];

    /// <summary>What a reader should know of the version: that it is in another language, or behind its original; null: nothing.</summary>
    public VersionNotice? Notice
    {
        get
        {
            if (Shell.Shown is { } shown)
            {
                return new(Shell.T("fallbackNotice").Replace("{0}", Shell.Language.Name, StringComparison.Ordinal).Replace("{1}", shown.Name, StringComparison.Ordinal), null);
            }

            var versions = Shell.Snapshot.Pages[Page.Key].Versions.ToDictionary(v => v.Key, v => v.Value.FrontMatter);
            return TranslationState.NewerThan(Page.Language.Code, versions, Shell.Snapshot.Site) is var (language, since)
                ? new(Shell.T("staleNotice", Shell.Date(since)), new(Shell.Snapshot.Site.FindLanguage(language)!.Name, Page.Key.PathIn(language)))
                : null;
        }
    }

    /// <summary>The value of <c>aria-current</c> for a link of the side navigation, or null.</summary>
    public string? MarkOf(LinkModel link) => link.Path == Shell.OwnPath ? "page" : null;

    /// <summary>The places that cite a source, each with a name for readers who do not see the arrow.</summary>
    public IEnumerable<(string Anchor, string Label)> BackLinks(CitedSource cited) =>
        cited.BackLinks.Select((anchor, i) => (anchor, $"{Shell.T("backToText")} {cited.Number.ToString(CultureInfo.InvariantCulture)}.{(i + 1).ToString(CultureInfo.InvariantCulture)}"));
}
