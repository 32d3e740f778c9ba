using OicInfo.Content.Model;
using OicInfo.Content.Reading;

namespace OicInfo.Content;

/// <summary>Holds the snapshot that is being served.</summary>
public sealed class ContentStore
{
    private Snapshot current;

    /// <summary>Opens a content folder.</summary>
    /// <exception cref="ContentUnavailableException">The folder cannot serve at all.</exception>
    public ContentStore(string root)
    {
        Root = root;
        current = ContentReader.Read(root);
    }

    /// <summary>The content folder.</summary>
    public string Root { get; }

    /// <summary>The snapshot of this moment. Take it once for each response.</summary>
    public Snapshot Current => Volatile.Read(ref current);

    /// <summary>Reads the folder anew; content with errors is refused and the old snapshot stays.</summary>
    /// <returns>What was read, whether or not it is now served.</returns>
    public Snapshot Reload()
    {
        var next = ContentReader.Read(Root);
        if (next.IsValid)
        {
            Volatile.Write(ref current, next);
        }

        return next;
    }
}
