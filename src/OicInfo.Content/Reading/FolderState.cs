using System.Security.Cryptography;
using System.Text;

namespace OicInfo.Content.Reading;

/// <summary>What can be seen of a content folder without reading its files.</summary>
/// <param name="Digest">Of the path that is behind the folder's name, and of each file's name, size and time.</param>
/// <param name="Newest">When the last file was written.</param>
internal sealed record FolderState(string Digest, DateTime Newest)
{
    /// <summary>Whether a file was written within a span before now; a time in the future is a wrong clock and says nothing.</summary>
    public bool IsYoungerThan(TimeSpan span) => DateTime.UtcNow - Newest is var age && age >= TimeSpan.Zero && age < span;

    public static FolderState Of(string root)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var newest = DateTime.MinValue;
        try
        {
            var real = ContentTree.RealPath(root);
            hash.AppendData(Encoding.UTF8.GetBytes(real));
            var files = new DirectoryInfo(real).EnumerateFileSystemInfos("*", new EnumerationOptions { RecurseSubdirectories = true, MaxRecursionDepth = ContentTree.MaxDepth });
            foreach (var file in files.Take(ContentTree.MaxEntries).OrderBy(f => f.FullName, StringComparer.Ordinal))
            {
                var size = file is FileInfo { LinkTarget: null } plain ? plain.Length : 0;
                hash.AppendData(Encoding.UTF8.GetBytes($"{file.FullName} {size} {file.LastWriteTimeUtc.Ticks}\n"));
                newest = file.LastWriteTimeUtc > newest ? file.LastWriteTimeUtc : newest;
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new("", newest); // A file or the folder has gone while it was looked at; it will look otherwise the next time.
        }

        return new(Convert.ToHexStringLower(hash.GetHashAndReset()), newest);
    }
}
