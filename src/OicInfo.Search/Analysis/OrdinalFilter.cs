using System.Globalization;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Util;

namespace OicInfo.Search.Analysis;

/// <summary>Writes ordinals as digits, also those of two words. Expects folded words.</summary>
internal sealed class OrdinalFilter : TokenFilter
{
    private readonly ICharTermAttribute term;
    private readonly IOffsetAttribute offset;
    private readonly IKeywordAttribute keyword;
    private AttributeSource.State? pending;

    public OrdinalFilter(TokenStream input) : base(input)
    {
        term = AddAttribute<ICharTermAttribute>();
        offset = AddAttribute<IOffsetAttribute>();
        keyword = AddAttribute<IKeywordAttribute>();
    }

    /// <inheritdoc/>
    public override bool IncrementToken()
    {
        if (pending is not null)
        {
            RestoreState(pending);
            pending = null;
        }
        else if (!m_input.IncrementToken())
        {
            return false;
        }

        if (Ordinals.Value(term.ToString()) is not { } value)
        {
            return true;
        }

        var (start, end) = (offset.StartOffset, offset.EndOffset);
        var first = CaptureState();
        if (m_input.IncrementToken())
        {
            if (Ordinals.Compound(value, term.ToString()) is { } compound)
            {
                (value, end) = (compound, offset.EndOffset);
            }
            else
            {
                pending = CaptureState();
            }
        }

        RestoreState(first);
        term.SetEmpty().Append(value.ToString(CultureInfo.InvariantCulture));
        offset.SetOffset(start, end);
        keyword.IsKeyword = true;
        return true;
    }

    /// <inheritdoc/>
    public override void Reset()
    {
        base.Reset();
        pending = null;
    }
}
