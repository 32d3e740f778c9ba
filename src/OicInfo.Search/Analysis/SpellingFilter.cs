using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace OicInfo.Search.Analysis;

/// <summary>Writes American <c>-iz-</c> as British <c>-is-</c>: <c>organization</c> and <c>organisation</c> are one word.</summary>
internal sealed class SpellingFilter : TokenFilter
{
    private static readonly string[] Endings = ["ization", "izations", "ize", "ized", "izes", "izing"];
    private readonly ICharTermAttribute term;

    public SpellingFilter(TokenStream input) : base(input) => term = AddAttribute<ICharTermAttribute>();

    /// <inheritdoc/>
    public override bool IncrementToken()
    {
        if (!m_input.IncrementToken())
        {
            return false;
        }

        var word = term.ToString();
        if (Endings.FirstOrDefault(e => word.Length > e.Length + 2 && word.EndsWith(e, StringComparison.Ordinal)) is { } ending)
        {
            term.Buffer[word.Length - ending.Length + 1] = 's';
        }

        return true;
    }
}
