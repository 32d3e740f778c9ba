using OicInfo.Cards.Text;

namespace OicInfo.Cards.Tests.Text;

public sealed class LineBreaksTests
{
    [Theory]
    [InlineData("Objectives and principles", "Objectives |and |principles")]
    [InlineData("mandat : composition ; « sessions » ?", "mandat : |composition ; |« sessions » ?")]
    [InlineData("50\u00A0% de 57\u202Fans", "50\u00A0% |de |57\u202Fans")]
    [InlineData("Al-Quds — 1969–1975", "Al-Quds |— |1969–1975")]
    [InlineData("faith—and law", "faith—|and |law")]
    [InlineData("القمة (OIC)، مكة", "القمة |(OIC)، |مكة")]
    public void Lines_EndOnlyWhereTheyMay(string text, string expected)
    {
        var marked = string.Concat(text.Select((c, i) => i < text.Length - 1 && LineBreaks.After(text, i) ? $"{c}|" : c.ToString()));

        Assert.Equal(expected, marked);
    }
}
