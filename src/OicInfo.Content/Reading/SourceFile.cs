using System.Text;
using OicInfo.Content.Checking;

namespace OicInfo.Content.Reading;

/// <summary>A text file of <c>content/</c>.</summary>
/// <param name="Path">Relative to <c>content/</c>, with forward slashes.</param>
/// <param name="Bytes">The file as it lies on disk, for the digest.</param>
/// <param name="Text">The file as text; line ends are <c>\n</c>, a byte-order mark is dropped.</param>
internal sealed record SourceFile(string Path, byte[] Bytes, string Text)
{
    /// <summary>Largest file that is read, in bytes. The longest real file has 150 kB.</summary>
    private const long MaxBytes = 2 * 1024 * 1024;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads a file; null with a diagnostic when it is missing, too large or not UTF-8.</summary>
    public static SourceFile? Read(string root, string path, DiagnosticBag diagnostics)
    {
        try
        {
            var info = new FileInfo(System.IO.Path.Combine(root, path));
            if (!info.Exists)
            {
                diagnostics.Error(Codes.UnreadableFile, path, 1, 1, "the file is missing", "add it, as the README describes");
                return null;
            }

            if (info.Length > MaxBytes)
            {
                diagnostics.Error(Codes.UnreadableFile, path, 1, 1, $"the file has {info.Length} bytes, more than {MaxBytes}", "divide it into smaller files");
                return null;
            }

            return Decode(path, File.ReadAllBytes(info.FullName), diagnostics);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            diagnostics.Error(Codes.UnreadableFile, path, 1, 1, $"the file cannot be read ({e.GetType().Name})", "check that it exists and may be read");
            return null;
        }
    }

    /// <summary>Line and column, both from 1, of a character.</summary>
    public (int Line, int Column) PositionOf(int index) => PositionOf(Text, index);

    private static SourceFile? Decode(string path, byte[] bytes, DiagnosticBag diagnostics)
    {
        string text;
        try
        {
            text = Strict.GetString(bytes).TrimStart('\uFEFF').ReplaceLineEndings("\n");
        }
        catch (DecoderFallbackException)
        {
            // What comes before the wrong byte tells its line.
            var wrong = FirstWrongByte(bytes);
            var (wrongLine, wrongColumn) = PositionOf(Encoding.UTF8.GetString(bytes, 0, wrong) + " ", Encoding.UTF8.GetCharCount(bytes, 0, wrong));
            diagnostics.Error(Codes.UnreadableFile, path, wrongLine, wrongColumn, $"the file is not UTF-8 (byte {wrong})", "save it with the encoding UTF-8");
            return null;
        }

        var nul = text.IndexOf('\0', StringComparison.Ordinal);
        if (nul < 0)
        {
            return new(path, bytes, text);
        }

        var (line, column) = PositionOf(text, nul);
        diagnostics.Error(Codes.UnreadableFile, path, line, column, "the file holds a NUL character", "delete the character");
        return null;
    }

    private static int FirstWrongByte(byte[] bytes)
    {
        var at = 0;
        while (at < bytes.Length && Rune.DecodeFromUtf8(bytes.AsSpan(at), out _, out var length) == System.Buffers.OperationStatus.Done)
        {
            at += length;
        }

        return at;
    }

    private static (int Line, int Column) PositionOf(string text, int index)
    {
        var before = text.AsSpan(0, Math.Clamp(index, 0, text.Length));
        return (before.Count('\n') + 1, before.Length - before.LastIndexOf('\n'));
    }
}
