using System.Globalization;
using OicInfo.Content.Model;

namespace OicInfo.Web.Citing;

/// <summary>A page, or a section of one, as others cite it.</summary>
/// <param name="Origin">Scheme and host of the site, without a slash at the end.</param>
/// <param name="Accessed">Day on which the reader read it; null where nobody said: the same page is sent to everybody, on any day.</param>
internal sealed record CitedWork(Snapshot Snapshot, PageVersion Page, Section? Section, string Origin, DateOnly? Accessed = null)
{
    /// <summary>The language in which the work is written.</summary>
    public Language Language => Page.Language;

    /// <summary>Who wrote and published it.</summary>
    public string Site => Snapshot.Site.Name[Language.Code];

    /// <summary>The page's title; of a section, the page's and its own.</summary>
    public string Title => Section is null
        ? Page.FrontMatter.Title
        : T("citeSection").Replace("{page}", Page.FrontMatter.Title, StringComparison.Ordinal).Replace("{section}", Section.Title, StringComparison.Ordinal);

    /// <summary>Day of the last change of meaning.</summary>
    public DateOnly Updated => Page.FrontMatter.Updated;

    /// <summary>The permanent address.</summary>
    public string Url => $"{Origin}{Page.Path}{(Section is null ? "" : "/" + Section.Id)}";

    /// <summary>A key that is unique among the site's works, in ASCII.</summary>
    public string Key => string.Join('-', new[] { "oicinfo", Page.Key.Topic, Page.Key.Slug, Section?.Id, Language.Code }.OfType<string>());

    /// <summary>A string of the user interface in the work's language.</summary>
    public string T(string key) => Snapshot.Ui(Language.Code, key);

    /// <summary>The address of a file for reference managers.</summary>
    public string FileIn(CiteFormat format)
    {
        string?[] query = [Section is null ? null : "section=" + Section.Id, Accessed is null ? null : "accessed=" + Accessed.Value.ToString("O", CultureInfo.InvariantCulture)];
        return $"{Page.Path}/cite.{format.Ending}{string.Concat(query.OfType<string>().Select((q, i) => (i == 0 ? "?" : "&") + q))}";
    }
}
