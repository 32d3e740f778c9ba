using OicInfo.Search;

namespace OicInfo.Web.ViewModels;

/// <summary>A line of the list that opens while a reader types.</summary>
/// <param name="Context">Where it stands, or what is known of it.</param>
public sealed record SearchLine(string Title, string? Context, string Path)
{
    /// <summary>A card in a line, such as <c>Chad: Member state · Group African · Joined 1969</c>.</summary>
    /// <param name="ui">Strings of the reader's language.</param>
    public static SearchLine Of(Answer card, Func<string, string> ui)
    {
        ArgumentNullException.ThrowIfNull(card);
        ArgumentNullException.ThrowIfNull(ui);
        return new(card.Title, string.Join(" · ", card.Facts.Select(f => f.LabelKey.Length > 0 ? $"{ui(f.LabelKey)} {f.Value}" : f.Value).Prepend(ui($"answer-{card.Kind}"))), card.Path);
    }
}
