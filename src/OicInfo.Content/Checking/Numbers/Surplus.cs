namespace OicInfo.Content.Checking.Numbers;

/// <summary>The numbers of one side that found no counterpart.</summary>
/// <param name="Lacking">Those whose value the other side does not have at all.</param>
/// <param name="Repeated">Those whose value it has, but fewer times.</param>
internal sealed record Surplus(List<NumberMention> Lacking, List<NumberMention> Repeated)
{
    /// <summary>Both, with which of them each is.</summary>
    public IEnumerable<(NumberMention Mention, bool Repeated)> All =>
        Lacking.Select(m => (m, false)).Concat(Repeated.Select(m => (m, true)));
}
