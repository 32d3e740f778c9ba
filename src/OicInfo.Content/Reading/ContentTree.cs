using OicInfo.Content.Checking;
using OicInfo.Content.Permalinks;

namespace OicInfo.Content.Reading;

/// <summary>The files below a content folder, found without leaving it.</summary>
internal static class ContentTree
{
    /// <summary>Deeper folders hold nothing that is read; the limit ends any walk in circles.</summary>
    public const int MaxDepth = 6;

    /// <summary>Most files and folders that a folder may hold in all: a hundred times the corpus of today.</summary>
    public const int MaxEntries = 50_000;

    /// <summary>Largest file of any kind, in bytes: a picture that a phone can load.</summary>
    private const long MaxFileBytes = 4 * 1024 * 1024;

    /// <summary>Most links on the way to a file, as on Linux.</summary>
    private const int MaxLinks = 40;

    private static readonly string[] TextExtensions = [".md", ".yml"];

    /// <summary>Whether a file is read as text.</summary>
    public static bool IsText(string path) => TextExtensions.Contains(Path.GetExtension(path)) || path == PermalinkFile.Name;

    /// <summary>Relative paths with forward slashes, in the order of their bytes.</summary>
    public static IReadOnlyList<string> Files(string root, DiagnosticBag diagnostics)
    {
        var files = new List<string>();
        var real = RealPath(root);
        var entries = 0;
        Walk(new DirectoryInfo(real), "", 0);
        files.Sort(StringComparer.Ordinal);
        foreach (var same in files.GroupBy(f => f, StringComparer.OrdinalIgnoreCase).Where(g => g.Count() > 1))
        {
            diagnostics.Error(Codes.FileName, same.Last(), 1, 1, $"the name differs from '{same.First()}' only in upper and lower case", "rename one of the files: some systems hold them for one");
        }

        return files;

        void Walk(DirectoryInfo folder, string prefix, int depth)
        {
            foreach (var entry in folder.EnumerateFileSystemInfos())
            {
                var path = prefix + entry.Name;
                if (entries == MaxEntries)
                {
                    diagnostics.Error(Codes.FileName, path, 1, 1, $"the content has more than {MaxEntries} files and folders", "delete what is no content");
                }

                if (++entries > MaxEntries)
                {
                    return;
                }

                if (entry.Name.StartsWith('.') || entry.Name.EndsWith('~'))
                {
                    continue; // Files of editors and of version control.
                }

                if (entry.Name.Contains('\uFFFD', StringComparison.Ordinal))
                {
                    // Nothing can be opened by a name that was read wrongly.
                    diagnostics.Error(Codes.FileName, path, 1, 1, "the name is not UTF-8", "rename it, in lower-case letters, digits and hyphens");
                    continue;
                }

                if (entry.LinkTarget is not null && !StaysWithin(entry, real))
                {
                    diagnostics.Error(Codes.SymbolicLink, path, 1, 1, $"the symbolic link leads to '{entry.LinkTarget}', out of the content folder or in a circle", "replace it by the file itself");
                    continue;
                }

                switch (entry)
                {
                    case DirectoryInfo when depth >= MaxDepth:
                        diagnostics.Error(Codes.FileName, path, 1, 1, "the folder lies too deep", "pages lie at pages/{topic}/{page}/");
                        break;
                    case DirectoryInfo { LinkTarget: not null }:
                        diagnostics.Error(Codes.SymbolicLink, path, 1, 1, "a folder may not be a symbolic link", "replace it by the folder itself");
                        break;
                    case DirectoryInfo when TextExtensions.Contains(entry.Extension):
                        diagnostics.Error(Codes.FileName, path, 1, 1, "a folder has the name of a file", "rename or delete the folder");
                        break;
                    case FileInfo { LinkTarget: null, Length: > MaxFileBytes } big when !TextExtensions.Contains(entry.Extension):
                        diagnostics.Error(Codes.UnreadableFile, path, 1, 1, $"the file has {big.Length} bytes, more than {MaxFileBytes}", "make it smaller");
                        break;
                    case FileInfo file when !IsText(path) && (file.ResolveLinkTarget(returnFinalTarget: true) as FileInfo ?? file).Length == 0:
                        diagnostics.Error(Codes.UnreadableFile, path, 1, 1, SourceFile.EmptyFile, "write what belongs there, or delete it");
                        break;
                    case DirectoryInfo child:
                        Walk(child, path + "/", depth + 1);
                        break;
                    default:
                        files.Add(path);
                        break;
                }
            }
        }
    }

    /// <summary>The path without symbolic links, in whichever part of it they stand: deployments switch the folder above as well.</summary>
    public static string RealPath(string path)
    {
        try
        {
            return Resolve(Path.GetFullPath(path), 0);
        }
        catch (IOException)
        {
            return Path.GetFullPath(path); // It does not exist, or links lead round in a circle: opening it will fail, and say so.
        }
    }

    private static string Resolve(string path, int links)
    {
        if (links > MaxLinks)
        {
            throw new IOException($"Too many symbolic links: '{path}'");
        }

        var real = Path.GetPathRoot(path)!;
        foreach (var part in path[real.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries))
        {
            real = Path.Combine(real, part);
            if (new DirectoryInfo(real).ResolveLinkTarget(returnFinalTarget: true) is { } target)
            {
                real = Resolve(target.FullName, links + 1); // The target's own path may lead through links.
            }
        }

        return real;
    }

    private static bool StaysWithin(FileSystemInfo link, string root)
    {
        try
        {
            return link.ResolveLinkTarget(returnFinalTarget: true) is { Exists: true } target &&
                   RealPath(target.FullName).StartsWith(root + Path.DirectorySeparatorChar, StringComparison.Ordinal);
        }
        catch (IOException)
        {
            return false; // A link that leads round in a circle.
        }
    }
}
