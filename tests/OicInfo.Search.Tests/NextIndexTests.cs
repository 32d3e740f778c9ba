using OicInfo.Content.Reading;

namespace OicInfo.Search.Tests;

/// <summary>An index that takes unchanged parts from the one before it finds what one made from the beginning finds.</summary>
public sealed class NextIndexTests(RealIndex real) : IDisposable
{
    private static readonly string[] Queries =
        ["summit", "rabat 1969", "secretary general", "charter article 7", "palestine", "jerusalm", "57 negara", "KTT ke-12", "القدس", "الأمين العام", "sommet", "quokka"];

    private readonly string folder = Directory.CreateTempSubdirectory("oicinfo-").FullName;

    [Theory]
    [InlineData("pages/history/origins/en.md", "\nA quokka was there.\n")]
    [InlineData("pages/history/origins/ar.md", "\nكلمة جديدة عن القدس.\n")]
    [InlineData("data/organs.yml", "  - {id: quokka, kind: other, name: {id: Quokka, en: Quokka, ar: كوكا, fr: Quokka}, page: organs/subsidiary}\n")]
    public void NextIndex_FindsWhatANewOneFinds(string path, string added)
    {
        foreach (var file in Directory.EnumerateFiles(RealIndex.Folder, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(folder, Path.GetRelativePath(RealIndex.Folder, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        File.AppendAllText(Path.Combine(folder, path), added);
        var edited = ContentReader.Read(folder);

        var next = SearchIndex.Build(edited, real.Index);
        var anew = SearchIndex.Build(edited);

        Assert.Equal(edited.Version, next.Version);
        foreach (var language in edited.Site.Languages)
        {
            foreach (var query in Queries)
            {
                Assert.Equal(Told(anew.Find(language.Code, query)), Told(next.Find(language.Code, query)));
                Assert.Equal(anew.Suggest(language.Code, query), next.Suggest(language.Code, query));
            }
        }
    }

    [Fact]
    public void NextIndex_LeavesTheOneBefore()
    {
        var next = SearchIndex.Build(real.Content, real.Index);

        Assert.Equal(Told(real.Index.Find("en", "summit")), Told(next.Find("en", "summit")));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static string Told(SearchResults results) => string.Join('\n',
    [
        $"{results.Total} {results.DidYouMean}",
        .. results.Answers.Select(a => a.Path),
        .. results.Groups.SelectMany(g => g.Hits).Select(h => $"{h.Path} {h.Score:F4}"),
    ]);
}
