using OicInfo.Content.Checking.Rules;
using OicInfo.Content.Model;

namespace OicInfo.Content.Tests.Checking.Numbers;

/// <summary>Runs the number check over the pages and tables of the site, and over the same with errors of each kind seeded at random.</summary>
public sealed class RealPagesEvaluation(ITestOutputHelper output)
{
    private const double LeastRecall = 0.95;

    /// <summary>Errors of a kind in each page: so many that one in twenty is not chance.</summary>
    private const int Rounds = 3;

    private static readonly RealPages Pages = new();

    public static TheoryData<string> Kinds => new(ErrorKind.All.Select(k => k.Name));

    [Fact]
    public void Pages_NothingFalseIsReported()
    {
        var (pairs, reported) = (0, new List<string>());
        foreach (var versions in Pages.All)
        {
            reported.AddRange(Pages.Check(versions).Select(d => d.ToString()));
            foreach (var (a, b) in versions.SelectMany((a, i) => versions.Skip(i + 1).Select(b => (a, b))))
            {
                pairs += Math.Min(a.Prose.Count, b.Prose.Count);
                reported.AddRange(Pages.Check(a, b).Select(d => d.ToString()));
            }
        }

        output.WriteLine($"{reported.Count} reports in {pairs} pairs of sections\n{string.Join('\n', reported)}");
        Assert.Empty(reported);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Bodies_WithErrors_AtLeastNineteenInTwentyAreFound(string kind) => AssertFound(kind, Errors(kind, page => (page.Page.BodyStart, page.Page.File.Text.Length)));

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Summaries_WithErrors_AtLeastNineteenInTwentyAreFound(string kind) => AssertFound(kind, Errors(kind, page =>
        page.Page.File.Text.IndexOf("summary: ", StringComparison.Ordinal) is var start ? (start, page.Page.File.Text.IndexOf('\n', start)) : default));

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Tables_WithErrors_AtLeastNineteenInTwentyAreFound(string kind)
    {
        var seeded = ErrorKind.All.Single(k => k.Name == kind);
        var random = new Random(1389);
        var errors =
            from row in Pages.Rows
            from text in row.Texts
            let language = text.Text.All.Keys.ElementAtOrDefault(random.Next(4))
            where language is not null
            let error = seeded.Seed(text.Text[language], 0, text.Text[language].Length, language, random)
            where error is not null
            let wrong = text with { Text = new LocalizedText(text.Text.All.Select(t => t.Key == language ? new(t.Key, error.Value.Text) : t)) }
            select (Pages.Check(row with { Texts = [wrong] }).Count > 0, $"{row.File} {row.Row.Id} {language}: {error.Value.What}");

        AssertFound(kind, errors);
    }

    private static IEnumerable<(bool Found, string What)> Errors(string kind, Func<PageInContext, (int From, int To)> place)
    {
        var seeded = ErrorKind.All.Single(k => k.Name == kind);
        var random = new Random(1389);
        foreach (var versions in Enumerable.Repeat(Pages.All, Rounds).SelectMany(p => p).Where(v => v.Length > 1))
        {
            var wrong = versions[random.Next(versions.Length)];
            var (from, to) = place(wrong);
            if (seeded.Seed(wrong.Page.File.Text, from, to, wrong.Page.Language.Code, random) is var (text, what))
            {
                yield return (Pages.Check([.. versions.Select(v => v == wrong ? Pages.With(wrong, text) : v)]).Count > 0, $"{wrong.Page.File.Path}: {what}");
            }
        }
    }

    private void AssertFound(string kind, IEnumerable<(bool Found, string What)> errors)
    {
        var all = errors.ToList();
        var missed = all.Where(e => !e.Found).Select(e => e.What).ToList();
        output.WriteLine($"{kind}: {all.Count - missed.Count} of {all.Count} found\n{string.Join('\n', missed)}");
        // Of few errors, one may be missed.
        Assert.True(missed.Count <= Math.Max(1, (1 - LeastRecall) * all.Count), $"{missed.Count} of {all.Count} missed\n{string.Join('\n', missed)}");
    }
}
