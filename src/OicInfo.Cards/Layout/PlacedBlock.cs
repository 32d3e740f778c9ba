using OicInfo.Cards.Text;

namespace OicInfo.Cards.Layout;

/// <summary>A block and the distance of its top from the card's top.</summary>
internal sealed record PlacedBlock(Block Block, float Top)
{
    public float Bottom => Top + Block.Height;

    /// <summary>The lines with their baselines.</summary>
    public IEnumerable<(TextLine Line, float Baseline)> Lines =>
        Block.Lines.Select((line, i) => (line, Top + Block.Ascent + (i * Block.Leading)));
}
