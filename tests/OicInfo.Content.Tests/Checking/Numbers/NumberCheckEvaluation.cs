using OicInfo.Content.Checking.Numbers;

namespace OicInfo.Content.Tests.Checking.Numbers;

/// <summary>Measures the number check on passages that were written before it.</summary>
public sealed class NumberCheckEvaluation(ITestOutputHelper output)
{
    private static readonly IReadOnlyList<Passage> Passages = Passage.ReadAll();

    [Fact]
    public void TruePairs_NothingFalseIsReported()
    {
        var pairs = 0;
        var alarms = new List<string>();

        foreach (var passage in Passages)
        {
            foreach (var (a, b) in passage.Versions.Keys.SelectMany((a, i) => passage.Versions.Keys.Skip(i + 1).Select(b => (a, b))))
            {
                pairs++;
                var reports = Reports(passage.Versions[a], a, passage.Versions[b], b);
                if (reports.Count > 0)
                {
                    alarms.Add($"{passage.Name} ({a}-{b}): {string.Join("; ", reports)}");
                }
            }
        }

        output.WriteLine($"{alarms.Count} false alarms in {pairs} true pairs\n{string.Join('\n', alarms)}");
        Assert.True(pairs >= 200);
        Assert.Empty(alarms);
    }

    [Fact]
    public void SeededErrors_AtLeastNinetyNineInAHundredAreFound()
    {
        var pairs = 0;
        var missed = new List<string>();

        foreach (var passage in Passages)
        {
            foreach (var error in passage.Errors)
            {
                foreach (var (language, text) in passage.Versions.Where(v => v.Key != error.Language))
                {
                    pairs++;
                    if (Reports(text, language, passage.With(error), error.Language).Count == 0)
                    {
                        missed.Add($"{passage.Name} ({language}-{error.Language}): '{error.Old}' became '{error.New}'");
                    }
                }
            }
        }

        var recall = 1 - ((double)missed.Count / pairs);
        output.WriteLine($"recall {recall:P2} of {pairs} seeded errors\n{string.Join('\n', missed)}");
        Assert.True(pairs >= 200);
        Assert.True(recall >= 0.99, $"{recall:P2}\n{string.Join('\n', missed)}");
    }

    private static List<string> Reports(string reference, string referenceLanguage, string other, string otherLanguage) =>
    [
        .. NumberComparison.Compare(new NumberReader(referenceLanguage).Read(reference), new NumberReader(otherLanguage).Read(other)).Select(d => d.ToString()),
        .. TranslationDebris.Find(reference, referenceLanguage).Select(d => d.What),
        .. TranslationDebris.Find(other, otherLanguage).Select(d => d.What),
    ];
}
