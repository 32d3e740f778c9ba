using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.FileProviders;

namespace OicInfo.Web.Styling;

/// <summary>The style sheets that not every page needs, joined into one for each page: on a slow network each further request before the first paint costs a tenth of a second and more.</summary>
public sealed class PartSheets(IWebHostEnvironment host)
{
    private const char Separator = '.';

    private readonly Dictionary<string, string> parts = host.WebRootFileProvider.GetDirectoryContents("parts")
        .Where(file => Path.GetExtension(file.Name) == ".css")
        .ToDictionary(file => Path.GetFileNameWithoutExtension(file.Name), TextOf, StringComparer.Ordinal);

    // Search results are written anew for each reader; an address is worked out once.
    private readonly ConcurrentDictionary<string, string> addresses = new(StringComparer.Ordinal);

    /// <summary>Address of these sheets in one, for example <c>/parts/home.pictures.0f3a9c21d4.css</c>: it changes with their text, so that a copy may be kept for good.</summary>
    /// <exception cref="KeyNotFoundException">There is no file of such a name in <c>Styles/parts</c>.</exception>
    public string AddressOf(IReadOnlyCollection<string> names) =>
        addresses.GetOrAdd(string.Join(Separator, names), joined => $"/parts/{joined}{Separator}{DigestOf(Join(names))}.css");

    /// <summary>The text that <see cref="AddressOf"/> promised.</summary>
    /// <param name="file">Name of the file without <c>.css</c>.</param>
    /// <returns>False for a name that the site of today does not give out.</returns>
    public bool TryRead(string file, [NotNullWhen(true)] out string? text)
    {
        string[] names = [.. file.Split(Separator).SkipLast(1)];
        // Each once: the text that one address can ask for has an end.
        text = names.Length > 0 && names.All(parts.ContainsKey) && names.Distinct().Count() == names.Length ? Join(names) : null;
        return text is not null && file.EndsWith(DigestOf(text), StringComparison.Ordinal);
    }

    private string Join(IEnumerable<string> names) => string.Concat(names.Select(name => parts[name]));

    private static string DigestOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..10];

    private static string TextOf(IFileInfo file)
    {
        using var reader = new StreamReader(file.CreateReadStream());
        return reader.ReadToEnd();
    }
}
