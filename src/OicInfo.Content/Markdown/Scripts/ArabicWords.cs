using System.Text.RegularExpressions;
using Markdig.Renderers;

namespace OicInfo.Content.Markdown.Scripts;

/// <summary>
/// Words in Arabic letters on a page in other letters. They are marked as Arabic (WCAG 2.2, 3.1.2), so that they are read by the right voice and
/// written in the right font, without a word of the editor.
/// </summary>
internal static partial class ArabicWords
{
    /// <summary>Writes text, escaped, with its Arabic words marked.</summary>
    public static void Write(HtmlRenderer renderer, ReadOnlySpan<char> text)
    {
        var from = 0;
        foreach (var run in Run().EnumerateMatches(text))
        {
            renderer.WriteEscape(text[from..run.Index]);
            renderer.Write("<span lang=\"ar\">");
            renderer.WriteEscape(text.Slice(run.Index, run.Length));
            renderer.Write("</span>");
            from = run.Index + run.Length;
        }

        renderer.WriteEscape(text[from..]);
    }

    /// <summary>From the first Arabic letter to the last, or a number at the end; whatever no other letters interrupt.</summary>
    [GeneratedRegex(@"\p{IsArabic}(?:[\P{L}\p{IsArabic}]*[\p{IsArabic}\d])?")]
    private static partial Regex Run();
}
