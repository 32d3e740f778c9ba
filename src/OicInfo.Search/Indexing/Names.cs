using OicInfo.Content.Model;

namespace OicInfo.Search.Indexing;

/// <summary>The names by which readers of any language know what a row is about.</summary>
internal static class Names
{
    /// <summary>Name and abbreviation in every language.</summary>
    public static IEnumerable<string> Of(Organ organ) => organ.Name.All.Values.Concat(organ.Abbreviation.All.Values).SelectMany(Parts).Distinct();

    /// <summary>The term in every language and its other names.</summary>
    public static IEnumerable<string> Of(GlossaryTerm term) => term.Term.All.Values.Concat(term.Also).SelectMany(Parts).Distinct();

    /// <summary>Takes <c>Council of Foreign Ministers (CFM)</c> apart into name and abbreviation.</summary>
    public static IEnumerable<string> Parts(string name)
    {
        var open = name.IndexOf('(', StringComparison.Ordinal);
        var close = name.LastIndexOf(')');
        return open > 0 && close > open
            ? [name[..open].Trim(), name[(open + 1)..close].Trim()]
            : [name];
    }
}
