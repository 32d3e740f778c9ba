using OicInfo.Content.Model;

namespace OicInfo.Web.ViewModels;

/// <summary>An entry of the table of contents: a section with those under it.</summary>
public sealed record ContentsEntry(Section Section, IReadOnlyList<Section> Parts)
{
    /// <summary>The entries of a page; a section of level 3 without one of level 2 before it stands by itself.</summary>
    public static IReadOnlyList<ContentsEntry> Of(IReadOnlyList<Section> sections)
    {
        ArgumentNullException.ThrowIfNull(sections);
        var entries = new List<(Section Section, List<Section> Parts)>();
        foreach (var section in sections)
        {
            if (section.Level > 2 && entries.Count > 0)
            {
                entries[^1].Parts.Add(section);
            }
            else
            {
                entries.Add((section, []));
            }
        }

        return [.. entries.Select(e => new ContentsEntry(e.Section, e.Parts))];
    }
}
