using OicInfo.Content.Checking.Numbers;

namespace OicInfo.Content.Tests.Checking.Numbers;

/// <summary>Runs the number check over the pages of the site, and over the same pages with errors seeded at random.</summary>
public sealed class RealPagesEvaluation(ITestOutputHelper output)
{
    private static readonly string[] Order = ["id", "en", "ar", "fr"];

    [Fact]
    public void Pages_UnderOneInAHundredPairsOfSectionsDiffers()
    {
        var pairs = 0;
        var reported = 0;
        foreach (var section in RealSection.ReadAll())
        {
            var languages = Order.Where(section.Versions.ContainsKey).ToArray();
            foreach (var (a, b) in languages.SelectMany((a, i) => languages.Skip(i + 1).Select(b => (a, b))))
            {
                pairs++;
                var differences = NumberComparison.Compare(new NumberReader(a).Read(section.Versions[a]), new NumberReader(b).Read(section.Versions[b]));
                reported += differences.Count > 0 ? 1 : 0;
                foreach (var difference in differences)
                {
                    output.WriteLine($"{section.Page}#{section.Id} {a}-{b}: {difference}");
                }
            }

            foreach (var (language, text) in section.Versions)
            {
                foreach (var finding in TranslationDebris.Find(text, language))
                {
                    output.WriteLine($"{section.Page}#{section.Id} {language}: {finding.What} {text.Substring(Math.Max(0, finding.Offset - 20), Math.Min(20, finding.Offset))}");
                }
            }
        }

        output.WriteLine($"{reported} of {pairs} pairs of sections reported");
        Assert.True(reported <= pairs / 100, $"{reported} of {pairs}");
    }

    [Fact]
    public void Pages_WithRandomErrors_AtLeastNineteenInTwentyAreFound()
    {
        const int Rounds = 3000;
        var random = new Random(1389);
        var sections = RealSection.ReadAll();
        var (seeded, missed) = (0, new List<string>());

        for (var round = 0; round < Rounds && sections.Count > 0; round++)
        {
            var section = sections[random.Next(sections.Count)];
            var wrong = section.Versions.Keys.ElementAt(random.Next(section.Versions.Count));
            var right = section.Versions.Keys.Where(l => l != wrong).ElementAt(random.Next(section.Versions.Count - 1));
            if (RandomErrors.Seed(section.Versions[wrong], wrong, random) is not { } error)
            {
                continue;
            }

            seeded++;
            var reference = new NumberReader(right).Read(section.Versions[right]);
            var before = NumberComparison.Compare(reference, new NumberReader(wrong).Read(section.Versions[wrong]));
            var after = NumberComparison.Compare(reference, new NumberReader(wrong).Read(error.Text));
            if (after.Count <= before.Count && TranslationDebris.Find(error.Text, wrong).Count <= TranslationDebris.Find(section.Versions[wrong], wrong).Count)
            {
                missed.Add($"{section.Page}#{section.Id} {right}-{wrong}: {error.What.ReplaceLineEndings(" ")}");
            }
        }

        if (seeded == 0)
        {
            Assert.Skip("no pages beside the tests");
        }

        var recall = 1 - ((double)missed.Count / seeded);
        output.WriteLine($"recall {recall:P2} of {seeded} random errors\n{string.Join('\n', missed)}");
        Assert.True(recall >= 0.95, $"{recall:P2}");
    }
}
