using System.Text;

namespace OicInfo.Content.Tests.Hostile;

/// <summary>YAML that is made to be slow, deep or large, in a table, in front matter, in the site's own file and in strings.</summary>
[Collection(nameof(Hostile))]
public sealed class HostileTableTests
{
    private static readonly Dictionary<string, string> Yaml = new()
    {
        ["too large"] = new string(' ', 3_000_000),
        ["bomb of aliases"] = "a: &a [x,x,x,x,x]\nb: &b [*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b]\nd: [*c,*c,*c]\n",
        ["alias of itself"] = "a: &a [*a]\n",
        ["deep lists"] = "rows: " + new string('[', 10_000) + new string(']', 10_000) + "\n",
        ["deep mappings"] = "rows: " + Times("{a: ", 10_000) + "\n",
        ["deep lines"] = string.Concat(Enumerable.Range(0, 1400).Select(i => new string(' ', i) + "a:\n")),
        ["deep dashes"] = Times("- ", 10_000) + "x\n",
        ["deep keys"] = Times("? ", 10_000) + "x\n",
        ["long line"] = "rows: " + Times("a ", 500_000) + "\n",
        ["quotes without end"] = "rows: \"" + Times("a ", 500_000) + "\n",
        ["keys that stand twice"] = "rows: []\nrows: []\n",
        ["keys that stand twice by a tag"] = "!!str rows: []\nrows: []\n",
        ["keys that stand twice in a text"] = "rows:\n  - {id: a, kind: k, name: {en: a, !!str en: b}}\n",
        ["many unknown fields"] = string.Concat(Enumerable.Range(0, 1000).Select(i => $"k{i}: v\n")),
        ["keys that are no texts"] = "? {a: b}\n: c\n? [a]\n: d\n",
        ["escape sequences"] = "\"a\\nb\\u001b[31m\": 1\n",
        ["two documents"] = "rows: []\n---\nrows: []\n",
        ["nothing"] = "",
        ["a list"] = "- a\n",
        ["a text"] = "a\n",
        ["only a comment"] = "# nothing\n",
        ["tabs"] = "\trows:\n\t- a\n",
        ["NUL"] = "rows: []\0\n",
        ["directives"] = "%YAML 9.9\n---\nrows: []\n",
        ["merge keys"] = "<<: {a: b}\n",
    };

    public static TheoryData<string> Names => new(Yaml.Keys);

    [Theory]
    [MemberData(nameof(Names))]
    public void Table_EndsWithAnErrorInItsFile(string name) => AssertErrorIn("data/members.yml", Yaml[name]);

    [Theory]
    [MemberData(nameof(Names))]
    public void SiteFile_EndsWithAnErrorInItsFile(string name) => AssertErrorIn("site.yml", Yaml[name]);

    [Theory]
    [MemberData(nameof(Names))]
    public void FrontMatter_EndsWithAnErrorInItsFile(string name) => AssertErrorIn("pages/history/origins/en.md", $"---\n{Yaml[name]}---\nText.\n");

    [Fact]
    public void Strings_OfOneLanguageAlone_AreToldWithoutEnd()
    {
        using var site = new TestSite().With("ui/en.yml", string.Concat(Enumerable.Range(0, 60_000).Select(i => $"k{i}: v\n")));

        Assert.Contains(Bounded.Errors(site), d => d.File == "ui/id.yml");
    }

    [Fact]
    public void Message_IsOneLineThatHidesNothing()
    {
        using var site = new TestSite().With("data/members.yml", "\"a\\nb\\u001b[31m\\u202Ec\": 1\nrows: []\n");

        var told = string.Join('|', Bounded.Errors(site));

        Assert.Contains("aU+000AbU+001B[31mU+202Ec", told, StringComparison.Ordinal);
        Assert.DoesNotContain(told, char.IsControl);
    }

    private static void AssertErrorIn(string path, string text)
    {
        using var site = new TestSite().With(path, text);

        Assert.Contains(Bounded.Errors(site), d => d.File == path);
    }

    private static string Times(string text, int count) => new StringBuilder(text.Length * count).Insert(0, text, count).ToString();
}
