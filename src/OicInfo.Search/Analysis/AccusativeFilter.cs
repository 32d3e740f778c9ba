using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace OicInfo.Search.Analysis;

/// <summary>Takes the alif of the Arabic accusative from the end of a word: <c>جيشا</c> and <c>جيش</c> are one. Without vowel signs nothing else tells them apart.</summary>
internal sealed class AccusativeFilter : TokenFilter
{
    private const int Shortest = 4;
    private readonly ICharTermAttribute term;

    public AccusativeFilter(TokenStream input) : base(input) => term = AddAttribute<ICharTermAttribute>();

    /// <inheritdoc/>
    public override bool IncrementToken()
    {
        if (!m_input.IncrementToken())
        {
            return false;
        }

        if (term.Length >= Shortest && term.Buffer[term.Length - 1] == 'ا')
        {
            term.Length--;
        }

        return true;
    }
}
