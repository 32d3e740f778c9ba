using OicInfo.Content.Checking;

namespace OicInfo.Content.Tests.Checking;

/// <summary>Asserts on the diagnostics of small sites.</summary>
internal static class RuleSite
{
    private const string Origins = "pages/history/origins/en.md";

    private const string Head = "---\ntitle: Origins\nsummary: How it began.\nupdated: 2026-01-02\n---\n";

    /// <summary>A site with a source, a term, a picture and the page <c>history/origins</c> in English, whose body this is.</summary>
    public static TestSite Of(string body) => WithFile(new TestSite().WithSourceAndTerm(), Origins, Head + body);

    /// <summary>A mistake at the mark is reported once, there, with these words.</summary>
    public static Diagnostic ReportsInBody(string code, string markedBody, params string[] words) => ReportsAtMark(code, Origins, Head + markedBody, words);

    /// <summary>A mistake at the mark in a file of a site.</summary>
    public static Diagnostic ReportsAtMark(string code, string path, string markedText, params string[] words)
    {
        using var site = new TestSite().WithSourceAndTerm();
        return ReportsAtMark(site, code, path, markedText, words);
    }

    /// <summary>A mistake at the mark in a file that is added to a site.</summary>
    public static Diagnostic ReportsAtMark(TestSite site, string code, string path, string markedText, params string[] words)
    {
        var (text, line, column) = Marked.Read(markedText);
        var found = WithFile(site, path, text).Read().Diagnostics;

        var diagnostic = Assert.Single(found, d => d.Code == code);
        Assert.Equal($"{path}({line},{column})", $"{diagnostic.File}({diagnostic.Line},{diagnostic.Column})");
        Assert.All(words, word => Assert.Contains(word, diagnostic.ToString(), StringComparison.Ordinal));
        Assert.NotEmpty(diagnostic.Remedy);
        return diagnostic;
    }

    /// <summary>A body is without this mistake.</summary>
    public static void IsSilent(string code, string body)
    {
        using var site = Of(body);
        Assert.DoesNotContain(site.Read().Diagnostics, d => d.Code == code);
    }

    private static TestSite WithFile(TestSite site, string path, string text) => site.With("pages/history/origins/map.svg", "<svg/>").With(path, text);
}
