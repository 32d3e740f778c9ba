using Microsoft.AspNetCore.Mvc;
using OicInfo.Content.Model;
using OicInfo.Web.ViewModels;

namespace OicInfo.Web.ViewComponents;

/// <summary>Member states by regional group, or observers by kind (<c>kind=observer</c>).</summary>
[ViewComponent(Name = "members-table")]
public sealed class MembersTable : ViewComponent
{
    /// <summary>Draws the block.</summary>
    public IViewComponentResult Invoke(BlockModel block)
    {
        var shell = block.Shell;
        var observers = block.Attribute("kind") == "observer";
        var rows = block.Members();
        var alphabet = new Alphabet(shell.Language);
        return View(new MembersTableModel(
            rows,
            observers,
            alphabet,
            [.. rows.Rows.GroupBy(m => observers ? $"kind-{m.Kind}" : $"group-{m.Group ?? "none"}")
                .OrderBy(g => g.Key, StringComparer.Ordinal)
                .Select(g => new MemberGroup(shell.T(g.Key), [.. g.OrderBy(m => shell.In(m.Name), alphabet)]))]));
    }
}

/// <summary>Rows of the table under the heads of their groups.</summary>
public sealed record MembersTableModel(RowsModel<Member> Rows, bool Observers, Alphabet Alphabet, IReadOnlyList<MemberGroup> Groups);

/// <summary>A group and those in it, by name.</summary>
public sealed record MemberGroup(string Title, IReadOnlyList<Member> Members);
