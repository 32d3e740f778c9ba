using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace OicInfo.Cards.Drawing;

/// <summary>
/// Writes a picture as PNG (https://www.w3.org/TR/png-3/) with one byte a pixel that points into a palette: much smaller
/// than what Skia writes, which knows no palettes.
/// </summary>
internal static class IndexedPng
{
    private static readonly uint[] CrcTable = [.. Enumerable.Range(0, 256).Select(n => CrcOf((uint)n))];

    private static ReadOnlySpan<byte> Signature => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    public static byte[] Encode(PaletteRows rows, Palette palette)
    {
        using var png = new MemoryStream(64 * 1024);
        png.Write(Signature);
        WriteChunk(png, "IHDR", Header(rows));
        WriteChunk(png, "PLTE", [.. palette.Entries.SelectMany(c => new[] { c.Red, c.Green, c.Blue })]);
        WriteChunk(png, "IDAT", Compress(rows.Bytes));
        WriteChunk(png, "IEND", []);
        return png.ToArray();
    }

    private static byte[] Header(PaletteRows rows)
    {
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, rows.Width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), rows.Height);
        header[8] = 8; // bits a pixel
        header[9] = 3; // a pixel is a place in the palette
        return header;
    }

    private static ReadOnlySpan<byte> Compress(ReadOnlySpan<byte> data)
    {
        var result = new MemoryStream(64 * 1024);
        using (var zlib = new ZLibStream(result, CompressionLevel.Optimal, leaveOpen: true))
        {
            zlib.Write(data);
        }

        return result.GetBuffer().AsSpan(0, (int)result.Length);
    }

    private static void WriteChunk(MemoryStream png, string type, ReadOnlySpan<byte> data)
    {
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, data.Length);
        png.Write(number);

        var start = (int)png.Position;
        png.Write(Encoding.ASCII.GetBytes(type));
        png.Write(data);
        BinaryPrimitives.WriteUInt32BigEndian(number, Crc32(png.GetBuffer().AsSpan(start, (int)png.Position - start)));
        png.Write(number);
    }

    private static uint Crc32(ReadOnlySpan<byte> data)
    {
        var crc = uint.MaxValue;
        foreach (var value in data)
        {
            crc = CrcTable[(byte)(crc ^ value)] ^ (crc >> 8);
        }

        return ~crc;
    }

    private static uint CrcOf(uint value)
    {
        for (var bit = 0; bit < 8; bit++)
        {
            value = (value & 1) != 0 ? 0xEDB88320 ^ (value >> 1) : value >> 1;
        }

        return value;
    }
}
