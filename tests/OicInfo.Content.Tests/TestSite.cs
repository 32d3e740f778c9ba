using OicInfo.Content.Checking;
using OicInfo.Content.Model;
using OicInfo.Content.Reading;

namespace OicInfo.Content.Tests;

/// <summary>A small content folder on disk: two languages, one topic, whatever files a test adds.</summary>
public sealed class TestSite : IDisposable
{
    private static readonly string[] Tables =
    [
        "members", "secretaries-general", "summits", "cfm-sessions", "timeline", "organs", "programme-areas",
        "charter-articles", "glossary", "sources",
    ];

    public TestSite()
    {
        Root = Directory.CreateTempSubdirectory("oicinfo-").FullName;
        With("site.yml", """
            name: {en: Test, id: Uji}
            tagline: {en: A test, id: Sebuah uji}
            defaultLanguage: en
            languages:
              - {code: en, name: English, direction: ltr, culture: en-GB}
              - {code: id, name: Indonesia, direction: ltr, culture: id-ID}
            topics:
              - {slug: history, title: {en: History, id: Sejarah}}
              - {slug: reference, title: {en: Reference, id: Rujukan}}
            """);
        With("ui/en.yml", "home: Home\nsectionLink: \"Link to {0}\"\n");
        With("ui/id.yml", "home: Beranda\nsectionLink: \"Tautan ke {0}\"\n");
        foreach (var table in Tables)
        {
            With($"data/{table}.yml", "rows: []\n");
        }
    }

    public string Root { get; }

    /// <summary>Adds or replaces a file.</summary>
    public TestSite With(string path, string text)
    {
        var file = Path.Combine(Root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
        return this;
    }

    /// <summary>Adds a page under <c>history</c>, the same body in both languages.</summary>
    public TestSite WithPage(string slug, string body, string moreFrontMatter = "") =>
        WithVersion(slug, "en", body, moreFrontMatter).WithVersion(slug, "id", body, moreFrontMatter);

    /// <summary>Adds one language version of a page under <c>history</c>.</summary>
    public TestSite WithVersion(string slug, string language, string body, string moreFrontMatter = "") =>
        With($"pages/history/{slug}/{language}.md", $"---\ntitle: The {slug}\nsummary: What {slug} is.\nupdated: 2026-01-02\n{moreFrontMatter}---\n{body}");

    /// <summary>Adds one source and one term, for pages that cite.</summary>
    public TestSite WithSourceAndTerm() => this
        .With("data/sources.yml", "rows:\n  - {id: charter, title: The Charter, url: \"https://example.org/charter\"}\n")
        .With("data/glossary.yml", "rows:\n  - {id: umma, term: {en: umma, id: umat}, definition: {en: The community., id: Komunitas.}}\n");

    public Snapshot Read() => ContentReader.Read(Root);

    /// <summary>What is wrong with a folder, even where nothing could be served from it.</summary>
    public static IReadOnlyList<Diagnostic> DiagnosticsOf(string root)
    {
        try
        {
            return ContentReader.Read(root).Diagnostics;
        }
        catch (ContentUnavailableException e)
        {
            return e.Diagnostics;
        }
    }

    /// <summary>The only diagnostic with this code.</summary>
    public Diagnostic OnlyDiagnostic(string code) => Assert.Single(Read().Diagnostics, d => d.Code == code);

    public void Dispose()
    {
        // A test that failed with the folder moved away is to tell of its failure, not of the folder.
        if (Directory.Exists(Root))
        {
            Directory.Delete(Root, recursive: true);
        }
    }
}
