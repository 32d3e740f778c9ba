namespace OicInfo.Web.Citing;

/// <summary>What a piece of a citation is, which decides how it is drawn.</summary>
public enum RunKind
{
    /// <summary>Plain text.</summary>
    Text,

    /// <summary>Text in italics.</summary>
    Emphasis,

    /// <summary>The address of the work.</summary>
    Address,

    /// <summary>The day of access, which the reader's own device knows; the text is the pattern by which it is written.</summary>
    Accessed,
}

/// <summary>A piece of a citation.</summary>
public sealed record CitationRun(RunKind Kind, string Text);
