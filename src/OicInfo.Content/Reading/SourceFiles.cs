using System.Collections.Concurrent;

namespace OicInfo.Content.Reading;

/// <summary>The text files of a folder from one reading to the next: a file whose bytes are the same is the same object.</summary>
internal sealed class SourceFiles
{
    private readonly ConcurrentDictionary<string, SourceFile> known = new(StringComparer.Ordinal);

    /// <summary>Forgets all files but these.</summary>
    public void KeepOnly(IEnumerable<string> paths)
    {
        foreach (var gone in known.Keys.Except(paths).ToList())
        {
            known.TryRemove(gone, out _);
        }
    }

    /// <summary>Reads a file; null with a diagnostic when it is missing, too large or not UTF-8.</summary>
    public SourceFile? Read(string folder, string path, DiagnosticBag diagnostics)
    {
        if (SourceFile.Load(folder, path, diagnostics) is not { } bytes)
        {
            return null;
        }

        if (known.TryGetValue(path, out var old) && old.Bytes.AsSpan().SequenceEqual(bytes))
        {
            return old;
        }

        var own = new DiagnosticBag();
        var file = SourceFile.Decode(path, bytes, own);
        var problems = own.ToSortedList();
        diagnostics.AddRange(problems);
        if (file is not null && problems.Count == 0)
        {
            known[path] = file; // Any other is read anew, so that what is wrong with it is told each time.
        }

        return file;
    }
}
