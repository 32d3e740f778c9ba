using OicInfo.Content.Checking.Numbers;
using OicInfo.Content.Model;
using OicInfo.Content.Reading;

namespace OicInfo.Content.Checking.Rules;

/// <summary>The texts of the tables stand in every language, state the same numbers, and hold no debris of machine translation.</summary>
internal sealed class TableTexts : ITableRule
{
    public IEnumerable<Diagnostic> Check(Site site, IReadOnlyList<TableRow> rows)
    {
        var readers = site.Languages.ToDictionary(l => l.Code, l => new NumberReader(l.Code));
        return rows.AsParallel().AsOrdered().SelectMany(row => row.Texts.SelectMany(text => Check(site, row, text, readers)));
    }

    private static IEnumerable<Diagnostic> Check(Site site, TableRow row, RowText text, Dictionary<string, NumberReader> readers)
    {
        foreach (var language in site.Languages.Where(l => !text.Text.Has(l.Code)))
        {
            yield return row.At(text, null, Codes.MissingTranslation, Severity.Error, $"the field '{text.Field}' has no text in '{language.Code}'", "add it");
        }

        foreach (var language in text.Text.All.Keys.Where(k => site.FindLanguage(k) is null && text.Positions.ContainsKey(k)))
        {
            yield return row.At(text, language, Codes.InvalidField, Severity.Error, $"the site has no language '{language}'", $"use one of: {string.Join(", ", site.Languages.Select(l => l.Code))}");
        }

        var reference = site.DefaultLanguage.Code;
        var numbers = text.Text.Has(reference) ? readers[reference].Read(text.Text[reference]) : [];
        foreach (var (language, words) in text.Text.All.Where(t => readers.ContainsKey(t.Key)))
        {
            foreach (var finding in TranslationDebris.Find(words, language))
            {
                yield return row.At(text, language, Codes.TranslationDebris, Severity.Error, finding.What, finding.Remedy);
            }

            if (language != reference && text.Text.Has(reference))
            {
                foreach (var difference in NumberComparison.Compare(numbers, readers[language].Read(words)))
                {
                    yield return row.At(text, language, Codes.NumbersDiffer, Severity.Error,
                        $"the number differs between '{reference}' and '{language}': {difference}", "find out which is right, and write it in both");
                }
            }
        }
    }
}
