using OicInfo.Content.Checking;

namespace OicInfo.Content.Reading;

/// <summary>There is no content to serve.</summary>
public sealed class ContentUnavailableException(string root, IReadOnlyList<Diagnostic> diagnostics)
    : Exception($"No content could be read from '{root}': {(diagnostics.Count == 0 ? "the folder is missing" : string.Join(' ', diagnostics))}")
{
    /// <summary>What is wrong with the files.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; } = diagnostics;
}
