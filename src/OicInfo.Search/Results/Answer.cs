namespace OicInfo.Search;

/// <summary>The card of an entity that a query names, for example <c>Chad · member since 1969</c>.</summary>
/// <param name="Kind"><c>member</c>, <c>observer</c>, <c>secretary-general</c>, <c>summit</c>, <c>session</c>, <c>organ</c>, <c>article</c>, <c>area</c> or <c>term</c>.</param>
/// <param name="Title">The entity's name in the reader's language.</param>
/// <param name="Facts">What the table says of it.</param>
/// <param name="Path">Where the site tells more.</param>
public sealed record Answer(string Kind, string Title, IReadOnlyList<Fact> Facts, string Path);

/// <summary>A fact of a card.</summary>
/// <param name="LabelKey">Key of the label among the strings of the user interface; empty for a text that stands alone.</param>
/// <param name="Value">The value, written for readers of the language.</param>
public sealed record Fact(string LabelKey, string Value);
