using System.Globalization;

namespace OicInfo.Content.Model;

/// <summary>A language of the site, as <c>site.yml</c> names it.</summary>
/// <param name="Code">ISO 639-1 code; the first segment of every address in this language.</param>
/// <param name="Name">The language's name in itself, as the language switch shows it.</param>
/// <param name="Direction"><c>ltr</c> or <c>rtl</c>, the value of the <c>dir</c> attribute.</param>
/// <param name="Culture">The culture by which dates and numbers are written for readers.</param>
public sealed record Language(string Code, string Name, string Direction, CultureInfo Culture)
{
    /// <summary>The locale in Open Graph's form, for example <c>id_ID</c>.</summary>
    public string OpenGraphLocale => Culture.Name.Replace('-', '_');
}
