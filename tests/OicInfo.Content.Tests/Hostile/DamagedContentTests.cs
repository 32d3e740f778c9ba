using System.Text;
using OicInfo.Content.Reading;

namespace OicInfo.Content.Tests.Hostile;

/// <summary>The site's real files, damaged at random places (with fixed seeds): whatever comes of it is diagnostics, never an exception.</summary>
[Collection(nameof(Hostile))]
public sealed class DamagedContentTests
{
    private static readonly string[] Pieces =
    [
        "[", "]", "(", ")", "{", "}", "#", "##", ">", "- ", "\n", "\n\n", "|", "---\n", ":::", ":::note\n", "`", "```\n", "*", "**", "_", "[[", "]]", "[@", "[^1]", "<", "&", "\\",
        "\"", "'", ": ", "? ", "!", "!!str ", "&a ", "*a ", "%", "\t", "\r", "\0", "\u202E", "\uFEFF", "\uFFFF", "😀", "٥٧", "1", "999999999999999999999999999999", "{#", "{#}", "= ", "^^^\n", "~", "\n:   ",
    ];

    [Theory]
    [InlineData("pages/charter/guide/ar.md")]
    [InlineData("pages/reference/corrections/fr.md")]
    [InlineData("pages/history/origins/id.md")]
    [InlineData("data/members.yml")]
    [InlineData("data/programme-areas.yml")]
    [InlineData("data/timeline.yml")]
    [InlineData("ui/ar.yml")]
    [InlineData("site.yml")]
    public void DamagedFile_NeverFails(string path)
    {
        using var site = new TestSite();
        var real = Path.Combine(Corpus.CorpusFolder.Path, path);
        foreach (var file in Directory.EnumerateFiles(Corpus.CorpusFolder.Path, "*.yml", SearchOption.AllDirectories))
        {
            site.With(Path.GetRelativePath(Corpus.CorpusFolder.Path, file), File.ReadAllText(file));
        }

        var text = File.ReadAllText(real);
        for (var seed = 0; seed < 40; seed++)
        {
            site.With(path, Damage(text, new Random(seed)));

            _ = TestSite.DiagnosticsOf(site.Root);
        }
    }

    private static string Damage(string text, Random random)
    {
        var damaged = new StringBuilder(text.Length > 20_000 ? text[..20_000] : text);
        for (var i = random.Next(1, 30); i > 0; i--)
        {
            var at = random.Next(damaged.Length);
            _ = random.Next(3) == 0
                ? damaged.Remove(at, Math.Min(random.Next(1, 40), damaged.Length - at))
                : damaged.Insert(at, Pieces[random.Next(Pieces.Length)]);
        }

        return damaged.ToString();
    }
}
