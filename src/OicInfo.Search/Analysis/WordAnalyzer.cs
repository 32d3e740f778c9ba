using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Ar;
using Lucene.Net.Analysis.Fr;
using Lucene.Net.Analysis.Id;
using Lucene.Net.Analysis.Snowball;
using Lucene.Net.Analysis.Standard;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Tartarus.Snowball.Ext;
using Lucene.Net.Util;

namespace OicInfo.Search.Analysis;

/// <summary>
/// Takes text apart into words: by the rules of Unicode (<see href="https://unicode.org/reports/tr29/">UAX 29</see>), folded,
/// ordinals as digits, then stemmed by the rules of a language. Stop words stay: a phrase in quotes may contain them.
/// </summary>
internal sealed class WordAnalyzer : Analyzer
{
    private const LuceneVersion Version = LuceneVersion.LUCENE_48;
    private readonly Func<TokenStream, TokenStream> stem;

    private WordAnalyzer(Func<TokenStream, TokenStream> stem) => this.stem = stem;

    /// <summary>Folds and does not stem: for names, in whatever language.</summary>
    public static WordAnalyzer ForNames() => new(words => words);

    /// <summary>The analyser of a language; one that only folds where there is none for it.</summary>
    public static WordAnalyzer For(string language) => new(language switch
    {
        "id" => words => new IndonesianStemFilter(words, stemDerivational: true),
        "en" => words => new SnowballFilter(new SpellingFilter(words), new EnglishStemmer()),
        "ar" => words => new ArabicStemFilter(words),
        "fr" => words => new FrenchLightStemFilter(words),
        _ => words => words,
    });

    /// <summary>The words of a text, in order, with their places in it.</summary>
    public List<Word> Analyze(string text)
    {
        var words = new List<Word>();
        using var stream = GetTokenStream("", text);
        var term = stream.GetAttribute<ICharTermAttribute>();
        var offset = stream.GetAttribute<IOffsetAttribute>();
        stream.Reset();
        while (stream.IncrementToken())
        {
            words.Add(new(term.ToString(), offset.StartOffset, offset.EndOffset));
        }

        stream.End();
        return words;
    }

    /// <inheritdoc/>
    protected override TokenStreamComponents CreateComponents(string fieldName, TextReader reader)
    {
        var tokenizer = new StandardTokenizer(Version, reader);
        return new(tokenizer, stem(new OrdinalFilter(new FoldingFilter(tokenizer))));
    }
}

/// <summary>A word as it stands in the index.</summary>
/// <param name="Term">The word after folding and stemming.</param>
/// <param name="Start">Its first character in the text.</param>
/// <param name="End">The character after its last.</param>
internal readonly record struct Word(string Term, int Start, int End);
