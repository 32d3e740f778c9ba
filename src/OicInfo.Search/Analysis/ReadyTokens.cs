using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace OicInfo.Search.Analysis;

/// <summary>Gives words that have been read already to Lucene. No phrase reaches from one list into the next.</summary>
internal sealed class ReadyTokens : TokenStream
{
    private const int Gap = 16;
    private readonly ICharTermAttribute term;
    private readonly IPositionIncrementAttribute step;
    private List<(string Term, int Step)> tokens = [];
    private int next;

    public ReadyTokens()
    {
        term = AddAttribute<ICharTermAttribute>();
        step = AddAttribute<IPositionIncrementAttribute>();
    }

    /// <summary>Takes the words that come next. A stream is costly to make, so that one serves all documents.</summary>
    public ReadyTokens Of(IEnumerable<IEnumerable<string>> lists)
    {
        tokens = [.. lists.SelectMany(list => list.Select((t, i) => (t, i == 0 ? Gap : 1)))];
        return this;
    }

    /// <inheritdoc/>
    public override void Reset()
    {
        base.Reset();
        next = 0;
    }

    /// <inheritdoc/>
    public override bool IncrementToken()
    {
        if (next == tokens.Count)
        {
            return false;
        }

        ClearAttributes();
        term.Append(tokens[next].Term);
        step.PositionIncrement = tokens[next].Step;
        next++;
        return true;
    }
}
