[assembly: AssemblyFixture(typeof(OicInfo.Cards.Tests.PainterFixture))]

namespace OicInfo.Cards.Tests;

/// <summary>One painter for all tests, as the server has one for all cards.</summary>
public sealed class PainterFixture : IDisposable
{
    public CardPainter Painter { get; } = new();

    public void Dispose() => Painter.Dispose();
}
