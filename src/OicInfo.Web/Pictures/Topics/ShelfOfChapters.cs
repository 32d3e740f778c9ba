using OicInfo.Content.Model;

namespace OicInfo.Web.Pictures.Topics;

/// <summary>The chapters of the Charter as books on a shelf, each as wide as it has articles.</summary>
internal static class ShelfOfChapters
{
    private static readonly string[] Classes = ["fill tone-accent", "fill tone-leaf", "fill tone-blue", "fill tone-ochre"];

    public static IEnumerable<Stroke> Draw(DataTables data)
    {
        const double Left = 16, Width = TopicDrawing.Width - 32, Gap = 2, Top = 30, Bottom = 98;
        var chapters = data.CharterArticles.Rows.GroupBy(a => a.Chapter).OrderBy(g => g.Key).Select(g => g.Count()).ToList();
        var unit = (Width - Gap * (chapters.Count - 1)) / chapters.Sum();
        var (x, books, bands) = (Left, new Dictionary<string, string>(), "");
        foreach (var (i, articles) in chapters.Index())
        {
            var (width, tone) = (articles * unit, Classes[i % Classes.Length]);
            books[tone] = books.GetValueOrDefault(tone) + TopicDrawing.Path($"M{x} {Top}h{width}V{Bottom}h-{width}z");
            bands += TopicDrawing.Path($"M{x} {Top + 10}h{width}M{x} {Bottom - 10}h{width}");
            x += width + Gap;
        }

        foreach (var (tone, path) in books)
        {
            yield return new(tone, path);
        }

        yield return new("line tone-plate", bands);
        yield return new("line tone-muted", TopicDrawing.Path($"M{Left - 6} {Bottom + 1}h{Width + 12}"));
    }
}
