using OicInfo.Search.Analysis;
using OicInfo.Search.Indexing;

namespace OicInfo.Search.Querying;

/// <summary>Turns what a reader typed into clauses.</summary>
internal sealed class QueryReader(LanguageIndex index, Synonyms synonyms)
{
    private const float SynonymWeight = 0.75f;
    private const float CompletionWeight = 0.5f;
    private const float CompletionOfAKnownWordWeight = 0.25f;
    private const float OrganisationWeight = 0.12f;
    private const float InterrogativeWeight = 0.15f;
    private const int ShortestPrefix = 2;

    /// <summary>The clauses of a query and the query as it was probably meant.</summary>
    public Query Read(QueryText text)
    {
        var all = WordsOf(text);
        var stop = StopWords.Of(index.Language.Code);
        var clauses = new List<Clause>();
        var asking = new List<Clause>();
        for (var i = 0; i < all.Count;)
        {
            if (LongestName(all, i) is var (name, length))
            {
                if (name.Forms[0].Form.Written == string.Join(' ', all.Skip(i).Take(length).Select(w => w.Fold)))
                {
                    // A name that is known as typed has no mistakes, even if no page writes it so.
                    all = [.. all.Select((w, j) => j >= i && j < i + length ? w with { IsKnown = true, Corrections = [] } : w)];
                }

                clauses.Add(name with { Parts = [.. all.Skip(i).Take(length).Where(w => !stop.Contains(w.Fold)).Select(ClauseOf)] });
                i += length;
                continue;
            }

            if (!stop.Contains(all[i].Fold))
            {
                clauses.Add(ClauseOf(all[i]));
            }
            else if (StopWords.Asks(all[i].Fold))
            {
                asking.Add(new() { Forms = [(new([all[i].Stem], [all[i].Fold]), 1)], Weight = InterrogativeWeight, IsForHeadings = true });
            }

            i++;
        }

        if (clauses.Count == 0)
        {
            clauses.AddRange(all.Select(ClauseOf));
        }
        else
        {
            clauses.AddRange(asking);
        }

        foreach (var phrase in text.Phrases)
        {
            if (Form.Of(phrase, index) is { Stems.Length: > 1 } form)
            {
                clauses.Add(new() { Forms = [(form, 1)], IsRequired = true });
            }
        }

        return new(clauses.Count == 1 ? clauses : clauses.ConvertAll(Cheaper), all);
    }

    /// <summary>
    /// Beside other words the organisation's name decides little, and its full names stand everywhere: looking for them would be
    /// most of the work.
    /// </summary>
    private static Clause Cheaper(Clause clause) =>
        clause.IsOrganisation ? clause with { Forms = [.. clause.Forms.Where((f, i) => i == 0 || f.Form.Stems.Length == 1)] } : clause;

    private List<QueryWord> WordsOf(QueryText text)
    {
        var read = index.Words.Read(text.Text);
        var words = new List<QueryWord>();
        for (var i = 0; i < Math.Min(read.Count, SearchLimits.MaxWords); i++)
        {
            var (stem, fold, start, end) = read[i];
            var isLast = text.EndsInAWord && i == read.Count - 1;
            var isKnown = index.Knows(stem, fold) || synonyms.Knows(stem) || synonyms.Knows(fold);
            var completions = isLast && fold.Length >= ShortestPrefix ? index.Vocabulary.Completions(fold) : [];
            var corrections = isKnown || completions.Count > 0 ? [] : index.Vocabulary.Corrections(fold);
            words.Add(new(stem, fold, start, end, isKnown, completions, corrections));
        }

        return words;
    }

    /// <summary>The name of most words that begins here, and how many words it has.</summary>
    private (Clause Clause, int Length)? LongestName(List<QueryWord> words, int start)
    {
        for (var length = Math.Min(synonyms.LongestKey, words.Count - start); length > 1; length--)
        {
            var range = words.GetRange(start, length);
            var typed = new Form([.. range.Select(w => w.Stem)], [.. range.Select(w => w.Fold)]);
            var meant = new Form([.. range.Select(w => w.BestStem(index))], [.. range.Select(w => w.BestFold)]);
            if (new[] { typed, meant }.SelectMany(f => new[] { (Form: f, f.Key), (Form: f, Key: f.Written) }).FirstOrDefault(f => synonyms.Knows(f.Key)) is { Key: { } key, Form: var form })
            {
                var isOrganisation = synonyms.IsOrganisation(key);
                return (new()
                {
                    Forms = [(form, 1), .. synonyms.Of(key).Take(SearchLimits.MaxSynonyms).Select(f => (f, SynonymWeight))],
                    Weight = isOrganisation && words.Count > length ? OrganisationWeight : 1,
                    IsOrganisation = isOrganisation,
                }, length);
            }
        }

        return null;
    }

    private Clause ClauseOf(QueryWord word)
    {
        var forms = new List<(Form Form, float Weight)> { (new([word.Stem], [word.Fold]), 1) };
        foreach (var key in new[] { word.Fold, word.Stem }.Distinct())
        {
            forms.AddRange(synonyms.Of(key).Take(SearchLimits.MaxSynonyms).Select(f => (f, SynonymWeight)));
        }

        forms.AddRange(word.Completions.Select(c => (FormOf(c), word.IsKnown ? CompletionOfAKnownWordWeight : CompletionWeight)));
        foreach (var (correction, mistakes) in word.Corrections)
        {
            var weight = 0.9f - (0.2f * mistakes);
            var form = FormOf(correction);
            forms.Add((form, weight));
            forms.AddRange(new[] { correction, form.Key }.Distinct().SelectMany(synonyms.Of).Take(SearchLimits.MaxSynonyms).Select(f => (f, weight * SynonymWeight)));
        }

        return new()
        {
            Forms = [.. forms.GroupBy(f => f.Form.Key).Select(g => g.MaxBy(f => f.Weight))],
            Weight = synonyms.IsOrganisation(word.Fold) ? OrganisationWeight : 1,
            IsOrganisation = synonyms.IsOrganisation(word.Fold),
        };
    }

    private Form FormOf(string fold) => new([index.Words.StemOf(fold)], [fold]);
}
