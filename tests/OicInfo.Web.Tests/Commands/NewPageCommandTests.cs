using OicInfo.Content.Tests;

namespace OicInfo.Web.Tests.Commands;

public sealed class NewPageCommandTests
{
    [Theory]
    [InlineData("A new page")]
    [InlineData("\"Quoted\": a \\ and # sign")]
    [InlineData("صفحة جديدة")]
    public void NewPage_WritesAVersionInEveryLanguage_WithoutAMistake(string title)
    {
        using var site = new TestSite();

        var made = CommandRun.Run("new", "page", "history/new-page", "--title", title, "--content", site.Root);

        Assert.Equal(0, made.Exit);
        Assert.Equal(["wrote pages/history/new-page/en.md", "wrote pages/history/new-page/id.md"], made.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.Empty(site.Read().Pages);
        foreach (var file in Directory.GetFiles(Path.Combine(site.Root, "pages/history/new-page")))
        {
            File.WriteAllText(file, File.ReadAllText(file).Replace("draft: true\n", "", StringComparison.Ordinal));
        }

        var content = site.Read();
        Assert.Empty(content.Diagnostics);
        Assert.Equal(title, content.FindPage("id", new("history", "new-page"))!.FrontMatter.Title);
        Assert.NotEmpty(content.FindPage("id", new("history", "new-page"))!.Sections);
    }

    [Theory]
    [InlineData("nowhere/new-page")]
    [InlineData("history")]
    [InlineData("history/a/b")]
    [InlineData("history/Upper")]
    [InlineData("history/print")]
    [InlineData("history/../../out")]
    [InlineData("history/..")]
    [InlineData("history/")]
    [InlineData("history/taken")]
    public void AddressThatCannotBe_ExitsWithTwo_AndNothingIsWritten(string address)
    {
        using var site = new TestSite().WithPage("taken", "Text.\n");
        var before = Directory.GetFiles(site.Root, "*", SearchOption.AllDirectories).Length;

        var made = CommandRun.Run("new", "page", address, "--title", "T", "--content", site.Root);

        Assert.Equal(2, made.Exit);
        Assert.NotEmpty(made.Errors);
        Assert.Equal(before, Directory.GetFiles(site.Root, "*", SearchOption.AllDirectories).Length);
    }

    [Fact]
    public void NoContent_ExitsWithTwo() => Assert.Equal(2, CommandRun.Run("new", "page", "history/x", "--title", "T", "--content", "/nowhere").Exit);
}
