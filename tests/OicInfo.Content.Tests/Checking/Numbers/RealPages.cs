using System.Collections.Frozen;
using OicInfo.Content.Checking;
using OicInfo.Content.Checking.Rules;
using OicInfo.Content.Markdown;
using OicInfo.Content.Model;
using OicInfo.Content.Reading;
using OicInfo.Content.Tests.Corpus;

namespace OicInfo.Content.Tests.Checking.Numbers;

/// <summary>The site's own pages and tables, as the checker sees them.</summary>
internal sealed class RealPages
{
    private readonly Snapshot snapshot = ContentReader.Read(CorpusFolder.Path);
    private readonly LinkResolver links;

    public RealPages()
    {
        links = new(FrozenDictionary<PageKey, FrozenSet<string>>.Empty, [], snapshot.Data.Glossary);
        All = [.. snapshot.Pages.Values.OrderBy(p => p.Key.ToString(), StringComparer.Ordinal).Select(p => p.Versions.Values.OrderByDescending(v => v.Language.Code == snapshot.Site.DefaultLanguage.Code).ThenBy(v => v.Language.Code, StringComparer.Ordinal).Select(Read).ToArray())];
        Rows = new DataTableReader().Read(path => SourceFile.Read(CorpusFolder.Path, path, new()), new()).Rows;
    }

    /// <summary>The versions of every page.</summary>
    public IReadOnlyList<PageInContext[]> All { get; }

    /// <summary>The rows of every table.</summary>
    public IReadOnlyList<TableRow> Rows { get; }

    /// <summary>A page with another text in its file.</summary>
    public PageInContext With(PageInContext page, string text) =>
        Parse(page.Page.Key, page.Page.Language, page.Page.File with { Text = text });

    /// <summary>What the rules about numbers and debris find in the versions of a page, which are held against the first.</summary>
    public IReadOnlyList<Diagnostic> Check(params IReadOnlyList<PageInContext> versions) =>
        [.. new NumbersDiffer().Check(snapshot.Site, versions), .. versions.SelectMany(new Debris().Check)];

    /// <summary>What the rules about numbers and debris find in a row.</summary>
    public IReadOnlyList<Diagnostic> Check(TableRow row) =>
        [.. new TableTexts().Check(snapshot.Site, [row])];

    private PageInContext Read(PageVersion version) => Parse(version.Key, version.Language, SourceFile.Read(CorpusFolder.Path, version.Source, new())!);

    private PageInContext Parse(PageKey key, Language language, SourceFile file)
    {
        var page = PageParser.Parse(key, language, file, new())!;
        return new(page, SectionProse.Of(page, snapshot.Data.Glossary), links, snapshot.Data);
    }
}
