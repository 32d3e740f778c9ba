namespace OicInfo.Content.Model;

/// <summary>A part of a page under a heading of level 2 or 3.</summary>
/// <param name="Id">Permanent id, the same in every language.</param>
/// <param name="Title">The heading as plain text.</param>
/// <param name="Level">2 or 3.</param>
/// <param name="Text">The section's words as plain text, for search.</param>
/// <param name="Description">The words by which the section is told to others: its prose; without any, the titles of its subsections; empty where it is all data.</param>
/// <param name="Line">Line of the heading in the file, from 1.</param>
public sealed record Section(string Id, string Title, int Level, string Text, string Description, int Line);
