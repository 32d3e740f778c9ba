namespace OicInfo.Content.Tests.Checking;

/// <summary>Text in which a sign marks the character at which a diagnostic must point.</summary>
internal static class Marked
{
    private const char Mark = '¦';

    /// <summary>The text without the mark, and the mark's line and column, both from 1.</summary>
    public static (string Text, int Line, int Column) Read(string marked)
    {
        var at = marked.IndexOf(Mark, StringComparison.Ordinal);
        Assert.True(at >= 0, "the text has no mark");
        var before = marked[..at];
        return (marked.Remove(at, 1), before.Count(c => c == '\n') + 1, at - before.LastIndexOf('\n'));
    }
}
