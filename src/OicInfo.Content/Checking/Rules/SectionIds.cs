namespace OicInfo.Content.Checking.Rules;

/// <summary>Every heading has an explicit id, which is a slug and stands once.</summary>
internal sealed class SectionIds : IPageRule
{
    public IEnumerable<Diagnostic> Check(PageInContext page)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var heading in page.Page.Headings)
        {
            if (heading.Id is null || !Slug.IsValid(heading.Id))
            {
                yield return page.Page.At(heading.Block, Codes.SectionId, Severity.Error, heading.Id is null ? "the heading has no id" : $"the id '{heading.Id}' is not a slug",
                    "end the heading with an id of lower-case letters, digits and hyphens, such as {#origins}");
            }
            else if (!seen.Add(heading.Id))
            {
                yield return page.Page.At(heading.Block, Codes.SectionId, Severity.Error, $"the id '{heading.Id}' stands twice on this page", "give each section an id of its own");
            }
        }

        var frontMatter = page.Page.FrontMatter;
        foreach (var (former, now) in frontMatter.SectionAliases.Keys.Select(id => (Former: id, Now: frontMatter.CurrentSection(id))).Where(a => !seen.Contains(a.Now) || seen.Contains(a.Former)))
        {
            yield return page.Page.AtField("sectionAliases", Codes.SectionId, Severity.Error,
                seen.Contains(former) ? $"the former id '{former}' is the id of a section" : $"the former id '{former}' leads to '{now}', which is no section",
                "name a former id and the id that replaced it");
        }
    }
}
