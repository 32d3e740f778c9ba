namespace OicInfo.Content.Checking.Numbers;

/// <summary>Debris of machine translation in a text.</summary>
/// <param name="Offset">Of its first character.</param>
/// <param name="Length">In characters.</param>
/// <param name="What">What is wrong.</param>
/// <param name="Remedy">How to mend it.</param>
internal sealed record DebrisFinding(int Offset, int Length, string What, string Remedy);
