using OicInfo.Web.Exporting;

namespace OicInfo.Web.Tests.Exporting;

public sealed class HostingRulesTests
{
    [Fact]
    public void Types_AreTold_ByTheEndOfThePath()
    {
        var rules = RulesOf(
            File("en/history/a/cite.json", "application/vnd.citationstyles.csl+json"),
            File("en/history/b/cite.json", "application/vnd.citationstyles.csl+json"),
            File("en/history/c/cite.json", "application/vnd.citationstyles.csl+json"),
            File("data/members.json", "application/json"),
            File("data/index.json", "application/json"),
            File("data/members.schema.json", "application/schema+json"),
            File("data/glossary.schema.json", "application/schema+json"));

        Assert.Equal("application/json", rules.Types[".json"]);
        Assert.Equal([(".schema.json", "application/schema+json"), ("/cite.json", "application/vnd.citationstyles.csl+json")], rules.OddTypes);
    }

    [Fact]
    public void Header_IsSaidOnce_ForAll_ForAFolder_OrForAFile()
    {
        var rules = RulesOf(
            File("en.html", "text/html", ("Cache-Control", "no-cache"), ("X", "1")),
            File("en/a.html", "text/html", ("Cache-Control", "no-cache"), ("X", "1")),
            File("en/b.html", "text/html", ("Cache-Control", "no-cache"), ("X", "1"), ("Link", "c")),
            File("fonts/f.woff2", "font/woff2", ("Cache-Control", "immutable"), ("X", "1")));

        Assert.Equal(["X: 1"], Lines(rules.Shared));
        Assert.Equal(["Cache-Control: no-cache"], Lines(rules.ByFolder["/en"]));
        Assert.Equal(["Cache-Control: immutable"], Lines(rules.ByFolder["/fonts"]));
        Assert.Equal(["Cache-Control: no-cache"], Lines(rules.ByFile["/en"]));
        Assert.Equal(["Link: c"], Lines(rules.ByFile["/en/b"]));
        Assert.DoesNotContain("/en/a", rules.ByFile.Keys);
    }

    private static IEnumerable<string> Lines(IReadOnlyDictionary<string, string> headers) => headers.Select(h => $"{h.Key}: {h.Value}");

    private static HostingRules RulesOf(params ExportedFile[] files) => HostingRules.Of(files, [], [("/", "")], ["en"]);

    private static ExportedFile File(string path, string type, params (string Name, string Value)[] headers) =>
        new(path, type, headers.ToDictionary(h => h.Name, h => h.Value), []);
}
