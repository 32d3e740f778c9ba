using OicInfo.Content.Checking;

namespace OicInfo.Content.Tests.Hostile;

/// <summary>A folder with far more files than content has, such as that of a package manager copied along.</summary>
public sealed class CrowdedFolderTests
{
    /// <summary>Just over the limit of 50,000 files and folders.</summary>
    private const int Files = 50_010;

    [Fact]
    public void FilesBeyondTheLimit_AreToldOnce_AndNotWalked()
    {
        using var site = new TestSite().WithPage("origins", "Text.\n");
        var crowded = Directory.CreateDirectory(Path.Combine(site.Root, "pages", "history", "origins", "crowd")).FullName;
        for (var file = 0; file < Files; file++)
        {
            File.Create(Path.Combine(crowded, $".{file}")).Dispose();
        }

        var told = Assert.Single(Bounded.Errors(site), e => e.Message.Contains("50000", StringComparison.Ordinal));

        Assert.Equal(Codes.FileName, told.Code);
        Assert.Equal("delete what is no content", told.Remedy);
    }
}
