namespace OicInfo.Web.ViewModels;

/// <summary>The box that finds while the reader types.</summary>
/// <param name="Query">What stands in it from the start.</param>
public sealed record SearchBoxModel(Shell Shell, string? Query = null);
