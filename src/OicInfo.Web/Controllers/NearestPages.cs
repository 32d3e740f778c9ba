using OicInfo.Content.Model;
using OicInfo.Search.Indexing;

namespace OicInfo.Web.Controllers;

/// <summary>Finds the pages that a reader with a wrong address may have meant.</summary>
internal static class NearestPages
{
    /// <summary>Shorter words, such as a language code, say nothing about a page.</summary>
    private const int MinWordLength = 3;

    /// <summary>No address of the site has more words; whoever sends thousands means no page.</summary>
    private const int MaxWords = 20;

    /// <summary>The pages whose addresses share the most words with a wrong one, landing pages first among equals.</summary>
    public static IEnumerable<PageVersion> To(string path, Snapshot snapshot, Language language, int count)
    {
        var wrong = WordsOf(path.ToLowerInvariant()).Where(w => w.Length >= MinWordLength).Take(MaxWords).ToArray();
        return snapshot.Pages.Keys
            .OrderByDescending(k => WordsOf(k.ToString()).Sum(w => wrong.Select(x => Likeness(w, x)).DefaultIfEmpty().Max()))
            .ThenBy(k => k.IsIndex ? 0 : 1)
            .ThenBy(k => k.ToString(), StringComparer.Ordinal)
            .Select(k => snapshot.FindPage(language.Code, k))
            .OfType<PageVersion>()
            .Take(count);
    }

    private static string[] WordsOf(string path) => path.Split(['/', '-'], StringSplitOptions.RemoveEmptyEntries);

    /// <summary>1 for words of which one begins the other, less for each mistyped letter, and 0 from a third of the letters on.</summary>
    private static double Likeness(string a, string b)
    {
        if (a.StartsWith(b, StringComparison.Ordinal) || b.StartsWith(a, StringComparison.Ordinal))
        {
            return 1;
        }

        var most = a.Length / 3;
        var mistakes = EditDistance.Between(a, b, most);
        return mistakes <= most ? 1 - (mistakes / (double)a.Length) : 0;
    }
}
