using System.Collections.Frozen;
using System.Globalization;
using OicInfo.Content.Checking;
using OicInfo.Content.Model;

namespace OicInfo.Content.Reading;

/// <summary>Reads <c>site.yml</c> and the strings of the user interface.</summary>
internal static class SiteReader
{
    /// <summary>Path of the file that says what the site is, relative to <c>content/</c>.</summary>
    public const string Path = "site.yml";

    /// <summary>Most missing strings that are told of a language.</summary>
    private const int MaxMissing = 200;

    /// <summary>Letters in a language's code; addresses begin with it.</summary>
    private const int CodeLength = 2;

    /// <summary>The site, or null with diagnostics where the file cannot serve.</summary>
    public static Site? ReadSite(SourceFile? file, DiagnosticBag diagnostics)
    {
        if (file is null || YamlText.Read(file.Text, Path, 0, diagnostics) is not { } top)
        {
            return null;
        }

        var languages = Unique(top.Maps("languages").Select(map => (map, ReadLanguage(map))), l => l.Code, "code");
        var topics = Unique(top.Maps("topics").Select(map => (map, ReadTopic(map))), t => t.Slug, "slug");
        var defaultCode = top.Required("defaultLanguage");
        var (name, tagline) = (top.RequiredLocalized("name"), top.RequiredLocalized("tagline"));
        var licence = top.Map("licence") is { } l ? ReadLicence(l) : null;
        top.RejectUnknownFields();
        if (languages.FirstOrDefault(l => l.Code == defaultCode) is not { } defaultLanguage)
        {
            top.FailAt("defaultLanguage", $"the default language '{defaultCode}' is not among the languages", "name one of them");
            return null;
        }

        foreach (var (text, language) in top.LocalizedTexts.SelectMany(_ => languages, (text, l) => (text, l.Code)).Where(p => !p.text.Text.Has(p.Code)))
        {
            diagnostics.Error(Codes.MissingTranslation, Path, text.Place.Line, text.Place.Column, $"the field '{text.Field}' has no text in '{language}'", "add it");
        }

        return new(name, tagline, defaultLanguage, languages, topics) { Licence = licence };
    }

    /// <summary>The values that were read, without those whose key stands before: a second is a mistake.</summary>
    private static List<T> Unique<T>(IEnumerable<(YamlMap Map, T? Value)> found, Func<T, string> keyOf, string field) where T : class
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var unique = new List<T>();
        foreach (var (map, value) in found)
        {
            map.RejectUnknownFields();
            if (value is not null && !seen.Add(keyOf(value)))
            {
                map.FailAt(field, $"'{keyOf(value)}' stands twice in the list", "delete one of the two");
            }
            else if (value is not null)
            {
                unique.Add(value);
            }
        }

        return unique;
    }

    /// <summary>Path of the strings of a language, relative to <c>content/</c>.</summary>
    public static string StringsOf(Language language) => $"ui/{language.Code}.yml";

    /// <summary>The strings of every language; a string that a language lacks is an error.</summary>
    /// <param name="files">The file of each language; null where it cannot be read.</param>
    public static FrozenDictionary<string, FrozenDictionary<string, string>> ReadUiStrings(Site site, IReadOnlyDictionary<string, SourceFile?> files, DiagnosticBag diagnostics)
    {
        var all = files.ToDictionary(f => f.Key, f => ReadStrings(f.Value, diagnostics));
        var keys = all.Values.OfType<FrozenDictionary<string, string>>().SelectMany(s => s.Keys).Distinct().ToList();
        foreach (var language in site.Languages)
        {
            // Of a file that cannot be read, why is told already: what it would hold is not.
            foreach (var key in keys.Where(k => all[language.Code]?.ContainsKey(k) == false).Take(MaxMissing))
            {
                diagnostics.Error(Codes.MissingUiString, StringsOf(language), 1, 1, $"the string '{key}' is missing", $"add a line '{key}: …' in this language");
            }
        }

        return all.ToFrozenDictionary(s => s.Key, s => s.Value ?? FrozenDictionary<string, string>.Empty);
    }

    private static FrozenDictionary<string, string>? ReadStrings(SourceFile? file, DiagnosticBag diagnostics) =>
        file is not null && YamlText.Read(file.Text, file.Path, 0, diagnostics) is { } map
            ? map.Keys.ToFrozenDictionary(k => k, k => map.Optional(k) ?? "")
            : null;

    private static Licence? ReadLicence(YamlMap map)
    {
        var (id, url) = (map.Required("id"), map.Required("url") is "" ? null : map.WebAddress("url"));
        map.RejectUnknownFields();
        return map.HasErrors || url is null ? null : new(id, url);
    }

    private static TopicInfo? ReadTopic(YamlMap map)
    {
        var (slug, title) = (map.Required("slug"), map.RequiredLocalized("title"));
        if (slug.Length > 0 && (!Slug.IsValid(slug) || Slug.Reserved.Contains(slug)))
        {
            map.FailAt("slug", $"'{slug}' cannot be an address", $"use lower-case letters, digits and hyphens, and none of {string.Join(", ", Slug.Reserved)}");
        }

        return map.HasErrors ? null : new(slug, title);
    }

    private static Language? ReadLanguage(YamlMap map)
    {
        var (code, name, direction, culture) = (map.Required("code"), map.Required("name"), map.Required("direction"), CultureOf(map));
        if (code.Length > 0 && !(code.Length == CodeLength && code.All(char.IsAsciiLetterLower)))
        {
            map.FailAt("code", $"'{code}' is not the code of a language", "write its two letters of ISO 639-1, such as en");
        }

        if (direction is not ("" or "ltr" or "rtl"))
        {
            map.FailAt("direction", $"'{direction}' is not a direction of writing", "write ltr or rtl");
        }

        return map.HasErrors || culture is null ? null : new(code, name, direction, culture);
    }

    private static CultureInfo? CultureOf(YamlMap map)
    {
        if (map.Required("culture") is not { Length: > 0 } name)
        {
            return null;
        }

        try
        {
            var culture = (CultureInfo)CultureInfo.GetCultureInfo(name, predefinedOnly: true).Clone();
            // Some Arabic cultures count years by the Hijri calendar; the site writes Gregorian dates and Western digits, and Hijri ones in words.
            culture.DateTimeFormat.Calendar = culture.OptionalCalendars.OfType<GregorianCalendar>().FirstOrDefault() ?? new GregorianCalendar();
            return CultureInfo.ReadOnly(culture);
        }
        catch (CultureNotFoundException)
        {
            map.FailAt("culture", $"there is no culture '{name}'", "write language and country, such as en-GB");
            return null;
        }
    }
}
