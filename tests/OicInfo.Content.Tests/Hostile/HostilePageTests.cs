using System.Text;

namespace OicInfo.Content.Tests.Hostile;

/// <summary>Markdown that is made to be slow, deep or large: each ends with an error in its file, in bounded time.</summary>
[Collection(nameof(Hostile))]
public sealed class HostilePageTests
{
    private const string Path = "pages/history/origins/en.md";

    private const int Megabyte = 1_000_000;

    public static TheoryData<string, string> Bodies { get; } = new()
    {
        { "fifty megabytes", Times("x", 50 * Megabyte) },
        { "nested quotes", Times(">", 10_000) + " x\n" },
        { "nested quotes with blanks", Times("> ", 10_000) + "x\n" },
        { "nested brackets", Times("[", 10_000) + "x" + Times("]", 10_000) + "\n" },
        { "brackets nested within bounds", Times("[", 10_000) + "\n" },
        { "pictures nested within bounds", Times("![", 5_000) + "\n" },
        { "nested lists", Times("- ", 10_000) + "x\n" },
        { "nested numbered lists", Times("1. ", 10_000) + "x\n" },
        { "lists nested line by line", Lines(300, i => Times(" ", 2 * i) + "- x") },
        { "quotes nested line by line", Lines(300, i => Times(">", i) + " x\n") },
        { "nested emphasis", Times("*a **b ", 10_000) + Times("b** a*", 10_000) + "\n" },
        { "emphasis of one sign", Times("*", 500_000) + "\n" },
        { "emphasis of two signs", Times("_a*", 5_000) + "[[\n" },
        { "one long line", Times("a ", Megabyte / 2) + "\n" },
        { "one long word", Times("a", Megabyte) + "\n" },
        { "long words within bounds", Lines(25, _ => Times("a", 15_000) + "\n") + "[[\n" },
        { "long blanks", "a" + Times(" ", Megabyte) + "b\n" },
        { "citations without end", Times("[@", 400_000) + "\n" },
        { "citations without end, line by line", Lines(100_000, _ => "[@\n") },
        { "terms without end", Times("[[", 400_000) + "\n" },
        { "terms without end, line by line", Lines(100_000, _ => "[[a\n") },
        { "pictures without end", Times("![", 200_000) + "\n" },
        { "links without end", Lines(30, _ => Times("[a](", 3_900) + "\n") + "[[\n" },
        { "attributes without end", Lines(30, _ => Times("{a=b ", 3_000) + "\n") + "[[\n" },
        { "code without end", Lines(30, _ => string.Concat(Enumerable.Range(1, 150).Select(i => Times("`", i) + " ")) + "\n") + "[[\n" },
        { "a table of 100,000 cells", Times("|a", 100) + "|\n" + Times("|-", 100) + "|\n" + Lines(1000, _ => Times("|a", 100) + "|") },
        { "a table of few signs and 25 million cells", Times("|", 5000) + "\n" + Times("|-", 5000) + "\n" + Lines(5000, _ => "|") },
        { "many rows of two cells", "a|b\n-|-\n" + Lines(90_000, _ => "a|b") },
        { "containers without end", Lines(50_000, _ => ":::note") },
        { "containers without end, apart", Lines(50_000, _ => ":::note\n") },
        { "headings with one id", Lines(30_000, _ => "## a {#a}\n") },
        { "headings without ids", Lines(60_000, _ => "## a\n") },
        { "empty headings", Lines(60_000, _ => "#\n") },
        { "debris everywhere", Lines(60_000, _ => "XNUMX\n") },
        { "doubled signs everywhere", Lines(100, _ => Times("a.. ", 1000) + "\n") },
        { "words of two scripts everywhere", Lines(100, _ => Times("aا ", 1000) + "\n") },
        { "one word of two scripts", Lines(30, _ => Times("aا", 7000) + "\n") },
        { "tags everywhere", Lines(100, _ => Times("<a ", 1000) + "\n") },
        { "definitions of links", Lines(30_000, i => $"[a{i}]: javascript:x\n") + "[a1]\n" },
        { "footnotes", Lines(30_000, i => $"[^{i}]: x\n") + "[[\n" },
        { "marks of direction everywhere", Times("\u202E", 100_000) },
        { "numbers everywhere", Lines(50, _ => Times("1 ", 7000) + "\n") + "[[\n" },
        { "one number of many digits", Lines(30, _ => Times("1", 15_000) + "\n") + "[[\n" },
        { "nothing but lines", Times("\n", 2 * Megabyte) },
        { "entities", Lines(30, _ => Times("&amp;", 3000) + "\n") + "[[\n" },
        { "fences", Lines(60_000, _ => "```\n") + "\n```\n[[\n" },
        { "definition lists", Lines(60_000, _ => "a\n:   b\n") + "[[\n" },
    };

    [Theory]
    [MemberData(nameof(Names))]
    public void Page_EndsWithAnErrorInItsFile(string name)
    {
        using var site = new TestSite().WithSourceAndTerm().WithVersion("origins", "id", "Text.\n").WithVersion("origins", "en", Bodies.Select(b => b.Data).Single(b => b.Item1 == name).Item2);

        Assert.Contains(Bounded.Errors(site), d => d.File == Path);
    }

    [Fact]
    public void NumbersThatDiffer_InBothVersions_AreComparedInBoundedTime()
    {
        using var site = new TestSite()
            .WithVersion("origins", "en", Lines(10_000, i => $"{3 * i}.5\n"))
            .WithVersion("origins", "id", Lines(10_000, i => $"{3 * i}.7\n"));

        Bounded.Errors(site);
    }

    /// <summary>The names alone: a runner that writes megabytes of arguments for each test would itself be the bomb.</summary>
    public static TheoryData<string> Names => new(Bodies.Select(b => b.Data.Item1));

    private static string Times(string text, int count) => new StringBuilder(text.Length * count).Insert(0, text, count).ToString();

    private static string Lines(int count, Func<int, string> line) => string.Concat(Enumerable.Range(0, count).Select(i => line(i) + "\n"));
}

/// <summary>One at a time: the bounds are on each test alone.</summary>
[CollectionDefinition(nameof(Hostile), DisableParallelization = true)]
public sealed class Hostile;
