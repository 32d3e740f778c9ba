using Lucene.Net.Analysis.Core;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Util;
using OicInfo.Search.Analysis;

namespace OicInfo.Search.Indexing;

/// <summary>Writes entries into an index. Each text is read once and its words go to every field that has them.</summary>
internal sealed class EntryWriter(Lucene.Net.Store.Directory directory, WordReader words, Similarity similarity) : IDisposable
{
    private readonly IndexWriter writer = new(directory, new(LuceneVersion.LUCENE_48, new KeywordAnalyzer())
    {
        Similarity = similarity,
        MergeScheduler = new SerialMergeScheduler(),
        UseCompoundFile = false,
        RAMBufferSizeMB = 64,
    });

    private readonly Dictionary<string, ReadyTokens> streams = IndexFields.Stemmed.Select(f => f.Name).Append(IndexFields.Name).ToDictionary(n => n, _ => new ReadyTokens());

    /// <summary>The stems of all texts.</summary>
    public HashSet<string> Stems { get; } = new(StringComparer.Ordinal);

    /// <summary>The folded words of all names.</summary>
    public HashSet<string> Names { get; } = new(StringComparer.Ordinal);

    /// <summary>All folded words, with how often they came.</summary>
    public Dictionary<string, Vocabulary.Known> Counted { get; } = new(StringComparer.Ordinal);

    /// <summary>Writes all entries into one segment.</summary>
    public void Write(IReadOnlyList<Entry> entries)
    {
        var pages = new Dictionary<string, List<List<Word>>>(StringComparer.Ordinal);
        for (var i = entries.Count - 1; i >= 0; i--)
        {
            // Sections stand after their page, so the words of a page are all there when its turn comes.
            var entry = entries[i];
            var heading = Read(entry.Title);
            List<List<Word>> body = [Read(entry.Text), .. entry.Facts.Select(Read)];
            entry.Words = [.. body[0].TakeWhile(w => w.End <= SearchLimits.MaxSnippetSource).Select(w => new TextWord(w.Stem, (ushort)w.Start, (ushort)w.End))];
            var whole = pages.TryGetValue(entry.Page.Path, out var found) ? found : pages[entry.Page.Path] = [];
            var document = new Document
            {
                new NumericDocValuesField(IndexFields.Entry, i),
                Field(IndexFields.Body, body.Select(Stemmed)),
                Field(IndexFields.Name, NamesOf(entry)),
            };
            if (entry.Kind == EntryKind.Page)
            {
                document.Add(Field(IndexFields.Heading, [Stemmed(heading), Stemmed(Read(entry.Page.FrontMatter.NavTitle))]));
                document.Add(Field(IndexFields.Whole, whole.Select(Stemmed)));
            }
            else
            {
                document.Add(Field(IndexFields.Heading, [Stemmed(heading)]));
                document.Add(Field(IndexFields.Page, [words.Read(entry.Page.FrontMatter.Title).Select(w => w.Stem)]));
                if (entry.Kind == EntryKind.Section)
                {
                    whole.AddRange([heading, .. body]);
                }
            }

            writer.AddDocument(document);
        }

        writer.ForceMerge(1);
        writer.Commit();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        writer.Dispose();
        foreach (var stream in streams.Values)
        {
            stream.Dispose();
        }
    }

    private TextField Field(string name, IEnumerable<IEnumerable<string>> lists) => new(name, streams[name].Of(lists));

    private static IEnumerable<string> Stemmed(List<Word> text) => text.Select(w => w.Stem);

    private List<Word> Read(string text)
    {
        var read = words.Read(text);
        foreach (var word in read)
        {
            Stems.Add(word.Stem);
            Count(word, text);
        }

        return read;
    }

    /// <summary>The names, and each two neighbours as one word: readers write <c>عبدالرحمن</c> and <c>kerjasama</c>.</summary>
    private List<IEnumerable<string>> NamesOf(Entry entry)
    {
        var lists = new List<IEnumerable<string>>();
        foreach (var name in entry.Kind is EntryKind.Page or EntryKind.Section ? entry.Names : entry.Names.Prepend(entry.Title))
        {
            var read = words.Read(name);
            var folds = read.ConvertAll(w => w.Fold);
            lists.Add(folds);
            lists.AddRange(folds.Zip(folds.Skip(1)).Where(p => p.First.Length + p.Second.Length < SearchLimits.MaxWordLength).Select(p => new[] { p.First + p.Second }));
            read.ForEach(w => Count(w, name));
        }

        foreach (var list in lists)
        {
            Names.UnionWith(list);
        }

        return lists;
    }

    private void Count(Word word, string text)
    {
        var written = text.AsSpan(word.Start, word.End - word.Start);
        var known = Counted.GetValueOrDefault(word.Fold);
        Counted[word.Fold] = new(known.Count + 1, known.Count > 0 && !Vocabulary.IsSmall(written) ? known.Written : written.ToString());
    }
}
