using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace OicInfo.Search.Analysis;

/// <summary>
/// The analyser of a language. While the index is made it learns the stems of all words of the pages, since the same few thousand
/// come again and again; what readers type afterwards is stemmed each time and not kept.
/// </summary>
internal sealed class WordReader(string language) : IDisposable
{
    private readonly WordAnalyzer words = new();
    private readonly StemAnalyzer stems = new(language);
    private readonly Dictionary<string, string> learned = new(StringComparer.Ordinal);
    private bool isLearning = true;

    /// <summary>The words of a text, in order, with their places in it.</summary>
    public List<Word> Read(string text)
    {
        var read = new List<Word>();
        using var stream = words.GetTokenStream("", text);
        var term = stream.GetAttribute<ICharTermAttribute>();
        var offset = stream.GetAttribute<IOffsetAttribute>();
        stream.Reset();
        while (stream.IncrementToken())
        {
            var fold = term.ToString();
            read.Add(new(StemOf(fold), fold, offset.StartOffset, offset.EndOffset));
        }

        stream.End();
        return read;
    }

    /// <summary>The stem of a folded word.</summary>
    public string StemOf(string fold)
    {
        if (learned.TryGetValue(fold, out var stem))
        {
            return stem;
        }

        stem = char.IsAsciiDigit(fold[0]) ? fold : Stem(fold);
        if (isLearning)
        {
            learned[fold] = stem;
        }

        return stem;
    }

    /// <summary>From now on the reader keeps nothing and may be used by several threads.</summary>
    public void StopLearning() => isLearning = false;

    /// <inheritdoc/>
    public void Dispose()
    {
        words.Dispose();
        stems.Dispose();
    }

    private string Stem(string fold)
    {
        using var stream = stems.GetTokenStream("", fold);
        var term = stream.GetAttribute<ICharTermAttribute>();
        stream.Reset();
        var stem = stream.IncrementToken() && term.Length > 0 ? term.ToString() : fold;
        stream.End();
        return stem;
    }
}

/// <summary>A word as it stands in the index.</summary>
/// <param name="Stem">The word after folding and stemming.</param>
/// <param name="Fold">The word after folding alone.</param>
/// <param name="Start">Its first character in the text.</param>
/// <param name="End">The character after its last.</param>
internal readonly record struct Word(string Stem, string Fold, int Start, int End);
