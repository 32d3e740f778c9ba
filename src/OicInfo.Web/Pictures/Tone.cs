namespace OicInfo.Web.Pictures;

/// <summary>A colour of a picture with its pattern: no picture speaks by colour alone (WCAG 2.2, 1.4.1).</summary>
/// <param name="Name">What it stands for, for example <c>arab</c>; the style sheet's class is <c>tone-arab</c>.</param>
/// <param name="Mark">Path data of the pattern in a square of six units; empty for an even colour.</param>
/// <param name="Turn">Degrees by which the pattern is turned.</param>
public sealed record Tone(string Name, string Mark = "", int Turn = 0);
