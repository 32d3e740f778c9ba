using OicInfo.Content.Checking;

namespace OicInfo.Content.Tests.Checking.Rules;

public sealed class UnusedSourceTests
{
    private const string Sources = "rows:\n  - {id: charter, title: The Charter, url: \"https://example.org\"}\n  - ¦{id: other, title: Other, url: \"https://example.org\"}\n";

    [Fact]
    public void SourceThatNothingCites_IsReported()
    {
        using var site = RuleSite.Of("A fact [@charter].\n");

        Assert.Equal(Severity.Warning, RuleSite.ReportsAtMark(site, Codes.UnusedSource, "data/sources.yml", Sources, "'other'").Severity);
    }

    [Fact]
    public void SourceThatARowCites_IsNoMistake()
    {
        using var site = RuleSite.Of("A fact [@charter].\n").With("data/members.yml", "sources: [other]\nrows:\n  - {id: chad, kind: member, name: Chad}\n")
            .With("data/sources.yml", Sources.Replace("¦", "", StringComparison.Ordinal));

        Assert.DoesNotContain(site.Read().Diagnostics, d => d.Code == Codes.UnusedSource);
    }
}
