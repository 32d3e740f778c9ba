namespace OicInfo.Cards.Tests;

/// <summary>
/// Compares a picture with the approved one that somebody has looked at. To approve what the code draws now, run the
/// tests with the environment variable <c>OICINFO_APPROVE=1</c>, look at the pictures and commit them.
/// </summary>
internal static class ApprovedPicture
{
    /// <summary>So many pixels may differ; one changed letter of a summary is about 300.</summary>
    private const int ToleratedPixels = 120;

    /// <summary>Where the approved cards lie.</summary>
    public static string Cards { get; } = Path.Combine(ProjectFolder(), "approved");

    /// <summary>Where the icons lie that the site serves.</summary>
    public static string Icons { get; } = Path.GetFullPath(Path.Combine(ProjectFolder(), "../../src/OicInfo.Web/wwwroot/icons"));

    public static bool Approves => Environment.GetEnvironmentVariable("OICINFO_APPROVE") == "1";

    public static void Verify(string folder, string name, byte[] png)
    {
        var approved = Path.Combine(folder, $"{name}.png");
        if (Approves)
        {
            File.WriteAllBytes(approved, png);
            return;
        }

        Assert.True(File.Exists(approved), $"{approved} is missing: look at the card, then run the tests with OICINFO_APPROVE=1.");
        var different = PictureDifference.Between(File.ReadAllBytes(approved), png);
        if (different > ToleratedPixels)
        {
            var received = Path.Combine(AppContext.BaseDirectory, $"{name}.received.png");
            File.WriteAllBytes(received, png);
            Assert.Fail($"{different} pixels differ from {approved}. Compare it with {received}; if the new card is right, run the tests with OICINFO_APPROVE=1.");
        }
    }

    private static string ProjectFolder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "OicInfo.Cards.Tests.csproj")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new DirectoryNotFoundException("The tests do not run inside their project's folder.");
    }
}
