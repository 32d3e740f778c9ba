namespace OicInfo.Web.ViewModels;

/// <summary>A page as its topic's landing page lists it.</summary>
/// <param name="Sizes">How many sections and sources it has, in words.</param>
public sealed record Chapter(LinkModel Link, IReadOnlyList<string> Sizes);
