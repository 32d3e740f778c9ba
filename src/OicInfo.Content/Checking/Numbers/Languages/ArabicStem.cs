namespace OicInfo.Content.Checking.Numbers.Languages;

/// <summary>A word without the particles that Arabic writes to it.</summary>
/// <param name="Stem">What remains.</param>
/// <param name="Joined">Whether <c>و</c> was taken off.</param>
/// <param name="Governed">Whether a preposition was taken off, so that a new number begins here.</param>
/// <param name="Definite">Whether the article was taken off.</param>
internal readonly record struct ArabicStem(string Stem, bool Joined, bool Governed, bool Definite);
