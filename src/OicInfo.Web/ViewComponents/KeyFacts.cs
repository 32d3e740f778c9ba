using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using OicInfo.Web.ViewModels;

namespace OicInfo.Web.ViewComponents;

/// <summary>The organisation in a few facts, taken from the tables.</summary>
[ViewComponent(Name = "key-facts")]
public sealed class KeyFacts : ViewComponent
{
    /// <summary>Draws the block.</summary>
    public IViewComponentResult Invoke(BlockModel block) => View(Of(block));

    /// <summary>The facts.</summary>
    internal static IEnumerable<KeyFact> Of(BlockModel block)
    {
        var shell = block.Shell;
        var incumbent = block.Data.SecretariesGeneral.Rows.LastOrDefault(s => s.To is null);
        var founding = block.Data.Summits.Rows.FirstOrDefault(s => s is { Kind: "ordinary", Number: 1 });
        KeyFact?[] facts =
        [
            new(shell.T("members"), block.Data.Members.Rows.Count(m => m.Kind == "member").ToString(CultureInfo.InvariantCulture), shell.PathTo("members", "states")),
            new(shell.T("continents"), shell.T("continentsValue"), null),
            founding is { To: { } day, Hijri: { } hijri } ? new(shell.T("established"), $"{shell.Date(day)} ({shell.Hijri(hijri)}), {shell.In(founding.City)}", shell.PathTo("history", "origins")) : null,
            new(shell.T("headquarters"), shell.T("headquartersValue"), shell.PathTo("about", "languages-and-seat")),
            new(shell.T("officialLanguages"), shell.T("officialLanguagesValue"), shell.PathTo("about", "languages-and-seat")),
            incumbent is null ? null : new(
                shell.T("secretaryGeneral"),
                $"{shell.In(incumbent.Name)} ({incumbent.Number.ToString(CultureInfo.InvariantCulture)}), {shell.Span(incumbent.From, incumbent.To)} {shell.T("inOffice")}",
                shell.PathTo("history", "secretaries-general")),
        ];
        return facts.OfType<KeyFact>();
    }
}

/// <summary>A fact with the page that tells more.</summary>
public sealed record KeyFact(string Label, string Value, string? Path);
