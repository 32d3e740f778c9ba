using System.Security.Cryptography;
using System.Text;
using OicInfo.Content.Checking;
using OicInfo.Content.Checking.Numbers;

namespace OicInfo.Content.Reading;

/// <summary>A text file of <c>content/</c>.</summary>
/// <param name="Path">Relative to <c>content/</c>, with forward slashes.</param>
/// <param name="Bytes">The file as it lies on disk.</param>
/// <param name="Text">The file as text; line ends are <c>\n</c>, a byte-order mark is dropped.</param>
internal sealed record SourceFile(string Path, byte[] Bytes, string Text)
{
    /// <summary>Largest table that is read, in bytes. The longest real one has 150 kB.</summary>
    private const long MaxTableBytes = 2 * 1024 * 1024;

    /// <summary>Largest page that is read, in bytes. The longest real one has 15 kB.</summary>
    private const long MaxPageBytes = 512 * 1024;

    /// <summary>What is said of a file without length.</summary>
    public const string EmptyFile = "the file is empty, or no file but a pipe or a device";

    /// <summary>Most characters that cannot be seen that are told of a file.</summary>
    private const int MaxMarks = 20;

    private readonly int[] lineStarts = LineStartsOf(Text);

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>A digest of the file as it lies on disk.</summary>
    public byte[] Digest { get; } = SHA256.HashData(Bytes);

    /// <summary>Reads a file; null with a diagnostic when it is missing, too large or not UTF-8.</summary>
    public static SourceFile? Read(string root, string path, DiagnosticBag diagnostics) =>
        Load(root, path, diagnostics) is { } bytes ? Decode(path, bytes, diagnostics) : null;

    /// <summary>The bytes of a file; null with a diagnostic when it is missing or too large.</summary>
    public static byte[]? Load(string root, string path, DiagnosticBag diagnostics)
    {
        try
        {
            var named = new FileInfo(System.IO.Path.Combine(root, path));
            if (!named.Exists)
            {
                diagnostics.Error(Codes.UnreadableFile, path, 1, 1, "the file is missing", "add it, as the README describes");
                return null;
            }

            var info = named.ResolveLinkTarget(returnFinalTarget: true) as FileInfo ?? named;
            var max = path.EndsWith(".md", StringComparison.Ordinal) ? MaxPageBytes : MaxTableBytes;
            if (info.Length > max)
            {
                diagnostics.Error(Codes.UnreadableFile, path, 1, 1, $"the file has {info.Length} bytes, more than {max}", "divide it into smaller files");
                return null;
            }

            if (info.Length == 0)
            {
                // It is not opened: a pipe or a device, which have no length, would never come to an end.
                diagnostics.Error(Codes.UnreadableFile, path, 1, 1, EmptyFile, "write what belongs there, or delete it");
                return null;
            }

            return File.ReadAllBytes(info.FullName);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            diagnostics.Error(Codes.UnreadableFile, path, 1, 1, $"the file cannot be read ({e.GetType().Name})", "check that it exists and may be read");
            return null;
        }
    }

    /// <summary>Line and column, both from 1, of a character.</summary>
    public (int Line, int Column) PositionOf(int index)
    {
        var at = Math.Clamp(index, 0, Text.Length);
        var line = Array.BinarySearch(lineStarts, at) is var found && found < 0 ? ~found - 1 : found;
        return (line + 1, at - lineStarts[line] + 1);
    }

    /// <summary>The text of a file; null with a diagnostic when it is not UTF-8.</summary>
    public static SourceFile? Decode(string path, byte[] bytes, DiagnosticBag diagnostics)
    {
        string text;
        try
        {
            text = Strict.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            // What comes before the wrong byte tells its line.
            var wrong = FirstWrongByte(bytes);
            var (wrongLine, wrongColumn) = PositionOf(Encoding.UTF8.GetString(bytes, 0, wrong) + " ", Encoding.UTF8.GetCharCount(bytes, 0, wrong));
            diagnostics.Error(Codes.UnreadableFile, path, wrongLine, wrongColumn, $"the file is not UTF-8 (byte {wrong})", "save it with the encoding UTF-8");
            return null;
        }

        text = InCommonForm(path, text, diagnostics);
        var nul = text.IndexOf('\0', StringComparison.Ordinal);
        if (nul >= 0)
        {
            var (line, column) = PositionOf(text, nul);
            diagnostics.Error(Codes.UnreadableFile, path, line, column, "the file holds a NUL character", "delete the character");
            return null;
        }

        foreach (var mark in TranslationDebris.Unseen(text).Take(MaxMarks))
        {
            var (markLine, markColumn) = PositionOf(text, mark.Offset);
            diagnostics.Error(Codes.TranslationDebris, path, markLine, markColumn, mark.What, mark.Remedy);
        }

        return new(path, bytes, text);
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

    /// <summary>The text without a byte-order mark and with LF at the end of each line; that it was otherwise is told once.</summary>
    private static string InCommonForm(string path, string text, DiagnosticBag diagnostics)
    {
        if (text.StartsWith('\uFEFF'))
        {
            diagnostics.Error(Codes.FileForm, path, 1, 1, "the file begins with a byte-order mark", "save it as UTF-8 without one, or run check --fix");
            text = text.TrimStart('\uFEFF');
        }

        var mark = text.IndexOf('\uFEFF', StringComparison.Ordinal);
        if (mark >= 0)
        {
            var (markLine, markColumn) = PositionOf(text, mark);
            diagnostics.Error(Codes.FileForm, path, markLine, markColumn, "a byte-order mark stands in the middle of the file", "delete the character, which cannot be seen, or run check --fix");
            text = text.Replace("\uFEFF", "", StringComparison.Ordinal);
        }

        var wrong = text.IndexOf('\r', StringComparison.Ordinal);
        if (wrong < 0)
        {
            return text;
        }

        var (line, column) = PositionOf(text, wrong);
        diagnostics.Error(Codes.FileForm, path, line, column, "the line ends with CR LF or CR", "save the file with LF at the end of each line, or run check --fix");
        return text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
    }

    private static int[] LineStartsOf(string text)
    {
        var starts = new List<int> { 0 };
        for (var end = text.IndexOf('\n', StringComparison.Ordinal); end >= 0; end = text.IndexOf('\n', end + 1))
        {
            starts.Add(end + 1);
        }

        return [.. starts];
    }

    private static (int Line, int Column) PositionOf(string text, int index)
    {
        var before = text.AsSpan(0, Math.Clamp(index, 0, text.Length));
        return (before.Count('\n') + 1, before.Length - before.LastIndexOf('\n'));
    }
}
