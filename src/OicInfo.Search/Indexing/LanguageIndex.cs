using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using OicInfo.Content.Model;
using OicInfo.Search.Analysis;

namespace OicInfo.Search.Indexing;

/// <summary>The index of one language, in memory, put together from those of the topics.</summary>
internal sealed class LanguageIndex : IDisposable
{
    private readonly MultiReader reader;
    private readonly int[] entryOf;

    /// <param name="before">An index of the same language, from which unchanged topics are taken.</param>
    public LanguageIndex(Language language, IReadOnlyList<Entry> entries, LanguageIndex? before = null)
    {
        Language = language;
        Words = new(language.Code);
        Topics = [.. entries.GroupBy(e => e.Page.Key.Topic).Select(topic => topic.ToArray())
            .Select(topic => before?.Topics.FirstOrDefault(t => t.Holds(topic)) ?? TopicIndex.Of(topic, Words, NewSimilarity()))];
        Entries = [.. Topics.SelectMany(t => t.Entries)];
        Vocabulary = new(Topics.Select(t => t.Counted));
        reader = new([.. Topics.Select(t => t.Reader)], closeSubReaders: false);
        Searcher = new(reader) { Similarity = NewSimilarity() };
        entryOf = ReadEntryNumbers();
    }

    public Language Language { get; }

    /// <summary>The topics that have entries.</summary>
    public IReadOnlyList<TopicIndex> Topics { get; }

    public IReadOnlyList<Entry> Entries { get; }

    /// <summary>The language's own analyser.</summary>
    public WordReader Words { get; }

    public Vocabulary Vocabulary { get; }

    public IndexSearcher Searcher { get; }

    /// <summary>The entry that a document stands for.</summary>
    public Entry EntryOf(int document) => Entries[entryOf[document]];

    /// <summary>Whether a word stands in a text, or in a name.</summary>
    public bool Knows(string stem, string fold) => HasStem(stem) || HasName(fold);

    /// <summary>Whether a stem stands in a text.</summary>
    public bool HasStem(string stem) => Topics.Any(t => t.Stems.Contains(stem));

    /// <summary>Whether a folded word stands in a name.</summary>
    public bool HasName(string fold) => Topics.Any(t => t.Names.Contains(fold));

    /// <inheritdoc/>
    public void Dispose()
    {
        reader.Dispose();
        Words.Dispose();
    }

    /// <summary>Lucene's reader of these numbers belongs to one thread; an array serves all.</summary>
    private int[] ReadEntryNumbers()
    {
        var numbers = new int[reader.MaxDoc];
        var (document, entriesBefore) = (0, 0);
        foreach (var topic in Topics)
        {
            foreach (var leaf in topic.Reader.Leaves)
            {
                var values = leaf.AtomicReader.GetNumericDocValues(IndexFields.Entry);
                for (var i = 0; i < leaf.AtomicReader.MaxDoc; i++)
                {
                    numbers[document++] = entriesBefore + (int)values.Get(i);
                }
            }

            entriesBefore += topic.Entries.Count;
        }

        return numbers;
    }

    /// <summary>Sections differ little in length: long ones are not marked down as much as usual.</summary>
    private static BM25Similarity NewSimilarity() => new(k1: 1.2f, b: 0.5f);
}
