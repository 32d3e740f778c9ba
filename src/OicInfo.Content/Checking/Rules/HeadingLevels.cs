namespace OicInfo.Content.Checking.Rules;

/// <summary>Levels follow each other without a gap, and level 1 is the page's title.</summary>
internal sealed class HeadingLevels : IPageRule
{
    public IEnumerable<Diagnostic> Check(PageInContext page)
    {
        var level = 1;
        foreach (var heading in page.Page.Headings)
        {
            if (heading.Block.Level == 1 || heading.Block.Level > level + 1)
            {
                yield return page.Page.At(heading.Block, Codes.HeadingLevel, Severity.Error, $"a heading of level {heading.Block.Level} may not stand here",
                    heading.Block.Level == 1 ? "use ##: the title of the page comes from its front matter" : $"use level {level + 1}");
            }

            level = heading.Block.Level;
        }
    }
}
