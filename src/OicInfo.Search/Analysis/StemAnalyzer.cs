using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Ar;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Analysis.Fr;
using Lucene.Net.Analysis.Id;
using Lucene.Net.Analysis.Snowball;
using Lucene.Net.Tartarus.Snowball.Ext;

namespace OicInfo.Search.Analysis;

/// <summary>Reduces a folded word to its stem by the rules of a language; leaves it as it is where there are none for the language.</summary>
internal sealed class StemAnalyzer(string language) : Analyzer
{
    /// <inheritdoc/>
    protected override TokenStreamComponents CreateComponents(string fieldName, TextReader reader)
    {
        var word = new KeywordTokenizer(reader);
        return new(word, language switch
        {
            "id" => new IndonesianStemFilter(word, stemDerivational: true),
            "en" => new SnowballFilter(new SpellingFilter(word), new EnglishStemmer()),
            "ar" => new AccusativeFilter(new ArabicStemFilter(word)),
            "fr" => new FrenchLightStemFilter(word),
            _ => word,
        });
    }
}
