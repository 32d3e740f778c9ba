using OicInfo.Content.Checking;
using OicInfo.Content.Tests.Corpus;

namespace OicInfo.Content.Tests.Checking;

public sealed class CodeListTests
{
    private static readonly string[] Declared = [.. typeof(Codes).GetFields().Select(f => (string)f.GetRawConstantValue()!)];

    [Fact]
    public void EveryCode_IsInTheList_InOrder_Once() => Assert.Equal(Declared.Order(StringComparer.Ordinal), CodeList.All.Select(c => c.Code));

    [Fact]
    public void EveryCode_IsExplainedInTheReadme_WithAnExample()
    {
        var readme = File.ReadAllLines(Path.Combine(CorpusFolder.Path, "..", "README.md"));

        Assert.All(CodeList.All, code =>
        {
            var row = Assert.Single(readme, line => line.StartsWith($"| `{code.Code}` |", StringComparison.Ordinal));
            var cells = row.Split(" | ");
            Assert.Equal(4, cells.Length);
            Assert.Matches("^(error|warning)$", cells[1]);
            Assert.Equal(code.Title, cells[2]);
            Assert.NotEmpty(cells[3].Trim(' ', '|', '`'));
        });
    }

    [Fact]
    public void Readme_NamesNoOtherCode()
    {
        var readme = File.ReadAllText(Path.Combine(CorpusFolder.Path, "..", "README.md"));

        Assert.All(System.Text.RegularExpressions.Regex.Matches(readme, @"OIC\d{3}\b"), m => Assert.Contains(m.Value, Declared));
    }
}
