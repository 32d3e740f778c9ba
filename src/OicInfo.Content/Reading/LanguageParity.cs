using System.Collections.Frozen;
using OicInfo.Content.Checking;
using OicInfo.Content.Markdown;
using OicInfo.Content.Model;

namespace OicInfo.Content.Reading;

/// <summary>Holds the language versions of each page against each other.</summary>
internal static class LanguageParity
{
    public static void Check(Site site, FrozenDictionary<(PageKey Key, string Language), ParsedPage> pages, DiagnosticBag diagnostics)
    {
        foreach (var versions in pages.Values.GroupBy(p => p.Key))
        {
            var reference = versions.FirstOrDefault(v => v.Language == site.DefaultLanguage) ?? versions.First();
            var ids = reference.Sections.Select(s => s.Id).ToArray();
            foreach (var version in versions.Where(v => !v.Sections.Select(s => s.Id).SequenceEqual(ids)))
            {
                var at = version.Sections.Where((s, i) => i >= ids.Length || ids[i] != s.Id).FirstOrDefault();
                diagnostics.Error(Codes.SectionsDiffer, version.File.Path, at?.Line ?? version.LineOffset + 1, 1,
                    $"the sections differ from those of {reference.File.Path} ({(at is null ? "a section is missing" : $"first at '{at.Id}'")})",
                    "give both files the same ids in the same order");
            }

            foreach (var missing in site.Languages.Where(l => versions.All(v => v.Language != l)))
            {
                diagnostics.Warning(Codes.MissingVersion, reference.File.Path, 1, 1, $"the page has no version in '{missing.Code}'",
                    $"add {missing.Code}.md beside this file");
            }
        }
    }
}
