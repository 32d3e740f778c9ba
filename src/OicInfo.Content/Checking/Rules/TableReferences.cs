using OicInfo.Content.Model;

namespace OicInfo.Content.Checking.Rules;

/// <summary>Rows name sources, pages, sections and countries that exist.</summary>
internal sealed class TableReferences : ISiteRule
{
    public IEnumerable<Diagnostic> Check(WholeSite content)
    {
        var pages = content.Pages.ToLookup(p => p.Page.Key.ToString(), p => p.Page);
        foreach (var row in content.Tables)
        {
            foreach (var source in row.Row.Sources.Where(s => content.Data.Sources.Find(s) is null))
            {
                yield return row.At(Codes.UnknownSource, Severity.Error, $"there is no source '{source}'", "add it to data/sources.yml, or mend the id");
            }

            var (page, section) = row.Row switch
            {
                Organ organ => (organ.Page, organ.Section),
                TimelineEvent moment => (moment.Page, null),
                GlossaryTerm term => (term.Page, null),
                _ => (null, null),
            };
            if (page is not null && !pages.Contains(page))
            {
                yield return row.At(Codes.BrokenLink, Severity.Error, $"there is no page '{page}'", "mend the field 'page'");
            }
            else if (section is not null && pages[page ?? ""].All(p => p.SectionHeadings.All(h => h.Id != section)))
            {
                yield return row.At(Codes.BrokenLink, Severity.Error, $"the page '{page}' has no section '{section}'", "mend the field 'section'");
            }

            if (row.Row is SecretaryGeneral person && content.Data.Members.Find(person.Country) is null)
            {
                yield return row.At(Codes.BrokenLink, Severity.Error, $"members.yml has no state '{person.Country}'", "mend the field 'country'");
            }
        }
    }
}
