using System.Text.Json;
using System.Text.RegularExpressions;
using OicInfo.Content.Checking;
using OicInfo.Content.Tests;

namespace OicInfo.Web.Tests.Commands;

public sealed partial class CheckCommandTests
{
    private const string Broken = "[there](page:history/nowhere)\n";

    private static readonly string LongTitle = new('a', 80);

    public static TheoryData<string> Formats => ["text", "json", "sarif", "github"];

    [Theory]
    [MemberData(nameof(Formats))]
    public void Clean_ExitsWithZero(string format)
    {
        using var site = new TestSite().WithPage("origins", "Text.\n");

        Assert.Equal(0, CommandRun.Run("check", "--content", site.Root, "--format", format, "--strict").Exit);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Warning_ExitsWithZero_AndWithOneUnderStrict(string format)
    {
        using var site = new TestSite().WithVersion("origins", "en", "Text.\n");

        Assert.Equal(0, CommandRun.Run("check", "--content", site.Root, "--format", format).Exit);
        Assert.Equal(1, CommandRun.Run("check", "--content", site.Root, "--format", format, "--strict").Exit);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Error_ExitsWithOne(string format)
    {
        using var site = new TestSite().WithPage("origins", Broken);

        var check = CommandRun.Run("check", "--content", site.Root, "--format", format);

        Assert.Equal(1, check.Exit);
        Assert.Contains("OIC010", check.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("- a list\n")]
    [InlineData("defaultLanguage: xx\nlanguages: []\ntopics: []\n")]
    public void SiteThatCannotBeRead_ExitsWithOne_InEveryFormat(string text)
    {
        using var site = new TestSite().With("site.yml", text);

        foreach (var format in Formats.Select(f => f.Data))
        {
            var check = CommandRun.Run("check", "--content", site.Root, "--format", format);

            Assert.Equal(1, check.Exit);
            Assert.Contains("site.yml", check.Output, StringComparison.Ordinal);
            Assert.True(format is not ("json" or "sarif") || JsonDocument.Parse(check.Output) is not null);
        }
    }

    [Fact]
    public void FolderWithoutSite_ExitsWithOne()
    {
        using var site = new TestSite();
        File.Delete(Path.Combine(site.Root, "site.yml"));

        Assert.Equal(1, CommandRun.Run("check", "--content", site.Root).Exit);
    }

    [Fact]
    public void NoFolder_ExitsWithTwo_AndSaysSo()
    {
        var check = CommandRun.Run("check", "--content", "/nowhere/at/all");

        Assert.Equal(2, check.Exit);
        Assert.Contains("/nowhere/at/all", check.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("check", "--format", "xml")]
    [InlineData("check", "--unknown")]
    [InlineData("check", "surplus")]
    [InlineData("new")]
    [InlineData("new", "page", "history/origins")]
    public void ArgumentsThatCannotBeUnderstood_ExitWithTwo(params string[] arguments)
    {
        var check = CommandRun.Run(arguments);

        Assert.Equal(2, check.Exit);
        Assert.NotEmpty(check.Errors);
    }

    [Fact]
    public void Text_IsOneLineADiagnostic_AndACount()
    {
        using var site = new TestSite().WithVersion("origins", "en", Broken);

        var lines = CommandRun.Run("check", "--content", site.Root).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.All(lines[..^1], l => Assert.Matches(TextLine(), l));
        Assert.Contains(lines, l => l.StartsWith("pages/history/origins/en.md(6,9): error OIC010: ", StringComparison.Ordinal));
        Assert.Equal("1 errors, 1 warnings", lines[^1]);
    }

    [Fact]
    public void Json_IsAListOfDiagnostics()
    {
        using var site = new TestSite().WithVersion("origins", "en", Broken);

        using var json = JsonDocument.Parse(CommandRun.Run("check", "--content", site.Root, "--format", "json").Output);

        var error = json.RootElement.EnumerateArray().Single(d => d.GetProperty("code").GetString() == Codes.BrokenLink);
        Assert.Equal(("error", "pages/history/origins/en.md", 6, 9),
            (error.GetProperty("severity").GetString(), error.GetProperty("file").GetString(), error.GetProperty("line").GetInt32(), error.GetProperty("column").GetInt32()));
        Assert.NotEqual("", error.GetProperty("message").GetString());
        Assert.NotEqual("", error.GetProperty("remedy").GetString());
    }

    [Fact]
    public void Sarif_HasTheStructureOfVersion210()
    {
        using var site = new TestSite().WithVersion("origins", "en", Broken).With("pages/history/a, 100%: b/en.md", $"---\ntitle: {LongTitle}\nsummary: S.\nupdated: 2026-01-02\n---\n");

        using var sarif = JsonDocument.Parse(CommandRun.Run("check", "--content", site.Root, "--format", "sarif").Output);

        Assert.Equal("2.1.0", sarif.RootElement.GetProperty("version").GetString());
        var run = Assert.Single(sarif.RootElement.GetProperty("runs").EnumerateArray());
        var driver = run.GetProperty("tool").GetProperty("driver");
        Assert.NotEqual("", driver.GetProperty("name").GetString());
        var rules = driver.GetProperty("rules").EnumerateArray().Select(r => r.GetProperty("id").GetString()).ToList();
        Assert.Equal(rules.Distinct(), rules);
        Assert.Equal("utf16CodeUnits", run.GetProperty("columnKind").GetString());
        Assert.NotEmpty(run.GetProperty("results").EnumerateArray());
        Assert.All(run.GetProperty("results").EnumerateArray(), result =>
        {
            Assert.Contains(result.GetProperty("ruleId").GetString(), rules);
            Assert.Matches("^(error|warning)$", result.GetProperty("level").GetString());
            Assert.NotEqual("", result.GetProperty("message").GetProperty("text").GetString());
            var place = Assert.Single(result.GetProperty("locations").EnumerateArray()).GetProperty("physicalLocation");
            var uri = place.GetProperty("artifactLocation").GetProperty("uri").GetString()!;
            Assert.True(Uri.IsWellFormedUriString(uri, UriKind.Relative), uri);
            Assert.True(File.Exists(Path.Combine(site.Root, Uri.UnescapeDataString(uri)["content/".Length..])), uri);
            Assert.True(place.GetProperty("region").GetProperty("startLine").GetInt32() > 0);
            Assert.True(place.GetProperty("region").GetProperty("startColumn").GetInt32() > 0);
        });
    }

    [Fact]
    public void GitHub_IsOneAnnotationALine_WithItsSignsEscaped()
    {
        using var site = new TestSite().WithVersion("origins", "en", "[there](page:100%/nowhere)\n").With("pages/history/a, b: c/en.md", $"---\ntitle: {LongTitle}\nsummary: S.\nupdated: 2026-01-02\n---\n");

        var lines = CommandRun.Run("check", "--content", site.Root, "--format", "github").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.All(lines, l => Assert.Matches(Annotation(), l));
        Assert.Contains(lines, l => l.Contains("file=content/pages/history/a%2C b%3A c/en.md,", StringComparison.Ordinal));
        Assert.Contains(lines, l => l.Contains("100%25/nowhere", StringComparison.Ordinal));
    }

    [Fact]
    public void Fix_AddsIdsAndDates_AndTheRestIsLeft()
    {
        const string Head = "---\ntitle: T\nsummary: S.\n---\n";
        const string Code = "```\n## No heading\n```\n\n    ## Nor this\n";
        using var site = new TestSite()
            .With("pages/history/origins/en.md", $"{Head}## How it began\n\n{Code}\n## Who came? {{#guests}}\n\n### How it began ##\n")
            .With("pages/history/origins/id.md", $"\uFEFF{Head}## Awalnya\n\n{Code}\n## Siapa datang?\n\n### Lagi  \n".Replace("\n", "\r\n", StringComparison.Ordinal));

        var fix = CommandRun.Run("check", "--content", site.Root, "--fix");

        var english = File.ReadAllText(Path.Combine(site.Root, "pages/history/origins/en.md"));
        var indonesian = File.ReadAllBytes(Path.Combine(site.Root, "pages/history/origins/id.md"));
        Assert.Contains("\n## How it began {#how-it-began}\n", english, StringComparison.Ordinal);
        Assert.Contains("\n## Who came? {#guests}\n", english, StringComparison.Ordinal);
        Assert.Contains($"\n{Code}", english, StringComparison.Ordinal);
        Assert.Contains("\n## Awalnya {#how-it-began}\n", System.Text.Encoding.UTF8.GetString(indonesian), StringComparison.Ordinal);
        Assert.Contains("\n## Siapa datang? {#guests}\n", System.Text.Encoding.UTF8.GetString(indonesian), StringComparison.Ordinal);
        Assert.DoesNotContain((byte)'\r', indonesian);
        Assert.Equal((byte)'-', indonesian[0]);
        Assert.Matches(@"\nupdated: \d{4}-\d\d-\d\d\n---\n", english);
        Assert.Contains("OIC013", fix.Output, StringComparison.Ordinal); // The second heading of the same words is for a person to name.
        Assert.Empty(CommandRun.Run("check", "--content", site.Root, "--fix").Errors);
    }

    [Fact]
    public void Fix_LeavesWhatItCannotRead_AndWhatLiesOutside()
    {
        using var outside = new TestSite().With("en.md", "---\ntitle: T\nsummary: S.\n---\n## A heading\n");
        using var site = new TestSite().WithPage("good", "Text.\n");
        byte[] wrong = [.. "---\ntitle: T\nsummary: \xFF\n---\n## A heading\n"u8.ToArray().Select(b => b), 0xFF];
        var path = Path.Combine(site.Root, "pages/history/wrong/en.md");
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, wrong);
        Directory.CreateSymbolicLink(Path.Combine(site.Root, "pages/history/out"), outside.Root);

        Assert.Equal(1, CommandRun.Run("check", "--content", site.Root, "--fix").Exit);

        Assert.Equal(wrong, File.ReadAllBytes(path));
        Assert.DoesNotContain("{#", File.ReadAllText(Path.Combine(outside.Root, "en.md")), StringComparison.Ordinal);
    }

    [GeneratedRegex(@"^[^()]+\(\d+,\d+\): (error|warning) OIC\d{3}: .+; .+$")]
    private static partial Regex TextLine();

    [GeneratedRegex(@"^::(error|warning) file=content/[^,:]+,line=\d+,col=\d+,title=OIC\d{3}::.+; .+$")]
    private static partial Regex Annotation();
}
