using OicInfo.Content.Model;
using OicInfo.Content.Reading;

[assembly: AssemblyFixture(typeof(OicInfo.Search.Tests.RealIndex))]

namespace OicInfo.Search.Tests;

/// <summary>The index of the site's real content, made once for all tests.</summary>
public sealed class RealIndex : IDisposable
{
    public RealIndex()
    {
        Content = ContentReader.Read(Folder);
        Index = SearchIndex.Build(Content);
    }

    /// <summary>The content folder of the repository.</summary>
    public static string Folder { get; } = FindContent();

    public Snapshot Content { get; }

    public SearchIndex Index { get; }

    public void Dispose() => Index.Dispose();

    private static string FindContent()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "OicInfo.sln")))
        {
            folder = folder.Parent;
        }

        return Path.Combine(folder.FullName, "content");
    }
}
