namespace OicInfo.Content.Checking.Rules;

/// <summary>Titles and summaries fit where they are shown: tabs, results, cards.</summary>
internal sealed class LongTitles : IPageRule
{
    private const int MaxTitle = 70;
    private const int MaxSummary = 200;

    public IEnumerable<Diagnostic> Check(PageInContext page)
    {
        foreach (var (field, text, max) in new[] { ("title", page.Page.FrontMatter.Title, MaxTitle), ("summary", page.Page.FrontMatter.Summary, MaxSummary) })
        {
            if (text.Length > max)
            {
                yield return page.Page.AtField(field, Codes.TooLong, Severity.Warning, $"the {field} has {text.Length} characters, more than {max}", "say it shorter");
            }
        }
    }
}
