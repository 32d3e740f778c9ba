using System.Text;

namespace OicInfo.Search.Querying;

/// <summary>What a reader typed, made harmless: no syntax but quotes, and no more than a search can bear.</summary>
internal sealed class QueryText
{
    private const string Quotes = "\"“”„«»‟＂";

    private QueryText(string text, IReadOnlyList<string> phrases)
    {
        Text = text;
        Phrases = phrases;
    }

    /// <summary>The query, trimmed and cut.</summary>
    public string Text { get; }

    /// <summary>What stands in quotes.</summary>
    public IReadOnlyList<string> Phrases { get; }

    /// <summary>Whether the last word may not yet be finished.</summary>
    public bool EndsInAWord => Text.Length > 0 && char.IsLetterOrDigit(Text[^1]);

    /// <summary>Reads any input whatever.</summary>
    public static QueryText Read(string? input)
    {
        var text = new StringBuilder(SearchLimits.MaxQueryLength);
        foreach (var rune in (input ?? "").EnumerateRunes())
        {
            if (text.Length + rune.Utf16SequenceLength > SearchLimits.MaxQueryLength)
            {
                break;
            }

            // A lone surrogate has been read as U+FFFD; controls and blanks of every kind become a blank.
            if (Rune.IsControl(rune) || Rune.IsWhiteSpace(rune) || rune == Rune.ReplacementChar)
            {
                if (text.Length > 0 && text[^1] != ' ')
                {
                    text.Append(' ');
                }
            }
            else
            {
                text.Append(rune.ToString());
            }
        }

        var query = text.ToString().Trim();
        return new(query, PhrasesIn(query));
    }

    private static List<string> PhrasesIn(string text)
    {
        var phrases = new List<string>();
        var open = -1;
        for (var i = 0; i < text.Length; i++)
        {
            if (!Quotes.Contains(text[i], StringComparison.Ordinal))
            {
                continue;
            }

            if (open >= 0 && i > open + 1)
            {
                phrases.Add(text[(open + 1)..i]);
            }

            open = open >= 0 ? -1 : i;
        }

        return phrases;
    }
}
