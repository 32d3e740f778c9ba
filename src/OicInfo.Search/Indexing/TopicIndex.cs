using Lucene.Net.Index;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Store;
using OicInfo.Search.Analysis;

namespace OicInfo.Search.Indexing;

/// <summary>The part of a language's index that holds the entries on the pages of one topic. While they stay as they are it serves one snapshot after the other.</summary>
/// <remarks>It is memory alone, and left to the garbage collector: searches in several snapshots may be under way in it.</remarks>
internal sealed class TopicIndex
{
    private TopicIndex(IReadOnlyList<Entry> entries) => Entries = entries;

    public IReadOnlyList<Entry> Entries { get; }

    public required DirectoryReader Reader { get; init; }

    /// <summary>The stems of all texts.</summary>
    public required IReadOnlySet<string> Stems { get; init; }

    /// <summary>The folded words of all names.</summary>
    public required IReadOnlySet<string> Names { get; init; }

    /// <summary>All folded words, with how often they came.</summary>
    public required IReadOnlyDictionary<string, Vocabulary.Known> Counted { get; init; }

    /// <summary>Indexes the entries of a topic.</summary>
    public static TopicIndex Of(IReadOnlyList<Entry> entries, WordReader words, Similarity similarity)
    {
        var directory = new RAMDirectory();
        using var writer = new EntryWriter(directory, words, similarity);
        writer.Write(entries);
        return new(entries) { Reader = DirectoryReader.Open(directory), Stems = writer.Stems, Names = writer.Names, Counted = writer.Counted };
    }

    /// <summary>Whether these entries, and no others, are in it.</summary>
    public bool Holds(IReadOnlyList<Entry> entries) => Entries.Count == entries.Count && Entries.Zip(entries).All(e => e.First.IsSameAs(e.Second));
}
