using OicInfo.Content.Checking;
using OicInfo.Content.Model;
using OicInfo.Content.Reading;

namespace OicInfo.Content;

/// <summary>Holds the snapshot that is being served.</summary>
public sealed class ContentStore
{
    /// <summary>How long a folder stands still before it is read: the files of one edit are written one soon after the other.</summary>
    private static readonly TimeSpan Rest = TimeSpan.FromMilliseconds(50);

    private readonly ContentReader reader;
    private readonly Lock reloading = new();
    private Snapshot current;
    private FolderState? read;
    private IReadOnlyList<Diagnostic> refused = [];

    /// <summary>Opens a content folder.</summary>
    /// <exception cref="ContentUnavailableException">The folder cannot serve at all.</exception>
    public ContentStore(string root, TimeProvider clock)
    {
        Root = root;
        reader = new(root, clock);
        current = reader.Read();
    }

    /// <summary>After each reading that changed what is served, or that was refused.</summary>
    public event EventHandler? Changed;

    /// <summary>The content folder.</summary>
    public string Root { get; }

    /// <summary>The snapshot of this moment. Take it once for each response.</summary>
    public Snapshot Current => Volatile.Read(ref current);

    /// <summary>Why the newest edit is not served; empty while it is.</summary>
    public IReadOnlyList<Diagnostic> Refused => Volatile.Read(ref refused);

    /// <summary>Whether the folder looks otherwise than when it was last read.</summary>
    public bool IsBehind => FolderState.Of(Root) != Volatile.Read(ref read);

    /// <summary>Reads the folder anew; content with errors is refused and the old snapshot stays.</summary>
    /// <returns>Whether anything changed: a new snapshot, or a new reason to refuse one.</returns>
    public bool Reload()
    {
        lock (reloading)
        {
            Volatile.Write(ref read, FolderState.Of(Root));
            var (next, problems) = TryRead(null);
            return Take(next, problems);
        }
    }

    /// <summary>Reads the folder anew, unless it has just changed, or changes while it is read: then nothing is done.</summary>
    /// <returns>Whether the folder stood still, and was read.</returns>
    public bool TryReload()
    {
        lock (reloading)
        {
            var before = FolderState.Of(Root);
            if (before.IsYoungerThan(Rest))
            {
                return false;
            }

            var stood = true;
            var (next, problems) = TryRead(() => stood = FolderState.Of(Root) == before);
            if (!stood || (next is null && FolderState.Of(Root) != before))
            {
                return false;
            }

            Volatile.Write(ref read, before);
            Take(next, problems);
            return true;
        }
    }

    private bool Take(Snapshot? next, IReadOnlyList<Diagnostic> problems)
    {
        // Content that was bad from the start is replaced by any other: there is no good snapshot to keep.
        var served = next is not null && (next.IsValid || !Current.IsValid);
        var newlyRefused = served || problems.SequenceEqual(Refused) ? null : problems;
        var changed = served ? next!.Version != Current.Version || Refused.Count > 0 : newlyRefused is not null;
        if (served)
        {
            Volatile.Write(ref current, next!);
            Volatile.Write(ref refused, []);
        }
        else if (newlyRefused is not null)
        {
            Volatile.Write(ref refused, newlyRefused);
        }

        if (changed)
        {
            Changed?.Invoke(this, EventArgs.Empty);
        }

        return changed;
    }

    private (Snapshot? Snapshot, IReadOnlyList<Diagnostic> Problems) TryRead(Action? taken)
    {
        try
        {
            var next = reader.ReadAndTell(taken);
            return (next, [.. next.Diagnostics.Where(d => d.Severity == Severity.Error)]);
        }
        catch (ContentUnavailableException e)
        {
            return (null, e.Diagnostics.Count > 0 ? e.Diagnostics : [new(Codes.UnreadableFile, Severity.Error, "site.yml", 1, 1, e.Message, "put the content folder back")]);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The folder is being exchanged at this moment; the watcher will read it again.
            return (null, [new(Codes.UnreadableFile, Severity.Error, "site.yml", 1, 1, e.Message, "put the content folder back")]);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            // A fault of the reader on text that no test foresaw: the edit is refused, and the site goes on.
            return (null, [new(Codes.UnreadableFile, Severity.Error, "site.yml", 1, 1, $"the content cannot be read: {e.GetBaseException().Message}", "take the newest edit back, and report the fault")]);
        }
    }
}
