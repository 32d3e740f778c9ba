using System.Collections.Frozen;
using System.Globalization;

namespace OicInfo.Web.Pictures;

/// <summary>The outlines of members and observer states on the map, in the frame of the land around them. README.md tells where they come from.</summary>
public sealed class WorldOutlines
{
    private const string Resource = "outlines.txt";
    private readonly FrozenDictionary<string, WorldOutline> byCode;

    /// <summary>Reads the outlines that the assembly carries.</summary>
    public WorldOutlines()
    {
        using var reader = new StreamReader(typeof(WorldOutlines).Assembly.GetManifestResourceStream(Resource)!);
        var lines = reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l.Split('\t')).ToList();
        (Width, Height) = Pair(lines[0][1]);
        byCode = lines.Skip(1).ToFrozenDictionary(l => l[0], l => new WorldOutline(l[0], l[2], l[1].Length > 0 ? Pair(l[1]) : null));
    }

    /// <summary>Width of the drawing in its own units.</summary>
    public int Width { get; }

    /// <summary>Height of the drawing in its own units.</summary>
    public int Height { get; }

    /// <summary>The outline of the state with this ISO 3166-1 alpha-2 code, or null.</summary>
    public WorldOutline? Find(string? code) => code is null ? null : byCode.GetValueOrDefault(code);

    private static (int X, int Y) Pair(string text)
    {
        var space = text.IndexOf(' ', StringComparison.Ordinal);
        return (int.Parse(text.AsSpan(0, space), CultureInfo.InvariantCulture), int.Parse(text.AsSpan(space + 1), CultureInfo.InvariantCulture));
    }
}
