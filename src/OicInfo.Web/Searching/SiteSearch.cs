using System.Collections.Concurrent;
using OicInfo.Content;
using OicInfo.Content.Model;
using OicInfo.Search;

namespace OicInfo.Web.Searching;

/// <summary>The index of each snapshot that is being served: made once, as soon as the snapshot is there.</summary>
public sealed class SiteSearch
{
    /// <summary>A request that began before an edit may still ask for the snapshot before.</summary>
    private const int MaxIndexes = 2;

    private readonly ContentStore content;
    private readonly ConcurrentDictionary<string, (long Order, Lazy<SearchIndex> Index)> indexes = new(StringComparer.Ordinal);
    private readonly Lock preparing = new();
    private readonly TaskCompletionSource prepared = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private long made;
    private SearchIndex? newest;

    /// <summary>Begins to index what is served now, and whatever will be.</summary>
    public SiteSearch(ContentStore content)
    {
        ArgumentNullException.ThrowIfNull(content);
        this.content = content;
        content.Changed += (_, _) => ThreadPool.QueueUserWorkItem(_ => Prepare());
        ThreadPool.QueueUserWorkItem(_ => Prepare());
    }

    /// <summary>Ends when what was served at the start can be searched without waiting.</summary>
    public Task Prepared => prepared.Task;

    /// <summary>The index of a snapshot; waits while it is being made.</summary>
    public SearchIndex For(Snapshot snapshot)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        var index = indexes.GetOrAdd(snapshot.Version, _ => (Interlocked.Increment(ref made), new(() => newest = SearchIndex.Build(snapshot, newest)))).Index;
        foreach (var old in indexes.OrderByDescending(i => i.Value.Order).Skip(MaxIndexes))
        {
            indexes.TryRemove(old); // Left to the garbage collector: a search may be under way in it.
        }

        return index.Value;
    }

    private void Prepare()
    {
        lock (preparing)
        {
            // Of many edits in a row only the newest is indexed. The first search of a process compiles its code: no reader should wait for that.
            var snapshot = content.Current;
            var index = For(snapshot);
            foreach (var language in snapshot.Site.Languages)
            {
                index.Find(language.Code, snapshot.Site.Name[language.Code]);
            }

            prepared.TrySetResult();
        }
    }
}
