using OicInfo.Content.Checking;

namespace OicInfo.Content.Tests.Checking.Rules;

public sealed class TooComplexTests
{
    [Fact]
    public void DeepNesting_IsReportedAtItsLine() =>
        RuleSite.ReportsInBody(Codes.TooComplex, "Text.\n\nMore.\n\n¦" + new string('>', 5000) + " x\n\nEnd.\n", "nested");

    [Fact]
    public void LongParagraph_IsReportedWhereItBegins() =>
        RuleSite.ReportsInBody(Codes.TooComplex, "Text.\n\n¦" + string.Concat(Enumerable.Repeat("words\n", 3000)) + "\nEnd.\n", "without a blank line");

    [Fact]
    public void LongTable_IsReportedWhereItBegins() =>
        RuleSite.ReportsInBody(Codes.TooComplex, "Text.\n\n¦" + new string('|', 400) + "\n" + string.Concat(Enumerable.Repeat("|-", 399)) + "\n" + string.Concat(Enumerable.Repeat("|\n", 1000)), "cells");

    [Fact]
    public void SectionWithThousandsOfNumbers_IsReported()
    {
        var numbers = string.Concat(Enumerable.Range(0, 1500).Select(n => $"{3 * n}\n\n"));
        using var site = RuleSite.Of(numbers).WithVersion("origins", "id", numbers.Replace('3', '4'));

        Assert.Contains("divide the section", site.OnlyDiagnostic(Codes.TooComplex).Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public void LongPage_IsNoMistake() => RuleSite.IsSilent(Codes.TooComplex, string.Concat(Enumerable.Range(1, 300).Select(n => $"## Part {{#part-{n}}}\n\n> - *Some* **words** and [[umma]].\n\n")));
}
