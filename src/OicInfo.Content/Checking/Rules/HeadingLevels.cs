using Markdig.Syntax;

namespace OicInfo.Content.Checking.Rules;

/// <summary>Levels follow each other without a gap, level 1 is the page's title, and headings do not stand inside of quotes, lists and blocks.</summary>
internal sealed class HeadingLevels : IPageRule
{
    public IEnumerable<Diagnostic> Check(PageInContext page)
    {
        var level = 1;
        foreach (var heading in page.Page.Document.Descendants<HeadingBlock>())
        {
            if (heading.Parent is not MarkdownDocument)
            {
                yield return page.Page.At(heading, Codes.HeadingLevel, Severity.Error, "a heading may not stand inside of a quote, list or block", "set it before, or write the words in bold");
                continue;
            }

            if (heading.Level == 1 || heading.Level > level + 1)
            {
                yield return page.Page.At(heading, Codes.HeadingLevel, Severity.Error, $"a heading of level {heading.Level} may not stand here",
                    heading.Level == 1 ? "use ##: the title of the page comes from its front matter" : $"use level {level + 1}");
            }

            level = heading.Level;
        }
    }
}
