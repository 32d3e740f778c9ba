using System.Text.RegularExpressions;

namespace OicInfo.Web.Exporting;

/// <summary>An answer of the server, kept as a file.</summary>
/// <param name="Path">Path of the file from the folder of the export, without a slash in front.</param>
/// <param name="MediaType">The type that a host must name, for example <c>text/css; charset=utf-8</c>.</param>
/// <param name="Headers">What a host must send along, by name: all that the server sent but the type, and what belongs to one transfer or to the host's own copy.</param>
/// <param name="Assets">Addresses of the style sheets and scripts that a page links.</param>
internal sealed partial record ExportedFile(string Path, string MediaType, IReadOnlyDictionary<string, string> Headers, IReadOnlyList<string> Assets)
{
    private const string PageEnding = ".html";

    /// <summary>The address under which a host of files shows this one: of a page without its ending.</summary>
    public string Address => $"/{(Ending == PageEnding ? Path[..^PageEnding.Length] : Path)}";

    /// <summary>Ending of the name, with its dot.</summary>
    public string Ending => System.IO.Path.GetExtension(Path);

    /// <summary>Whether an answer of this type is a page.</summary>
    public static bool IsPage(string? mediaType) => mediaType?.StartsWith("text/html", StringComparison.Ordinal) ?? false;

    /// <summary>Where an answer is kept. A page is named as its address with <c>.html</c>, so that no address gains a slash; the citation of a section lies where the section would.</summary>
    public static string PathOf(string address, string? mediaType)
    {
        var parts = address.TrimStart('/').Split("?section=");
        var path = parts is [var file, var section] ? file.Insert(file.LastIndexOf('/'), $"/{section}") : parts[0];
        return IsPage(mediaType) ? path + PageEnding : path;
    }

    /// <summary>The style sheets and scripts that a page links.</summary>
    public static IReadOnlyList<string> AssetsOf(string html) => [.. Asset().Matches(html).Select(m => m.Groups["address"].Value).Distinct(StringComparer.Ordinal)];

    [GeneratedRegex("""\s(?:src|href)="(?<address>/[^"]+\.(?:css|js))["]""")]
    private static partial Regex Asset();
}
