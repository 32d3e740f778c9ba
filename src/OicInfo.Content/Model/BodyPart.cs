using System.Collections.Frozen;

namespace OicInfo.Content.Model;

/// <summary>A piece of a page's body.</summary>
public abstract record BodyPart;

/// <summary>Finished HTML.</summary>
public sealed record HtmlPart(string Html) : BodyPart;

/// <summary>A block that shows data, drawn by the view component of the same name.</summary>
/// <param name="Name">Name of the container, for example <c>members-table</c>.</param>
/// <param name="Html">The container's own content, rendered; empty where it has none.</param>
public sealed record DataBlockPart(string Name, FrozenDictionary<string, string> Attributes, string Html) : BodyPart;
