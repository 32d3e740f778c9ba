using SkiaSharp;

namespace OicInfo.Cards.Drawing;

/// <summary>The colours of a card's PNG: those of <see cref="Colours"/> and the steps between two that touch, for soft edges.</summary>
internal sealed class Palette
{
    private const int Steps = 10;

    private static readonly (SKColor From, SKColor To)[] Ramps =
    [
        (Colours.Paper, Colours.Ink),
        (Colours.Paper, Colours.Green),
        (Colours.Paper, Colours.Muted),
        (Colours.Paper, Colours.Gold),
        (Colours.Paper, Colours.PaleGold),
        (Colours.Green, Colours.Gold),
        (Colours.Green, Colours.LightGreen),
        (Colours.LightGreen, Colours.Gold),
    ];

    public Palette() => Entries =
        [.. Ramps.SelectMany(r => Enumerable.Range(0, Steps + 1).Select(i => Mix(r.From, r.To, i))).Distinct()];

    /// <summary>At most 256 colours.</summary>
    public IReadOnlyList<SKColor> Entries { get; }

    /// <summary>The place of the colour that is nearest to this one.</summary>
    public byte Nearest(SKColor colour)
    {
        var (best, least) = (0, int.MaxValue);
        for (var i = 0; i < Entries.Count; i++)
        {
            var (r, g, b) = (Entries[i].Red - colour.Red, Entries[i].Green - colour.Green, Entries[i].Blue - colour.Blue);
            var distance = (r * r) + (g * g) + (b * b);
            (best, least) = distance < least ? (i, distance) : (best, least);
        }

        return (byte)best;
    }

    private static SKColor Mix(SKColor from, SKColor to, int step)
    {
        return new(Between(from.Red, to.Red), Between(from.Green, to.Green), Between(from.Blue, to.Blue));

        byte Between(byte a, byte b) => (byte)(a + ((b - a) * step / Steps));
    }
}
