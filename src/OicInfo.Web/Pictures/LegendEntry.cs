namespace OicInfo.Web.Pictures;

/// <summary>A line of a picture's legend.</summary>
/// <param name="Fill">Id of the pattern that the swatch shows.</param>
public sealed record LegendEntry(string Label, int Count, string Fill);
