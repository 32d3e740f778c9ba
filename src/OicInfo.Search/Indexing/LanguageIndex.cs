using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Store;
using OicInfo.Content.Model;
using OicInfo.Search.Analysis;

namespace OicInfo.Search.Indexing;

/// <summary>The index of one language, in memory.</summary>
internal sealed class LanguageIndex : IDisposable
{
    private readonly RAMDirectory directory = new();
    private readonly DirectoryReader reader;
    private readonly int[] entryOf;
    private readonly HashSet<string> stems;
    private readonly HashSet<string> names;

    public LanguageIndex(Language language, IReadOnlyList<Entry> entries)
    {
        Language = language;
        Entries = entries;
        Words = new(language.Code);
        using (var writer = new EntryWriter(directory, Words, NewSimilarity()))
        {
            writer.Write(entries);
            (stems, names, Vocabulary) = (writer.Stems, writer.Names, new(writer.Counted));
        }

        reader = DirectoryReader.Open(directory);
        Searcher = new(reader) { Similarity = NewSimilarity() };
        entryOf = ReadEntryNumbers(reader);
    }

    public Language Language { get; }

    public IReadOnlyList<Entry> Entries { get; }

    /// <summary>The language's own analyser.</summary>
    public WordReader Words { get; }

    public Vocabulary Vocabulary { get; }

    public IndexSearcher Searcher { get; }

    /// <summary>The entry that a document stands for.</summary>
    public Entry EntryOf(int document) => Entries[entryOf[document]];

    /// <summary>Whether a word stands in a text, or in a name.</summary>
    public bool Knows(string stem, string fold) => stems.Contains(stem) || names.Contains(fold);

    /// <inheritdoc/>
    public void Dispose()
    {
        reader.Dispose();
        directory.Dispose();
        Words.Dispose();
    }

    /// <summary>Lucene's reader of these numbers belongs to one thread; an array serves all.</summary>
    private static int[] ReadEntryNumbers(DirectoryReader reader)
    {
        var numbers = new int[reader.MaxDoc];
        foreach (var leaf in reader.Leaves)
        {
            var values = leaf.AtomicReader.GetNumericDocValues(IndexFields.Entry);
            for (var i = 0; i < leaf.AtomicReader.MaxDoc; i++)
            {
                numbers[leaf.DocBase + i] = (int)values.Get(i);
            }
        }

        return numbers;
    }

    /// <summary>Sections differ little in length: long ones are not marked down as much as usual.</summary>
    private static BM25Similarity NewSimilarity() => new(k1: 1.2f, b: 0.5f);
}
