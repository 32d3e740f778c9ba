using OicInfo.Content.Checking;

namespace OicInfo.Content.Reading;

/// <summary>What was made from some files, kept until one of them changes.</summary>
internal sealed class Kept<T>
{
    private (IReadOnlyList<SourceFile?> Files, T Value, IReadOnlyList<Diagnostic> Problems)? last;

    /// <summary>What is made from these files, with what is wrong with it.</summary>
    /// <param name="files">As <see cref="SourceFiles"/> gives them: an unchanged file is the same object.</param>
    public T Of(IReadOnlyList<SourceFile?> files, DiagnosticBag diagnostics, Func<DiagnosticBag, T> make)
    {
        if (last is not { } kept || !kept.Files.SequenceEqual(files, ReferenceEqualityComparer.Instance))
        {
            var own = new DiagnosticBag();
            last = kept = (files, make(own), own.ToSortedList());
        }

        diagnostics.AddRange(kept.Problems);
        return kept.Value;
    }
}
