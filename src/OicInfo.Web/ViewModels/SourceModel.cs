using OicInfo.Content.Model;

namespace OicInfo.Web.ViewModels;

/// <summary>A source with the words around it in the page's language.</summary>
public sealed record SourceModel(Shell Shell, Source Source)
{
    /// <summary>Publisher, date, and the day on which it was read.</summary>
    public string Detail
    {
        get
        {
            string[] parts = Source.Publisher.Length > 0 ? [Source.Publisher, .. Dates] : [.. Dates];
            return parts.Length == 0 ? "" : $". {string.Join(Shell.T("listComma"), parts)}.";
        }
    }

    /// <summary>Whether the publisher's name is written in Arabic letters and the page is not, or the other way round.</summary>
    public bool HasForeignPublisher => Source.Publisher.Length > 0 && IsArabic(Source.Publisher) != (Shell.Language.Direction == "rtl");

    /// <summary>Language of a foreign publisher's name; null where it is known only that it differs from the page's.</summary>
    public string? PublisherLanguage => IsArabic(Source.Publisher) == IsArabic(Source.Title) ? Source.Language : null;

    /// <summary>What <see cref="Detail"/> says after the publisher.</summary>
    public string AfterPublisher => string.Concat(Dates.Select(d => Shell.T("listComma") + d)) + ".";

    private IEnumerable<string> Dates
    {
        get
        {
            if (Source.Date is { } date)
            {
                yield return Shell.Date(date);
            }

            if (Source.Accessed is { } accessed)
            {
                yield return $"{Shell.T("accessed")} {Shell.Date(accessed)}";
            }
        }
    }

    private static bool IsArabic(string text) => text.Any(c => c is >= '\u0600' and <= '\u06FF');
}
