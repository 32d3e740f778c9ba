using System.Globalization;
using System.Text.RegularExpressions;

namespace OicInfo.Web.Pictures;

/// <summary>A state as the map draws it.</summary>
/// <param name="Code">ISO 3166-1 alpha-2 code.</param>
/// <param name="Path">Path data of SVG; empty where the state is too small for a shape.</param>
/// <param name="Dot">Middle of the dot that makes a small state visible; null for the others.</param>
public sealed partial record WorldOutline(string Code, string Path, (int X, int Y)? Dot)
{
    /// <summary>The middle of the state's largest part, in the units of the drawing; its dot where it has one.</summary>
    public (double X, double Y) Middle => Dot is var (x, y) ? (x, y) : Rings().MaxBy(r => (r.Max(p => p.X) - r.Min(p => p.X)) * (r.Max(p => p.Y) - r.Min(p => p.Y))) is { } ring
        ? (ring.Average(p => p.X), ring.Average(p => p.Y))
        : default;

    /// <summary>The corners of each closed line; the path data have moves relative to the corner before, and a new line begins from the start of the last.</summary>
    private IEnumerable<List<(double X, double Y)>> Rings()
    {
        var (x, y) = (0.0, 0.0);
        foreach (var line in Path.Split('z', StringSplitOptions.RemoveEmptyEntries))
        {
            var numbers = Number().Matches(line).Select(n => double.Parse(n.Value, CultureInfo.InvariantCulture)).ToList();
            var ring = new List<(double X, double Y)>();
            for (var i = 0; i + 1 < numbers.Count; i += 2)
            {
                ring.Add((x += numbers[i], y += numbers[i + 1]));
            }

            (x, y) = ring[0];
            yield return ring;
        }
    }

    [GeneratedRegex("-?[0-9]+")]
    private static partial Regex Number();
}
