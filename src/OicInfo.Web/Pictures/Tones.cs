using System.Globalization;
using OicInfo.Content.Model;

namespace OicInfo.Web.Pictures;

/// <summary>The tones of all pictures: a group looks the same on the map, in the chart and on the band.</summary>
public static class Tones
{
    private const string Line = "M0 3h6";
    private const string Point = "M3 3h0";

    /// <summary>Regional groups, the largest first.</summary>
    public static IReadOnlyList<Tone> Groups { get; } = [new("arab"), new("asian", Point), new("african", Line, 45)];

    /// <summary>Decades in which states joined.</summary>
    public static IReadOnlyList<Tone> Decades { get; } =
        [new("1960"), new("1970", Line, 45), new("1980", Point), new("1990", Line, -45), new("2000")];

    /// <summary>Observers.</summary>
    public static Tone Observer { get; } = new("observer", Line, 90);

    /// <summary>The name of the tone of a member's regional group.</summary>
    public static string OfGroup(Member member) => member.Kind == "member" ? member.Group ?? "none" : Observer.Name;

    /// <summary>The name of the tone of the decade in which a member joined.</summary>
    public static string OfDecade(Member member) =>
        member.Kind == "member" ? ((member.Joined ?? 0) / 10 * 10).ToString(CultureInfo.InvariantCulture) : Observer.Name;
}
