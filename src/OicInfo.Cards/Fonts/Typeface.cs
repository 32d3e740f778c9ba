using System.Text;
using HarfBuzzSharp;
using SkiaSharp;

namespace OicInfo.Cards.Fonts;

/// <summary>One bundled font, ready for HarfBuzz (which chooses glyphs) and Skia (which draws them). Threads may share it.</summary>
internal sealed class Typeface : IDisposable
{
    private readonly SKData data;
    private readonly Blob blob;
    private readonly Face face;
    private readonly float unitsPerEm;

    /// <param name="resource">The file's name in <c>Fonts/</c>.</param>
    /// <param name="script">The script it is for.</param>
    public Typeface(string resource, TypefaceScript script)
    {
        Script = script;
        using var stream = typeof(Typeface).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"The font {resource} is not in the assembly.");
        data = SKData.Create(stream);
        Skia = SKTypeface.FromData(data);
        blob = new Blob(data.Data, (int)data.Size, MemoryMode.ReadOnly);
        face = new Face(blob, 0);
        unitsPerEm = face.UnitsPerEm;
        HarfBuzz = new Font(face);
        HarfBuzz.SetScale(face.UnitsPerEm, face.UnitsPerEm);
        HarfBuzz.SetFunctionsOpenType();
        blob.MakeImmutable();
        face.MakeImmutable();
    }

    public TypefaceScript Script { get; }

    public SKTypeface Skia { get; }

    public Font HarfBuzz { get; }

    /// <summary>What one unit of the font measures at the size 1, optical scale included.</summary>
    public float Unit => Script.Scale / unitsPerEm;

    public bool Covers(Rune rune) => HarfBuzz.TryGetNominalGlyph((uint)rune.Value, out _);

    public void Dispose()
    {
        HarfBuzz.Dispose();
        face.Dispose();
        blob.Dispose();
        Skia.Dispose();
        data.Dispose();
    }
}
