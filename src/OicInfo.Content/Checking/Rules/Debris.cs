using OicInfo.Content.Checking.Numbers;

namespace OicInfo.Content.Checking.Rules;

/// <summary>Nothing is left of a machine's translation: lost numbers, years as ordinals, doubled signs, marks of direction.</summary>
internal sealed class Debris : IPageRule
{
    public IEnumerable<Diagnostic> Check(PageInContext page)
    {
        var language = page.Page.Language.Code;
        var fields = new[] { ("title", page.Page.FrontMatter.Title), ("summary", page.Page.FrontMatter.Summary), ("navTitle", page.Page.FrontMatter.NavTitle) };
        foreach (var field in fields.Where(f => page.Page.FieldPositions.ContainsKey(f.Item1)))
        {
            foreach (var finding in TranslationDebris.Find(field.Item2, language))
            {
                yield return page.Page.AtField(field.Item1, Codes.TranslationDebris, Severity.Error, finding.What, finding.Remedy);
            }
        }

        foreach (var prose in page.Prose)
        {
            foreach (var finding in TranslationDebris.Find(prose.Text.ToString(), language))
            {
                yield return page.Page.At(prose.Text.SourceOf(finding.Offset), Codes.TranslationDebris, Severity.Error, finding.What, finding.Remedy);
            }
        }
    }
}
