using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace OicInfo.Search.Analysis;

/// <summary>Folds each word and drops what has neither letter nor digit.</summary>
internal sealed class FoldingFilter : TokenFilter
{
    private readonly ICharTermAttribute term;

    public FoldingFilter(TokenStream input) : base(input) => term = AddAttribute<ICharTermAttribute>();

    /// <inheritdoc/>
    public override bool IncrementToken()
    {
        while (m_input.IncrementToken())
        {
            var folded = Folding.Fold(term.ToString());
            if (folded.Length > 0)
            {
                term.SetEmpty().Append(folded);
                return true;
            }
        }

        return false;
    }
}
