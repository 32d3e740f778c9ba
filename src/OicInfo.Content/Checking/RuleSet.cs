using OicInfo.Content.Checking.Rules;

namespace OicInfo.Content.Checking;

/// <summary>All rules of the checker.</summary>
internal static class RuleSet
{
    /// <summary>Rules for one version of a page.</summary>
    public static IReadOnlyList<IPageRule> Page { get; } =
    [
        new HeadingLevels(), new SectionIds(), new RawHtml(), new UnknownBlocks(), new BrokenLinks(), new UnknownSources(), new UnknownTerms(),
        new MissingAlternatives(), new LongTitles(), new Debris(),
    ];

    /// <summary>Rules for the versions of a page together.</summary>
    public static IReadOnlyList<IVersionsRule> Versions { get; } =
        [new SectionsDiffer(), new MissingVersions(), new StaleTranslations(), new NumbersDiffer()];

    /// <summary>Rules for the rows of a table.</summary>
    public static IReadOnlyList<ITableRule> Table { get; } = [new TableTexts()];

    /// <summary>Rules for the site as a whole.</summary>
    public static IReadOnlyList<ISiteRule> Site { get; } =
        [new OldFacts(), new UnusedSources(), new TableReferences(), new Addresses(), new LostAddresses()];
}
