using OicInfo.Content.Checking;

namespace OicInfo.Content.Reading;

/// <summary>The files below a content folder, found without leaving it.</summary>
internal static class ContentTree
{
    /// <summary>Deeper folders hold nothing that is read; the limit ends any walk in circles.</summary>
    private const int MaxDepth = 6;

    /// <summary>Most files that a folder may hold in all: 20 times the corpus of today.</summary>
    private const int MaxFiles = 50_000;

    /// <summary>Relative paths with forward slashes, in the order of their bytes.</summary>
    public static IReadOnlyList<string> Files(string root, DiagnosticBag diagnostics)
    {
        var files = new List<string>();
        var real = RealPath(root);
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
                if (entry.Name.StartsWith('.') || entry.Name.EndsWith('~') || files.Count >= MaxFiles)
                {
                    continue; // Files of editors and of version control.
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

    /// <summary>The folder behind a symbolic link, as deployments switch them; the folder itself where there is none.</summary>
    public static string RealPath(string root)
    {
        try
        {
            return new DirectoryInfo(root).ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? Path.GetFullPath(root);
        }
        catch (IOException)
        {
            return Path.GetFullPath(root);
        }
    }

    private static bool StaysWithin(FileSystemInfo link, string root)
    {
        try
        {
            return link.ResolveLinkTarget(returnFinalTarget: true) is { Exists: true } target &&
                   target.FullName.StartsWith(root + Path.DirectorySeparatorChar, StringComparison.Ordinal);
        }
        catch (IOException)
        {
            return false; // A link that leads round in a circle.
        }
    }
}
