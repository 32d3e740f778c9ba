using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Standard;
using Lucene.Net.Util;

namespace OicInfo.Search.Analysis;

/// <summary>
/// Takes text apart into words: by the rules of Unicode (<see href="https://unicode.org/reports/tr29/">UAX 29</see>), folded,
/// ordinals as digits. Stop words stay: a phrase in quotes may contain them.
/// </summary>
internal sealed class WordAnalyzer : Analyzer
{
    /// <inheritdoc/>
    protected override TokenStreamComponents CreateComponents(string fieldName, TextReader reader)
    {
        var tokenizer = new StandardTokenizer(LuceneVersion.LUCENE_48, reader);
        return new(tokenizer, new OrdinalFilter(new FoldingFilter(tokenizer)));
    }
}
