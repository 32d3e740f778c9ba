using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using OicInfo.Content.Model;
using OicInfo.Web.Pictures;
using OicInfo.Web.ViewModels;

namespace OicInfo.Web.ViewComponents;

/// <summary>The terms of the secretaries-general as bars on a line of years, in the tone of the regional group of their state.</summary>
[ViewComponent(Name = "secretaries-band")]
public sealed class SecretariesBand : ViewComponent
{
    private const string Id = "terms";
    private const int RowHeight = 30;
    private const int AxisHeight = 28;

    /// <summary>Draws the block.</summary>
    public IViewComponentResult Invoke(BlockModel block)
    {
        var (shell, table) = (block.Shell, block.Data.SecretariesGeneral);
        var today = TimeAxis.End(new(table.AsOf?.Year ?? table.Rows[^1].From.Year, table.AsOf?.Month, table.AsOf?.Day));
        var axis = TimeAxis.For(shell.Language, TimeAxis.Begin(table.Rows[0].From) - 2, today + 1);
        var groups = table.Rows.ToDictionary(s => s.Id, s => block.Data.Members.Find(s.Country) is { } state ? Tones.OfGroup(state) : Tones.Observer.Name);
        TermBar[] bars = [.. table.Rows.Select((person, i) => BarOf(block, person, groups[person.Id], i, axis, today))];
        var frame = new PictureFrame(
            shell,
            Id,
            shell.T("secretariesBand"),
            string.Join(shell.T("listComma"), table.Rows.Select(s => $"{shell.In(s.Name)} {Years(shell, s)}")),
            Tones.Groups,
            [.. Tones.Groups.Select(t => new LegendEntry(shell.T($"group-{t.Name}"), groups.Values.Count(g => g == t.Name), $"url(#{Id}-{t.Name})"))]);
        return View(new SecretariesBandModel(frame, axis, table.Rows.Count * RowHeight + AxisHeight, bars));
    }

    private static TermBar BarOf(BlockModel block, SecretaryGeneral person, string group, int row, TimeAxis axis, double today)
    {
        var (from, to) = (TimeAxis.Begin(person.From), person.To is { } end ? TimeAxis.End(end) : today);
        // The name stands where there is more room: after an early term, before a late one.
        var isLate = (from - axis.From) + (to - axis.From) > axis.To - axis.From;
        return new(
            person,
            block.RowPath("history", "secretaries-general", person.Id),
            block.Shell.In(person.Name),
            Years(block.Shell, person),
            row * RowHeight,
            axis.Left(from, to),
            axis.Length(from, to),
            axis.X(isLate ? from : to),
            isLate ? "end" : "start",
            isLate == axis.RightToLeft ? 8 : -8,
            $"url(#{Id}-{group})");
    }

    private static string Years(Shell shell, SecretaryGeneral person) => person.To is { } to
        ? string.Create(CultureInfo.InvariantCulture, $"{person.From.Year}–{to.Year}")
        : string.Create(CultureInfo.InvariantCulture, $"{person.From.Year} {shell.T("inOffice")}");
}

/// <summary>The terms on their axis.</summary>
public sealed record SecretariesBandModel(PictureFrame Frame, TimeAxis Axis, int Height, IReadOnlyList<TermBar> Bars);

/// <summary>A term as it is drawn.</summary>
/// <param name="Path">Address of the row in the table; null where there is none.</param>
/// <param name="Y">Top of the row, in pixels.</param>
/// <param name="NameX">Where the name begins or ends; <paramref name="Shift"/> keeps it off the bar, in pixels.</param>
/// <param name="Anchor"><c>start</c> or <c>end</c>: which end of the name stands there.</param>
public sealed record TermBar(
    SecretaryGeneral Person, string? Path, string Name, string Years, int Y, string X, string Width, string NameX, string Anchor, int Shift, string Fill)
{
    /// <summary>A term without a known end when the table was checked is marked as open.</summary>
    public string Class => Person.To is null ? "term-bar open" : "term-bar";
}
