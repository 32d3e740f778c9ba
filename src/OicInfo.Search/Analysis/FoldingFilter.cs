using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace OicInfo.Search.Analysis;

/// <summary>Folds each word and drops what has neither letter nor digit.</summary>
internal sealed class FoldingFilter : TokenFilter
{
    private readonly ICharTermAttribute term;
    private readonly IOffsetAttribute offset;

    public FoldingFilter(TokenStream input) : base(input)
    {
        term = AddAttribute<ICharTermAttribute>();
        offset = AddAttribute<IOffsetAttribute>();
    }

    /// <inheritdoc/>
    public override bool IncrementToken()
    {
        while (m_input.IncrementToken())
        {
            var word = term.ToString();
            var folded = Folding.Fold(word);
            if (folded.Length > 0)
            {
                offset.SetOffset(offset.StartOffset + Folding.ElidedLength(word), offset.EndOffset);
                term.SetEmpty().Append(folded);
                return true;
            }
        }

        return false;
    }
}
