namespace OicInfo.Web.Pictures;

/// <summary>A year that the axis names.</summary>
/// <param name="X">Its place across the picture.</param>
public sealed record YearTick(string X, int Year);
