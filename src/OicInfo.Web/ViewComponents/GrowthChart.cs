using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using OicInfo.Content.Model;
using OicInfo.Web.Pictures;
using OicInfo.Web.ViewModels;

namespace OicInfo.Web.ViewComponents;

/// <summary>The number of members year by year, in layers by regional group: a step for each year in which states joined.</summary>
[ViewComponent(Name = "growth-chart")]
public sealed class GrowthChart : ViewComponent
{
    private const string Id = "growth";
    private const int Height = 276;
    private const int Base = 250;
    private const int PerMember = 4;

    /// <summary>From how many new members on a step has its number above it.</summary>
    private const int Wave = 5;

    /// <summary>Draws the block.</summary>
    public IViewComponentResult Invoke(BlockModel block)
    {
        var (shell, table) = (block.Shell, block.Data.Members);
        var years = table.Rows.Where(m => m is { Kind: "member", Joined: not null }).GroupBy(m => m.Joined!.Value).OrderBy(g => g.Key).ToList();
        var end = (table.AsOf?.Year ?? years[^1].Key) + 1;
        var axis = TimeAxis.For(shell.Language, years[0].Key - 1, end);
        var counts = Tones.Groups.ToDictionary(t => t.Name, _ => 0);
        var steps = new List<GrowthStep>();
        foreach (var (i, year) in years.Index())
        {
            foreach (var member in year.Where(m => counts.ContainsKey(Tones.OfGroup(m))))
            {
                counts[Tones.OfGroup(member)]++;
            }

            var until = i + 1 < years.Count ? years[i + 1].Key : end;
            var total = counts.Values.Sum();
            var names = string.Join(shell.T("listComma"), year.Select(m => shell.In(m.Name)));
            steps.Add(new(
                year.Key,
                total,
                axis.X(year.Key),
                Base - total * PerMember - 8,
                string.Create(CultureInfo.InvariantCulture, $"{year.Key}: {total} (+{year.Count()}: {names})"),
                year.Count() >= Wave || i == years.Count - 1,
                [.. Bars(counts, axis.Left(year.Key, until), axis.Length(year.Key, until))]));
        }

        var frame = new PictureFrame(
            shell,
            Id,
            shell.T("growthChart"),
            string.Join(shell.T("listComma"), steps.Select(s => string.Create(CultureInfo.InvariantCulture, $"{s.Year}: {s.Total}"))),
            Tones.Groups,
            [.. Tones.Groups.Select(t => new LegendEntry(shell.T($"group-{t.Name}"), counts[t.Name], $"url(#{Id}-{t.Name})"))]);
        return View(new GrowthChartModel(frame, axis, Height, Base, steps, shell.PathOf("history/growth", "by-year")));
    }

    private static IEnumerable<GrowthBar> Bars(Dictionary<string, int> counts, string x, string width)
    {
        var top = Base;
        foreach (var tone in Tones.Groups)
        {
            var height = counts[tone.Name] * PerMember;
            top -= height;
            yield return new(x, width, top, height, $"url(#{Id}-{tone.Name})");
        }
    }
}

/// <summary>The chart on its axis.</summary>
/// <param name="Base">Where no member would stand, in pixels from the top.</param>
/// <param name="Table">Address of the table of the same years, or null.</param>
public sealed record GrowthChartModel(PictureFrame Frame, TimeAxis Axis, int Height, int Base, IReadOnlyList<GrowthStep> Steps, string? Table);

/// <summary>A year in which states joined, and the time until the next.</summary>
/// <param name="X">Place of the year.</param>
/// <param name="LabelY">Where its number stands, in pixels from the top.</param>
/// <param name="Label">The year with the names of those who joined.</param>
/// <param name="HasCount">Whether the number is written above the step.</param>
public sealed record GrowthStep(int Year, int Total, string X, int LabelY, string Label, bool HasCount, IReadOnlyList<GrowthBar> Bars);

/// <summary>The members of a group during a step.</summary>
public sealed record GrowthBar(string X, string Width, int Y, int Height, string Fill);
