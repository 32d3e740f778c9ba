using System.Diagnostics;

namespace OicInfo.Benchmarks;

/// <summary>An edit of some files that one page shows.</summary>
/// <param name="address">The page.</param>
/// <param name="change">Puts a word into a file's text, which the page then shows.</param>
internal sealed class Edit(string content, string address, IReadOnlyList<string> files, Func<string, string, string> change)
{
    /// <summary>The middle one of so many counts.</summary>
    private const int Times = 15;

    /// <summary>The index of the search is made after the edit is served, but is work of the edit.</summary>
    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(2);

    /// <summary>Saves the files again and again, each time with another word, and waits until it is served; in the end all is as it was.</summary>
    public async Task<Measurement> Measure(string name, SiteProcess site)
    {
        var texts = files.ToDictionary(f => Path.Combine(content, f), f => File.ReadAllText(Path.Combine(content, f)));
        var (elapsed, processor) = (new List<TimeSpan>(), new List<TimeSpan>());
        for (var time = 0; time < Times; time++)
        {
            var word = $"quokka{(char)('a' + time)}";
            var (clock, before) = (Stopwatch.StartNew(), site.Processor);
            foreach (var (file, text) in texts)
            {
                File.WriteAllText(file, change(text, word));
            }

            await site.Until(address, page => page.Contains(word, StringComparison.Ordinal));
            elapsed.Add(clock.Elapsed);
            await Task.Delay(Rest);
            processor.Add(site.Processor - before);
        }

        foreach (var (file, text) in texts)
        {
            File.WriteAllText(file, text);
        }

        await site.Until(address, page => !page.Contains("quokka", StringComparison.Ordinal));
        return new(name, Middle(elapsed), Middle(processor));
    }

    private static TimeSpan Middle(IEnumerable<TimeSpan> times) => times.Order().ElementAt(Times / 2);
}
