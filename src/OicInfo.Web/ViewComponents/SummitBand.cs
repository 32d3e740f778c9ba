using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using OicInfo.Content.Model;
using OicInfo.Web.Pictures;
using OicInfo.Web.ViewModels;

namespace OicInfo.Web.ViewComponents;

/// <summary>The Islamic Summits on a line of years, a row for each host country: ordinary ones as numbered discs, extraordinary ones as diamonds.</summary>
[ViewComponent(Name = "summit-band")]
public sealed class SummitBand : ViewComponent
{
    private const int RowHeight = 32;
    private const int AxisHeight = 28;

    /// <summary>Marks of a row nearer than this (per cent of the width) would cover one another on a phone: the later one stands lower, the next higher.</summary>
    private const double Nearest = 5;
    private const int Aside = 8;

    /// <summary>Draws the block.</summary>
    public IViewComponentResult Invoke(BlockModel block)
    {
        var (shell, table) = (block.Shell, block.Data.Summits);
        Meeting[] summits = [.. table.Rows.Where(s => s.From is not null).OrderBy(s => s.From)];
        var asOf = table.AsOf ?? DateOnly.MaxValue;
        var axis = TimeAxis.For(shell.Language, summits[0].From!.Value.Year - 1, Math.Max(summits[^1].From!.Value.Year, table.AsOf?.Year ?? 0) + 1);
        SummitRow[] rows = [.. summits.GroupBy(s => s.Country["en"]).Select((host, i) => RowOf(block, [.. host], i * RowHeight + RowHeight / 2, axis, asOf))];
        var frame = new PictureFrame(
            shell,
            "summit-band",
            shell.T("summitBand"),
            string.Join(". ", rows.Select(r => $"{r.Country}: {string.Join(shell.T("listComma"), r.Marks.Select(m => m.Year))}")),
            [],
            []);
        return View(new SummitBandModel(frame, axis, rows.Length * RowHeight + AxisHeight, rows,
        [
            new("ordinary", shell.T("kind-ordinary"), summits.Count(s => s.Kind == "ordinary" && s.HasBegunBy(asOf))),
            new("extraordinary", shell.T("kind-extraordinary"), summits.Count(s => s.Kind == "extraordinary" && s.HasBegunBy(asOf))),
            new("planned", shell.T("planned"), summits.Count(s => !s.HasBegunBy(asOf))),
        ]));
    }

    private static SummitRow RowOf(BlockModel block, Meeting[] summits, int y, TimeAxis axis, DateOnly asOf)
    {
        var shell = block.Shell;
        var country = shell.In(summits[0].Country);
        var marks = new List<SummitMark>();
        double[] moments = [.. summits.Select(s => TimeAxis.Middle(s.From!.Value))];
        var aside = 0;
        for (var i = 0; i < summits.Length; i++)
        {
            var isNear = i > 0 && moments[i] - moments[i - 1] < axis.Years(Nearest);
            aside = !isNear ? 0 : aside > 0 ? -Aside : Aside;
            marks.Add(new(
                summits[i],
                block.RowPath("history", "summits", summits[i].Id),
                summits[i].HasBegunBy(asOf) ? summits[i].Kind : "planned",
                $"{shell.In(summits[i].City)}, {shell.Span(summits[i].From, summits[i].To)}",
                axis.X(moments[i]),
                y + aside));
        }

        var (beside, after) = WidestGap(moments, axis);
        return new(country, y, axis.X(beside), after ? "start" : "end", after != axis.RightToLeft ? 15 : -15, marks);
    }

    /// <summary>The mark beside the widest empty stretch of a row, where the name of the country has most room, and whether the stretch comes after it.</summary>
    private static (double Moment, bool After) WidestGap(double[] moments, TimeAxis axis)
    {
        var (best, width) = ((moments[0], false), moments[0] - axis.From);
        for (var i = 0; i < moments.Length; i++)
        {
            var gap = (i + 1 < moments.Length ? moments[i + 1] : axis.To) - moments[i];
            if (gap > width)
            {
                (best, width) = ((moments[i], true), gap);
            }
        }

        return best;
    }
}

/// <summary>The summits on their axis.</summary>
public sealed record SummitBandModel(PictureFrame Frame, TimeAxis Axis, int Height, IReadOnlyList<SummitRow> Rows, IReadOnlyList<SummitKey> Keys);

/// <summary>A host country with its summits.</summary>
/// <param name="Y">Middle of the row, in pixels.</param>
/// <param name="NameX">Where the name begins or ends; <paramref name="Shift"/> keeps it off the mark there, in pixels.</param>
public sealed record SummitRow(string Country, int Y, string NameX, string Anchor, int Shift, IReadOnlyList<SummitMark> Marks);

/// <summary>A summit as it is drawn.</summary>
/// <param name="Shape"><c>ordinary</c>, <c>extraordinary</c> or <c>planned</c>.</param>
public sealed record SummitMark(Meeting Summit, string? Path, string Shape, string Label, string X, int Y)
{
    /// <summary>The year in which it began.</summary>
    public string Year => Summit.From!.Value.Year.ToString(CultureInfo.InvariantCulture);
}

/// <summary>A shape of the picture and what it stands for.</summary>
public sealed record SummitKey(string Shape, string Label, int Count);
