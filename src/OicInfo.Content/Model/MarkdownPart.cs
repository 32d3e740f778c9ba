namespace OicInfo.Content.Model;

/// <summary>A piece of a page's Markdown that any reader of Markdown understands.</summary>
public abstract record MarkdownPart;

/// <summary>Markdown as it stands.</summary>
public sealed record MarkdownText(string Text) : MarkdownPart;

/// <summary>An address of this site without scheme and host, which whoever writes the file puts before it.</summary>
public sealed record MarkdownAddress(string Path) : MarkdownPart;

/// <summary>The place of a block that shows data.</summary>
public sealed record MarkdownDataBlock(DataBlockPart Block) : MarkdownPart;
