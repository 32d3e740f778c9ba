using OicInfo.Benchmarks;

// Measures the site on its real content and on the same content grown to so many pages, side by side.
var pages = args is [var count, ..] && int.TryParse(count, out var number) ? number : 1_000;
using var real = GrownContent.Of(GrownContent.Repository, pages: 0);
using var grown = GrownContent.Of(GrownContent.Repository, pages);

var table = new ResultTable($"{real.Pages} pages", $"{grown.Pages} pages");
foreach (var (small, large) in (await Measurements.Of(real)).Zip(await Measurements.Of(grown)))
{
    table.Add(small, large);
}

table.Write(Console.Out);
