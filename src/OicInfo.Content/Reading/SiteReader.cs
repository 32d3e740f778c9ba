using System.Collections.Frozen;
using System.Globalization;
using OicInfo.Content.Checking;
using OicInfo.Content.Model;

namespace OicInfo.Content.Reading;

/// <summary>Reads <c>site.yml</c> and the strings of the user interface.</summary>
internal sealed class SiteReader(Func<string, SourceFile?> open, DiagnosticBag diagnostics)
{
    private const string Path = "site.yml";

    /// <summary>The site, or null with diagnostics where the file cannot serve.</summary>
    public Site? ReadSite()
    {
        if (open(Path) is not { } file || YamlMap.Parse(file.Text, Path, 0, diagnostics) is not { } top)
        {
            return null;
        }

        Language[] languages = [.. top.Maps("languages").Select(ReadLanguage)];
        TopicInfo[] topics = [.. top.Maps("topics").Select(t => new TopicInfo(t.Required("slug"), t.RequiredLocalized("title")))];
        var defaultCode = top.Required("defaultLanguage");
        var (name, tagline) = (top.RequiredLocalized("name"), top.RequiredLocalized("tagline"));
        var licence = top.Map("licence") is { } l ? new Licence(l.Required("id"), l.Required("url")) : null;
        top.RejectUnknownFields();
        if (languages.FirstOrDefault(l => l.Code == defaultCode) is not { } defaultLanguage)
        {
            top.Fail(Codes.InvalidField, $"the default language '{defaultCode}' is not among the languages", "name one of them");
            return null;
        }

        return new(name, tagline, defaultLanguage, languages, topics) { Licence = licence };
    }

    /// <summary>The strings of every language; a string that a language lacks is an error.</summary>
    public FrozenDictionary<string, FrozenDictionary<string, string>> ReadUiStrings(Site site)
    {
        var all = site.Languages.ToDictionary(l => l.Code, l => ReadStrings($"ui/{l.Code}.yml"));
        foreach (var key in all.Values.SelectMany(s => s.Keys).Distinct())
        {
            foreach (var (language, _) in all.Where(s => !s.Value.ContainsKey(key)))
            {
                diagnostics.Error(Codes.MissingUiString, $"ui/{language}.yml", 1, 1, $"the string '{key}' is missing", $"add a line '{key}: …' in this language");
            }
        }

        return all.ToFrozenDictionary();
    }

    private FrozenDictionary<string, string> ReadStrings(string path) =>
        open(path) is { } file && YamlMap.Parse(file.Text, path, 0, diagnostics) is { } map
            ? map.Keys.ToFrozenDictionary(k => k, k => map.Optional(k) ?? "")
            : FrozenDictionary<string, string>.Empty;

    private static Language ReadLanguage(YamlMap map)
    {
        var culture = (CultureInfo)CultureInfo.GetCultureInfo(map.Required("culture")).Clone();
        // Some Arabic cultures count years by the Hijri calendar; the site writes Gregorian dates and Western digits, and Hijri ones in words.
        culture.DateTimeFormat.Calendar = culture.OptionalCalendars.OfType<GregorianCalendar>().FirstOrDefault() ?? new GregorianCalendar();
        return new(map.Required("code"), map.Required("name"), map.Required("direction"), CultureInfo.ReadOnly(culture));
    }
}
