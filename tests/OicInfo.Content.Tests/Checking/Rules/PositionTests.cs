using OicInfo.Content.Checking;

namespace OicInfo.Content.Tests.Checking.Rules;

/// <summary>Each mistake in each surrounding: a diagnostic points at its character.</summary>
public sealed class PositionTests
{
    private static readonly (string Code, string Text)[] Mistakes =
    [
        (Codes.BrokenLink, "[x](¦page:history/nowhere)"),
        (Codes.BrokenLink, "![x](¦nowhere.png)"),
        (Codes.UnknownSource, "¦[@nowhere]"),
        (Codes.UnknownSource, "[@charter, art. 5; ¦@nowhere, p. 1]"),
        (Codes.UnknownSource, "¦[@nowhere"),
        (Codes.UnknownTerm, "¦[[nowhere]]"),
        (Codes.UnknownTerm, "¦[[nowhere"),
        (Codes.RawHtml, "¦<b>"),
        (Codes.MissingAlternative, "¦![](map.svg)"),
        (Codes.TranslationDebris, "¦XNUMX"),
    ];

    public static TheoryData<string> Surroundings =>
    [
        "Before. {0} after.\n",
        "First.\n\nSecond line\nthird {0} line\nfourth.\n",
        "- one\n- two {0}\n",
        "- one\n  goes on {0}\n",
        "-\tone {0}\n",
        "1. one\n\n   next {0}\n",
        "- one\n  - two\n    - three {0}\n",
        "> quote {0}\n",
        "> quote\n> goes on {0}\n",
        "> quote\nlazily {0}\n",
        "> - in both {0}\n",
        ">> twice {0}\n",
        ":::note\nInside {0}.\n:::\n",
        ":::note\nInside.\n\n> - deep\n>   down {0}\n:::\n",
        "| a | b |\n| - | - |\n| x | {0} |\n",
        "| a | {0} |\n| - | - |\n| x | y |\n",
        "| a | b |\n| - | - |\n| {0} | y |\n| x | y |\n",
        "> | a | b |\n> | - | - |\n> | x | {0} |\n",
        "- | a | b |\n  | - | - |\n  | x | {0} |\n",
        "Text[^1].\n\n[^1]: A note {0}.\n",
        "A word\n:   Its meaning {0}\n",
        "## Heading {0} {#first}\n",
        "Heading {0} {#first}\n-------\n",
        "**bold {0} text**\n",
        "***bold** and {0} text*\n",
        "Letters é, عربي and 😀 {0}\n",
        "&amp; &eacute; \\* \\_ `code` {0}\n",
        "A citation [@charter, art. 5] and a term [[umma]], then {0}.\n",
        "Hard  \nbreak\\\nand {0}\n",
        "   indented {0}\n",
        "\\*escaped {0}\n",
    ];

    [Theory]
    [MemberData(nameof(Surroundings))]
    public void Mistake_IsReportedAtItsCharacter(string surrounding) => AssertAll(surrounding, text => text);

    [Theory]
    [MemberData(nameof(Surroundings))]
    public void Mistake_InAFileWithByteOrderMarkAndCrLf_IsReportedAtTheSameCharacter(string surrounding) =>
        AssertAll(surrounding, text => "\uFEFF" + text.Replace("\n", "\r\n", StringComparison.Ordinal));

    private static void AssertAll(string surrounding, Func<string, string> form) => Assert.All(Mistakes, mistake =>
    {
        var marked = "---\ntitle: Origins\nsummary: \"How\n  it began.\"\nupdated: 2026-01-02\n---\n" + surrounding.Replace("{0}", mistake.Text, StringComparison.Ordinal);
        var (text, line, column) = Marked.Read(marked);
        using var site = RuleSite.Of("").With("pages/history/origins/en.md", form(text));

        var found = site.Read().Diagnostics.Where(d => d.Code == mistake.Code).Select(d => $"{d.File}({d.Line},{d.Column})");

        Assert.Equal([$"pages/history/origins/en.md({line},{column})"], found);
    });
}
