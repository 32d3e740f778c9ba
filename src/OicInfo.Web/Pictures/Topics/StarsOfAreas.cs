using OicInfo.Content.Model;

namespace OicInfo.Web.Pictures.Topics;

/// <summary>A star for each priority area, the larger the more goals it has.</summary>
internal static class StarsOfAreas
{
    public static IEnumerable<Stroke> Draw(DataTables data)
    {
        const int Abreast = 6;
        const double Smallest = 9, PerGoal = 1.2, Largest = 17, StepX = 36, StepY = 36;
        var stars = data.ProgrammeAreas.Rows.Select((area, i) => (Gold: i % 2 == i / Abreast % 2, D: StarShape.At(
            TopicDrawing.Width / 2.0 + (i % Abreast - (Abreast - 1) / 2.0) * StepX,
            24 + i / Abreast * StepY,
            Math.Min(Smallest + PerGoal * area.Goals.Count, Largest)))).ToLookup(s => s.Gold, s => s.D);
        yield return new("fill tone-accent", string.Concat(stars[false]));
        yield return new("fill tone-ochre", string.Concat(stars[true]));
    }
}
