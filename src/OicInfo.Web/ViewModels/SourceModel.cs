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
            var parts = new List<string>();
            if (Source.Publisher.Length > 0)
            {
                parts.Add(Source.Publisher);
            }

            if (Source.Date is { } date)
            {
                parts.Add(Shell.Date(date));
            }

            if (Source.Accessed is { } accessed)
            {
                parts.Add($"{Shell.T("accessed")} {Shell.Date(accessed)}");
            }

            return parts.Count == 0 ? "" : ". " + string.Join(Shell.T("listComma"), parts) + ".";
        }
    }
}
