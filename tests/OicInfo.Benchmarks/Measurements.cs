using System.Diagnostics;
using System.Text.RegularExpressions;

namespace OicInfo.Benchmarks;

/// <summary>What editors, readers and operators wait for, always in the same order.</summary>
internal static class Measurements
{
    private const string Folder = "pages/history/origins";
    private const string Terms = "data/glossary.yml";
    private const string Page = "/en/history/origins";
    private const string Glossary = "/en/reference/glossary";

    public static async Task<IReadOnlyList<Measurement>> Of(GrownContent content)
    {
        var check = await SiteProcess.Run("check", "check", "--content", content.Root);
        var clock = Stopwatch.StartNew();
        using var site = await SiteProcess.Serve(content.Root);
        var start = new Measurement("start until ready", clock.Elapsed, site.Processor);
        await Task.WhenAll(site.Until(Page, _ => true), site.Until(Glossary, _ => true));
        return
        [
            check,
            start,
            await Edit("edit of a sentence", Page, (text, mark) => $"{text}\nEdited {mark}.\n", $"{Folder}/en.md"),
            await Edit("edit of a title", Page, (text, mark) => Regex.Replace(text, "^title: .*$", $"title: Edited {mark}", RegexOptions.Multiline), $"{Folder}/en.md"),
            await Edit("new section", Page, (text, mark) => $"{text}\n## Edited {mark} {{#edited-{mark}}}\n\nText.\n", [.. content.Languages.Select(l => $"{Folder}/{l}.md")]),
            await Edit("edit of a term", Glossary, (text, mark) => new Regex("^( +en: \"[^\"]*)\\.\"", RegexOptions.Multiline).Replace(text, $"$1; edited {mark}.\"", 1), Terms),
            .. SearchMeasurements.Of(content.Root),
        ];

        Task<Measurement> Edit(string name, string address, Func<string, string, string> change, params string[] files) =>
            new Edit(content.Root, address, files, change).Measure(name, site);
    }
}
