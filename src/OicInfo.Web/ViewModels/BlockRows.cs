using System.Globalization;
using OicInfo.Content.Model;

namespace OicInfo.Web.ViewModels;

/// <summary>The rows that a block shows by its attributes, for every form in which it is shown.</summary>
internal static class BlockRows
{
    /// <summary>Member states; observers with <c>kind=observer</c>.</summary>
    public static RowsModel<Member> Members(this BlockModel block)
    {
        var observers = block.Attribute("kind") == "observer";
        return block.Rows(block.Data.Members, m => m.Kind == "member" != observers);
    }

    /// <summary>Organs, of one <c>kind</c> or all.</summary>
    public static RowsModel<Organ> Organs(this BlockModel block)
    {
        var kind = block.Attribute("kind");
        return block.Rows(block.Data.Organs, o => kind is null || o.Kind == kind);
    }

    /// <summary>Meetings, of one <c>kind</c> or all.</summary>
    public static RowsModel<Meeting> Meetings(this BlockModel block, Table<Meeting> table)
    {
        var kind = block.Attribute("kind");
        return block.Rows(table, m => kind is null || m.Kind == kind);
    }

    /// <summary>Events; <c>from</c>, <c>to</c> (years) and <c>kind</c> narrow them.</summary>
    public static RowsModel<TimelineEvent> Timeline(this BlockModel block)
    {
        var (from, to, kind) = (Year("from") ?? int.MinValue, Year("to") ?? int.MaxValue, block.Attribute("kind"));
        return block.Rows(block.Data.Timeline, e => e.Date.Year >= from && e.Date.Year <= to && (kind is null || e.Kind == kind));

        int? Year(string name) => int.TryParse(block.Attribute(name), NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : null;
    }
}
