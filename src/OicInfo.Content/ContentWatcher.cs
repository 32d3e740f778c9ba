using System.Threading.Channels;
using OicInfo.Content.Reading;

namespace OicInfo.Content;

/// <summary>Reads the content anew when its files change, or when the whole folder is exchanged.</summary>
public sealed class ContentWatcher(ContentStore store) : IDisposable
{
    /// <summary>An editor that saves, or a copy of many files, makes several events: the last of them counts.</summary>
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(60);

    /// <summary>A switched link raises no event: so the folder behind the name is looked at now and then.</summary>
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(500);

    /// <summary>Network drives raise no events, and a limit of the system may lose them: so the files themselves are looked at, more rarely.</summary>
    private static readonly TimeSpan Round = TimeSpan.FromSeconds(5);

    /// <summary>A folder that never comes to rest is read all the same.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly Channel<bool> changed = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private FileSystemWatcher? watcher;
    private (string Path, DateTime Created)? watched;
    private long lastRound;

    /// <summary>Watches until cancelled.</summary>
    public async Task Run(CancellationToken cancellation)
    {
        while (!cancellation.IsCancellationRequested)
        {
            // What was changed between the first reading and the first watch has raised no event: so a new watch counts as a change.
            var exchanged = WatchRealFolder();
            if (exchanged || await HasChanged(Look, cancellation) || HasChangedUnnoticed())
            {
                await Reload(cancellation);
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose() => watcher?.Dispose();

    /// <summary>Reads the folder when it has come to rest: an edit of several files is not served by halves.</summary>
    private async Task Reload(CancellationToken cancellation)
    {
        var patience = TimeProvider.System.GetTimestamp();
        do
        {
            while (await HasChanged(Quiet, cancellation) && TimeProvider.System.GetElapsedTime(patience) < Patience)
            {
            }

            if (store.TryReload())
            {
                return;
            }
        }
        while (TimeProvider.System.GetElapsedTime(patience) < Patience);

        store.Reload();
    }

    private async Task<bool> HasChanged(TimeSpan within, CancellationToken cancellation)
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        end.CancelAfter(within);
        try
        {
            return await changed.Reader.ReadAsync(end.Token);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return false;
        }
    }

    private bool HasChangedUnnoticed()
    {
        if (TimeProvider.System.GetElapsedTime(lastRound) < Round)
        {
            return false;
        }

        lastRound = TimeProvider.System.GetTimestamp();
        return store.IsBehind;
    }

    /// <summary>Sets the watch on the folder that is behind the name at this moment, be it by a link or by renaming.</summary>
    /// <returns>Whether it is another one than before.</returns>
    private bool WatchRealFolder()
    {
        var real = ContentTree.RealPath(store.Root);
        var folder = (real, Directory.GetCreationTimeUtc(real));
        if (folder == watched || !Directory.Exists(real))
        {
            return false;
        }

        watcher?.Dispose();
        try
        {
            watcher = new FileSystemWatcher(real) { IncludeSubdirectories = true, InternalBufferSize = 64 * 1024 };
            watcher.Changed += Note;
            watcher.Created += Note;
            watcher.Deleted += Note;
            watcher.Renamed += Note;
            watcher.Error += (_, _) => changed.Writer.TryWrite(true); // Events were lost: read everything.
            watcher.EnableRaisingEvents = true;
        }
        catch (Exception e) when (e is IOException or ArgumentException)
        {
            return false; // It has gone again; the next look will find what is there.
        }

        watched = folder;
        return true;
    }

    private void Note(object sender, FileSystemEventArgs e) => changed.Writer.TryWrite(true);
}
