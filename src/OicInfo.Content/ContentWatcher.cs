using OicInfo.Content.Reading;

namespace OicInfo.Content;

/// <summary>Reads the content anew when its files change, or when the whole folder is exchanged behind a symbolic link.</summary>
public sealed class ContentWatcher(ContentStore store) : IDisposable
{
    /// <summary>An editor that saves, or a copy of many files, makes several events: the last of them counts.</summary>
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(60);

    /// <summary>A switched link raises no event, and a busy queue may lose some: so the folder is looked at now and then.</summary>
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(500);

    private readonly SemaphoreSlim changed = new(0);
    private FileSystemWatcher? watcher;
    private string watched = "";

    /// <summary>Watches until cancelled.</summary>
    public async Task Run(CancellationToken cancellation)
    {
        while (!cancellation.IsCancellationRequested)
        {
            var exchanged = WatchRealFolder();
            if (await changed.WaitAsync(Look, cancellation) || exchanged)
            {
                while (await changed.WaitAsync(Quiet, cancellation))
                {
                }

                store.Reload();
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        watcher?.Dispose();
        changed.Dispose();
    }

    /// <summary>Sets the watch on the folder that is behind the link at this moment.</summary>
    /// <returns>Whether it is another one than before.</returns>
    private bool WatchRealFolder()
    {
        var real = ContentTree.RealPath(store.Root);
        if (real == watched || !Directory.Exists(real))
        {
            return false;
        }

        var first = watched.Length == 0;
        watched = real;
        watcher?.Dispose();
        watcher = new FileSystemWatcher(real) { IncludeSubdirectories = true, InternalBufferSize = 64 * 1024 };
        watcher.Changed += Note;
        watcher.Created += Note;
        watcher.Deleted += Note;
        watcher.Renamed += Note;
        watcher.Error += (_, _) => changed.Release(); // Events were lost: read everything.
        watcher.EnableRaisingEvents = true;
        return !first;
    }

    private void Note(object sender, FileSystemEventArgs e) => changed.Release();
}
