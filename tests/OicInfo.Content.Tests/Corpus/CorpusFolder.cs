namespace OicInfo.Content.Tests.Corpus;

/// <summary>Where the site's real content lies.</summary>
internal static class CorpusFolder
{
    public static string Path { get; } = Find();

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(System.IO.Path.Combine(folder!.FullName, "OicInfo.sln")))
        {
            folder = folder.Parent;
        }

        return System.IO.Path.Combine(folder.FullName, "content");
    }
}
