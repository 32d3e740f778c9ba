using HarfBuzzSharp;

namespace OicInfo.Cards.Fonts;

/// <summary>How type of one script is set. Measures are in ems of the size that the layout names.</summary>
/// <param name="Script">The script's name for HarfBuzz.</param>
/// <param name="Scale">What makes a font of this script look as large as Latin type of the same size.</param>
/// <param name="Ascent">How far letters rise above the baseline.</param>
/// <param name="Descent">How far they fall below it.</param>
/// <param name="Leading">From baseline to baseline in a title.</param>
/// <param name="TextLeading">From baseline to baseline in running text.</param>
internal sealed record TypefaceScript(Script Script, float Scale, float Ascent, float Descent, float Leading, float TextLeading)
{
    public static TypefaceScript Latin { get; } = new(Script.Latin, 1f, 0.72f, 0.22f, 1.16f, 1.42f);

    /// <summary>Naskh is drawn small in its em and needs room above and below for its marks.</summary>
    public static TypefaceScript Arabic { get; } = new(Script.Arabic, 1.16f, 1.06f, 0.42f, 1.42f, 1.58f);
}
