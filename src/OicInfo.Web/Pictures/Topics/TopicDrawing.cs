using System.Globalization;
using OicInfo.Content.Model;

namespace OicInfo.Web.Pictures.Topics;

/// <summary>A small picture that stands for a topic, drawn from the topic's own data.</summary>
/// <param name="Strokes">What is drawn, the hindmost first.</param>
public sealed record TopicDrawing(IReadOnlyList<Stroke> Strokes)
{
    /// <summary>Width of every drawing in its own units.</summary>
    public const int Width = 240;

    /// <summary>Height of every drawing in its own units.</summary>
    public const int Height = 120;

    private static readonly Dictionary<string, Func<Snapshot, WorldOutlines, IEnumerable<Stroke>>> Drawings = new()
    {
        ["about"] = (snapshot, _) => RaysOfMembers.Draw(snapshot.Data),
        ["history"] = (snapshot, _) => EventsByYear.Draw(snapshot.Data),
        ["charter"] = (snapshot, _) => ShelfOfChapters.Draw(snapshot.Data),
        ["organs"] = (snapshot, _) => TreeOfOrgans.Draw(snapshot.Data),
        ["members"] = (snapshot, outlines) => DotsOnTheMap.Draw(snapshot.Data, outlines),
        ["programme"] = (snapshot, _) => StarsOfAreas.Draw(snapshot.Data),
        ["cooperation"] = (snapshot, _) => ChainOfPages.Draw(snapshot.FindTopic("cooperation")?.Pages.Count ?? 0),
        ["reference"] = (snapshot, _) => LinesOfSources.Draw(snapshot.Data),
    };

    /// <summary>The drawing of a topic; null where none has been made for it.</summary>
    public static TopicDrawing? Of(string topic, Snapshot snapshot, WorldOutlines outlines) =>
        Drawings.TryGetValue(topic, out var draw) ? new([.. draw(snapshot, outlines)]) : null;

    /// <summary>Path data with numbers as SVG writes them, one decimal at most.</summary>
    internal static string Path(FormattableString data) => string.Format(Tenths, data.Format, data.GetArguments());

    private static readonly IFormatProvider Tenths = new TenthsFormat();

    private sealed class TenthsFormat : IFormatProvider, ICustomFormatter
    {
        public object? GetFormat(Type? formatType) => formatType == typeof(ICustomFormatter) ? this : null;

        public string Format(string? format, object? arg, IFormatProvider? formatProvider) =>
            arg is double number ? Math.Round(number, 1).ToString(CultureInfo.InvariantCulture) : Convert.ToString(arg, CultureInfo.InvariantCulture) ?? "";
    }
}

/// <summary>A path of a drawing.</summary>
/// <param name="Class">How the style sheet paints it: as a <c>fill</c>, <c>line</c> or <c>dots</c> (each a line of no length with a round end), and its tone.</param>
/// <param name="D">Path data.</param>
public sealed record Stroke(string Class, string D);
