using OicInfo.Content.Checking;

namespace OicInfo.Content.Tests.Checking.Rules;

public sealed class DuplicateIdTests
{
    [Fact]
    public void RowWithAnIdThatStandsTwice_IsReportedAtTheSecond() =>
        RuleSite.ReportsAtMark(Codes.DuplicateId, "data/glossary.yml", "rows:\n  - {id: a, term: x, definition: y}\n  - ¦{id: a, term: x, definition: y}\n", "'a'");

    [Fact]
    public void SameIdInTwoTables_IsNoMistake()
    {
        using var site = new TestSite().With("data/sources.yml", "rows:\n  - {id: a, title: A, url: \"https://a.example\"}\n")
            .With("data/glossary.yml", "rows:\n  - {id: a, term: x, definition: y}\n");

        Assert.DoesNotContain(site.Read().Diagnostics, d => d.Code == Codes.DuplicateId);
    }
}
