namespace OicInfo.Content.Model;

/// <summary>A part of a page under a heading of level 2 or 3.</summary>
/// <param name="Id">Permanent id, the same in every language.</param>
/// <param name="Title">The heading as plain text.</param>
/// <param name="Level">2 or 3.</param>
/// <param name="Text">The section's words as plain text, for descriptions and search.</param>
/// <param name="Line">Line of the heading in the file, from 1.</param>
public sealed record Section(string Id, string Title, int Level, string Text, int Line);
