using OicInfo.Content.Model;
using OicInfo.Content.Permalinks;
using OicInfo.Content.Reading;

namespace OicInfo.Benchmarks;

/// <summary>A copy of the content in a folder of its own, grown by copies of its pages that have words of their own.</summary>
internal sealed class GrownContent : IDisposable
{
    /// <summary>Front matter that no two pages may share.</summary>
    private static readonly string[] OwnFields = ["aliases:", "draft:"];

    private GrownContent(string root, Snapshot content) => (Root, Pages, Languages) = (root, content.Pages.Count, [.. content.Site.Languages.Select(l => l.Code)]);

    /// <summary>The content of the repository, above the program.</summary>
    public static string Repository
    {
        get
        {
            var folder = new DirectoryInfo(AppContext.BaseDirectory);
            while (!File.Exists(Path.Combine(folder.FullName, "content", "site.yml")))
            {
                folder = folder.Parent ?? throw new DirectoryNotFoundException("There is no content/site.yml above the program.");
            }

            return Path.Combine(folder.FullName, "content");
        }
    }

    public string Root { get; }

    /// <summary>Pages, each in all languages.</summary>
    public int Pages { get; }

    /// <summary>Their codes.</summary>
    public IReadOnlyList<string> Languages { get; }

    /// <summary>Copies a content folder and adds pages until there are so many, if it has not more.</summary>
    public static GrownContent Of(string original, int pages)
    {
        var root = Directory.CreateTempSubdirectory("oicinfo-bench-").FullName;
        foreach (var file in Directory.EnumerateFiles(original, "*", SearchOption.AllDirectories))
        {
            Copy(file, Path.Combine(root, Path.GetRelativePath(original, file)));
        }

        var folders = Directory.GetDirectories(Path.Combine(root, "pages"), "*", new EnumerationOptions { RecurseSubdirectories = true }).Where(f => Directory.GetFiles(f).Length > 0).Order(StringComparer.Ordinal).ToArray();
        for (var number = folders.Length; number < pages; number++)
        {
            CopyPage(folders[number % folders.Length], number);
        }

        var snapshot = ContentReader.Read(root);
        if (!snapshot.IsValid)
        {
            throw new InvalidDataException(string.Join('\n', snapshot.Diagnostics.Take(5)));
        }

        PermalinkFile.Add(root, snapshot);
        return new(root, snapshot);
    }

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(Root, recursive: true);

    private static void CopyPage(string folder, int number)
    {
        foreach (var file in Directory.EnumerateFiles(folder))
        {
            var target = Path.Combine($"{folder}-copy-{number}", Path.GetFileName(file));
            Copy(file, target);
            if (Path.GetExtension(file) == ".md")
            {
                File.WriteAllText(target, WithOwnWords(File.ReadAllLines(file), number));
            }
        }
    }

    /// <summary>A word that no other page has in each paragraph: a search index grows with the words.</summary>
    private static string WithOwnWords(string[] lines, int number)
    {
        var word = string.Concat(number.ToString("D4", System.Globalization.CultureInfo.InvariantCulture).Select(digit => (char)('a' + digit - '0')));
        return string.Concat(lines.Where(l => !OwnFields.Any(f => l.StartsWith(f, StringComparison.Ordinal)))
            .Select(l => l.Length > 0 && char.IsLetter(l[0]) && !l.Contains(": ", StringComparison.Ordinal) ? $"{l} {word}\n" : l + "\n"));
    }

    private static void Copy(string file, string target)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        File.Copy(file, target);
    }
}
