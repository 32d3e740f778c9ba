namespace OicInfo.Web.Pictures;

/// <summary>A state as the map draws it.</summary>
/// <param name="Code">ISO 3166-1 alpha-2 code.</param>
/// <param name="Path">Path data of SVG; empty where the state is too small for a shape.</param>
/// <param name="Dot">Middle of the dot that makes a small state visible; null for the others.</param>
public sealed record WorldOutline(string Code, string Path, (int X, int Y)? Dot);
