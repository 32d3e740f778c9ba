namespace OicInfo.Content.Tests.Checking.Numbers;

/// <summary>An error seeded into one version of a passage.</summary>
public sealed record SeededError(string Language, string Old, string New);
