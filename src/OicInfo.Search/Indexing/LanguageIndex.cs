using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Miscellaneous;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Store;
using Lucene.Net.Util;
using OicInfo.Content.Model;
using OicInfo.Search.Analysis;

namespace OicInfo.Search.Indexing;

/// <summary>The index of one language, in memory.</summary>
internal sealed class LanguageIndex : IDisposable
{
    private readonly RAMDirectory directory = new();
    private readonly DirectoryReader reader;
    private readonly NumericDocValues? entryOf;

    public LanguageIndex(Language language, IReadOnlyList<Entry> entries)
    {
        Language = language;
        Entries = entries;
        Words = WordAnalyzer.For(language.Code);
        Names = WordAnalyzer.ForNames();
        var counted = new Dictionary<string, Vocabulary.Known>(StringComparer.Ordinal);
        Write(counted);
        Vocabulary = new(counted);
        reader = DirectoryReader.Open(directory);
        Searcher = new(reader) { Similarity = NewSimilarity() };
        entryOf = reader.Leaves.Count > 0 ? reader.Leaves[0].AtomicReader.GetNumericDocValues(IndexFields.Entry) : null;
    }

    public Language Language { get; }

    public IReadOnlyList<Entry> Entries { get; }

    /// <summary>The language's own analyser.</summary>
    public WordAnalyzer Words { get; }

    /// <summary>The analyser of names.</summary>
    public WordAnalyzer Names { get; }

    public Vocabulary Vocabulary { get; }

    public IndexSearcher Searcher { get; }

    /// <summary>The entry that a document stands for.</summary>
    public Entry EntryOf(int document) => Entries[(int)entryOf!.Get(document)];

    /// <summary>Whether a word stands in a field of stemmed words, or in a name.</summary>
    public bool Knows(string stem, string fold) =>
        IndexFields.Stemmed.Any(f => reader.DocFreq(new(f.Name, stem)) > 0) || reader.DocFreq(new(IndexFields.Name, fold)) > 0;

    /// <inheritdoc/>
    public void Dispose()
    {
        reader.Dispose();
        directory.Dispose();
        Words.Dispose();
        Names.Dispose();
    }

    /// <summary>Sections differ little in length: long ones are not marked down as much as usual.</summary>
    private static BM25Similarity NewSimilarity() => new(k1: 1.2f, b: 0.5f);

    private void Write(Dictionary<string, Vocabulary.Known> counted)
    {
        using var analyzer = new PerFieldAnalyzerWrapper(Words, new Dictionary<string, Analyzer> { [IndexFields.Name] = Names });
        using var writer = new IndexWriter(directory, new(LuceneVersion.LUCENE_48, analyzer)
        {
            Similarity = NewSimilarity(),
            MergeScheduler = new SerialMergeScheduler(),
        });
        var texts = Entries.Where(e => e.Kind == EntryKind.Section).GroupBy(e => e.Page.Path).ToDictionary(g => g.Key, g => string.Join(' ', g.Select(e => $"{e.Title} {e.Text}")));
        for (var i = 0; i < Entries.Count; i++)
        {
            var entry = Entries[i];
            var isPage = entry.Kind == EntryKind.Page;
            var body = string.Join(' ', entry.Facts.Prepend(entry.Text));
            var document = new Document
            {
                new NumericDocValuesField(IndexFields.Entry, i),
                new TextField(IndexFields.Heading, isPage ? $"{entry.Title} {entry.Page.FrontMatter.NavTitle}" : entry.Title, Field.Store.NO),
                new TextField(IndexFields.Body, body, Field.Store.NO),
                new TextField(IndexFields.Name, NamesOf(entry), Field.Store.NO),
            };
            document.Add(isPage
                ? new TextField(IndexFields.Whole, texts.GetValueOrDefault(entry.Path, ""), Field.Store.NO)
                : new TextField(IndexFields.Page, entry.Page.FrontMatter.Title, Field.Store.NO));
            writer.AddDocument(document);
            Count(entry.Title, counted);
            Count(body, counted);
            foreach (var name in entry.Names)
            {
                Count(name, counted);
            }
        }

        writer.ForceMerge(1);
    }

    /// <summary>The names, and each two neighbours as one word: readers write <c>عبدالرحمن</c> and <c>kerjasama</c>.</summary>
    private string NamesOf(Entry entry)
    {
        var all = new List<string>();
        foreach (var name in entry.Names.Prepend(entry.Kind is EntryKind.Page or EntryKind.Section ? "" : entry.Title))
        {
            all.Add(name);
            var words = Names.Analyze(name);
            all.AddRange(words.Zip(words.Skip(1)).Where(p => p.First.Term.Length + p.Second.Term.Length < SearchLimits.MaxWordLength).Select(p => p.First.Term + p.Second.Term));
        }

        return string.Join(" . ", all);
    }

    private void Count(string text, Dictionary<string, Vocabulary.Known> counted)
    {
        foreach (var word in Names.Analyze(text))
        {
            var written = text[word.Start..word.End];
            var known = counted.GetValueOrDefault(word.Term, new(0, written));
            var isPlainer = written.Equals(written.ToLowerInvariant(), StringComparison.Ordinal);
            counted[word.Term] = new(known.Count + 1, isPlainer || known.Count == 0 ? written : known.Written);
        }
    }
}
