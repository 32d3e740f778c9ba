using OicInfo.Web.ViewModels;

namespace OicInfo.Web.Pictures;

/// <summary>What every picture has around its drawing.</summary>
/// <param name="Id">Begins every id of the picture, so that a page can hold several.</param>
/// <param name="Description">What the picture shows, in words, for those who do not see it.</param>
/// <param name="Scale">By how much patterns are enlarged in the drawing's units.</param>
public sealed record PictureFrame(Shell Shell, string Id, string Title, string Description, IReadOnlyList<Tone> Tones, IReadOnlyList<LegendEntry> Legend, double Scale = 1)
{
    /// <summary>The ids of title and description, for <c>aria-labelledby</c>.</summary>
    public string LabelIds => $"{Id}-title {Id}-description";

    /// <summary>How a pattern is laid out in the drawing.</summary>
    public string Layout(Tone tone) => FormattableString.Invariant($"scale({Scale}) rotate({tone.Turn})");

    /// <summary>The value of <c>fill</c> for a tone.</summary>
    public string Fill(string tone) => $"url(#{Id}-{tone})";
}
