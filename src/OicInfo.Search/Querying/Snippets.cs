using OicInfo.Search.Analysis;
using OicInfo.Search.Indexing;

namespace OicInfo.Search.Querying;

/// <summary>Chooses the words of a text around what was looked for, and marks it.</summary>
internal sealed class Snippets
{
    private const int Length = 220;
    private const string Ellipsis = "…";

    private readonly ILookup<string, string[]> forms;

    public Snippets(LanguageIndex index, Query query)
    {
        var stop = StopWords.Of(index.Language.Code);
        forms = query.Clauses.SelectMany(c => c.Parts.Prepend(c))
            .Where(c => !c.IsForHeadings)
            .SelectMany(c => c.Forms)
            .Where(f => f.Form.Folds.Length > 1 || !stop.Contains(f.Form.Folds[0]))
            .Select(f => f.Form.Stems)
            .ToLookup(s => s[0], StringComparer.Ordinal);
    }

    /// <summary>The piece of the text that has the most different words looked for, the earliest among equals.</summary>
    public IReadOnlyList<SnippetPart> Of(Entry entry)
    {
        var (text, words) = (entry.Text, entry.Words);
        var marked = Marked(words);
        var (start, end) = Window(text, words, marked);
        var parts = new List<SnippetPart>();
        var at = start;
        foreach (var word in marked.Where(w => w.Start >= start && w.End <= end))
        {
            Add(parts, text[at..word.Start], false);
            Add(parts, text[word.Start..word.End], true);
            at = word.End;
        }

        Add(parts, text[at..end], false);
        if (start > 0)
        {
            parts.Insert(0, new(Ellipsis, false));
        }

        if (end < text.Length)
        {
            parts.Add(new(Ellipsis, false));
        }

        return parts;
    }

    /// <summary>The words that are a form of the query, those of several words only where they stand together.</summary>
    private TextWord[] Marked(TextWord[] words)
    {
        var marked = new SortedSet<int>();
        for (var i = 0; i < words.Length; i++)
        {
            foreach (var form in forms[words[i].Stem])
            {
                if (i + form.Length <= words.Length && form.Select((s, j) => words[i + j].Stem == s).All(same => same))
                {
                    marked.UnionWith(Enumerable.Range(i, form.Length));
                }
            }
        }

        return [.. marked.Select(i => words[i])];
    }

    private static (int Start, int End) Window(string text, TextWord[] words, TextWord[] marked)
    {
        if (text.Length <= Length)
        {
            return (0, text.Length);
        }

        var start = 0;
        var most = 0;
        for (var i = 0; i < marked.Length; i++)
        {
            var different = marked.Skip(i).TakeWhile(w => w.End <= marked[i].Start + Length).Select(w => w.Stem).Distinct().Count();
            if (different > most)
            {
                (most, start) = (different, marked[i].Start);
            }
        }

        // Begin with the sentence where it is near, else a few words before.
        var sentence = text.LastIndexOfAny(['.', '!', '?', '؟'], Math.Max(0, start - 1));
        var begin = sentence >= 0 && start - sentence < Length / 2 ? sentence + 1 : sentence < 0 && start < Length / 2 ? 0 : start - (Length / 4);
        var first = Array.FindIndex(words, w => w.Start >= begin);
        begin = begin <= 0 || first < 0 ? 0 : words[first].Start;
        var last = Array.FindLastIndex(words, w => w.End <= begin + Length);
        return (begin, last < 0 || last == words.Length - 1 ? Math.Min(text.Length, begin + Length) : words[last].End);
    }

    private static void Add(List<SnippetPart> parts, string text, bool isMarked)
    {
        if (text.Length == 0)
        {
            return;
        }

        if (isMarked && parts is [.., { IsMarked: false, Text: " " }] && parts.Count > 1)
        {
            // Two marked neighbours are one mark.
            parts.RemoveAt(parts.Count - 1);
            text = $"{parts[^1].Text} {text}";
            parts.RemoveAt(parts.Count - 1);
        }

        parts.Add(new(text, isMarked));
    }
}
