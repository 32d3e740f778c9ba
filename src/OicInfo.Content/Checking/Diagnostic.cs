namespace OicInfo.Content.Checking;

/// <summary>How much a problem weighs.</summary>
public enum Severity
{
    /// <summary>Ought to be mended; does not keep content from being published.</summary>
    Warning,

    /// <summary>Keeps content from being published.</summary>
    Error,
}

/// <summary>A problem in content, told so that an editor can mend it.</summary>
/// <param name="Code">Permanent code, <c>OIC</c> and three digits.</param>
/// <param name="File">Path relative to <c>content/</c>.</param>
/// <param name="Line">From 1.</param>
/// <param name="Column">From 1.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Remedy">How to mend it.</param>
public sealed record Diagnostic(string Code, Severity Severity, string File, int Line, int Column, string Message, string Remedy)
{
    /// <summary>Path relative to <c>content/</c>, in one line.</summary>
    public string File { get; } = OneLine.Of(File);

    /// <summary>What is wrong, in one line: it quotes what editors, or others, wrote.</summary>
    public string Message { get; } = OneLine.Of(Message);

    /// <summary>How to mend it, in one line.</summary>
    public string Remedy { get; } = OneLine.Of(Remedy);

    /// <summary>The form that editors and build tools understand.</summary>
    public override string ToString() =>
        $"{File}({Line},{Column}): {(Severity == Severity.Error ? "error" : "warning")} {Code}: {Message}; {Remedy}";
}
