namespace OicInfo.Content.Checking.Rules;

/// <summary>Facts are checked again every year.</summary>
internal sealed class OldFacts : ISiteRule
{
    public IEnumerable<Diagnostic> Check(WholeSite content) =>
        from page in content.Pages
        where page.Page.FrontMatter.AsOf is { } asOf && asOf < content.Today.AddYears(-1)
        select page.Page.AtField("asOf", Codes.OldFacts, Severity.Warning, "the facts were last checked more than a year ago", "check them against their sources, and set the date");
}
