using System.Globalization;
using OicInfo.Search.Analysis;
using OicInfo.Search.Indexing;
using OicInfo.Search.Querying;

namespace OicInfo.Search.Answers;

/// <summary>Finds the cards of what a query names.</summary>
internal sealed class AnswerFinder
{
    private const int Most = 3;

    /// <summary>Shorter parts of a person's name mean nobody in particular.</summary>
    private const int ShortestPartOfAName = 4;

    private readonly LanguageIndex index;
    private readonly Synonyms synonyms;
    private readonly IReadOnlyList<Entity> entities;
    private readonly Dictionary<string, List<Entity>> byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Entity>> people;
    private readonly ILookup<string, (Entity Meeting, string[] Cities)> meetings;

    public AnswerFinder(LanguageIndex index, Synonyms synonyms, IReadOnlyList<Entity> entities)
    {
        this.index = index;
        this.synonyms = synonyms;
        this.entities = [.. entities.Where(e => e.Answer.Path.Length > 0)];
        foreach (var entity in this.entities.Where(e => e.Answer.Kind is not ("summit" or "session")))
        {
            foreach (var key in entity.Names.Prepend(entity.Answer.Title).SelectMany(KeysOf).Where(k => k.Length > 1).Distinct())
            {
                Add(byName, key, entity);
            }
        }

        meetings = OfKind("summit").Concat(OfKind("session"))
            .ToLookup(m => m.Answer.Kind, m => (m, m.Names.Select(n => Form.Of(n, index)).OfType<Form>().Select(f => $" {f.Written} ").Distinct().ToArray()));
        people = new(StringComparer.Ordinal);
        foreach (var person in OfKind("secretary-general"))
        {
            foreach (var part in person.Names.SelectMany(n => index.Words.Read(n)).Select(w => w.Fold).Where(p => p.Length >= ShortestPartOfAName).Distinct())
            {
                Add(people, part, person);
            }
        }
    }

    /// <summary>The cards, the surest first.</summary>
    public IReadOnlyList<Answer> Find(Query query)
    {
        var words = query.Words.Select(w => w.BestFold).ToArray();
        var stems = query.Words.Select(w => w.BestStem(index)).ToArray();
        var stop = StopWords.Of(index.Language.Code);
        var content = Enumerable.Range(0, words.Length).Where(i => !stop.Contains(words[i])).ToHashSet();
        var found = new List<Entity>();
        found.AddRange(Numbered(words));
        found.AddRange(Meetings(words));
        found.AddRange(People(words, content));
        found.AddRange(Named(words, stems, content));
        return [.. found.DistinctBy(e => e.Answer).Where((e, i) => e.Answer.Kind != "term" || found.TrueForAll(f => f.IsCommon)).Take(Most).Select(e => e.Answer)];
    }

    /// <summary>Article 33, the 12th summit, the 50th session, area 7, the 12th secretary general.</summary>
    private IEnumerable<Entity> Numbered(string[] words)
    {
        var kinds = words.Select(Triggers.KindOf).OfType<string>().Distinct().ToArray();
        var numbers = words.Select(w => int.TryParse(w, NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : 0).Where(n => n is > 0 and < 200).ToHashSet();
        var extraordinary = words.Any(Triggers.IsExtraordinary);
        return numbers.Count == 0 ? [] : kinds.SelectMany(OfKind).Where(e => e.Number is { } number && numbers.Contains(number) && e.IsExtraordinary == extraordinary);
    }

    /// <summary>A meeting by its city, its year or both.</summary>
    private IEnumerable<Entity> Meetings(string[] words)
    {
        if (words.Select(Triggers.KindOf).FirstOrDefault(k => k is "summit" or "session") is not { } kind)
        {
            return [];
        }

        var text = $" {string.Join(' ', words.SelectMany(w => synonyms.Of(w).Select(f => f.Written).Prepend(w)))} ";
        var years = words.Select(w => int.TryParse(w, NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : 0).Where(n => n > 1900).ToHashSet();
        var extraordinary = words.Any(Triggers.IsExtraordinary);
        var ofKind = meetings[kind].Where(m => !extraordinary || m.Meeting.IsExtraordinary);
        var inCity = ofKind.Where(m => m.Cities.Any(c => text.Contains(c, StringComparison.Ordinal))).Select(m => m.Meeting).ToArray();
        var found = inCity.Length > 0 && years.Count > 0 ? inCity.Where(e => years.Contains(e.Year ?? 0))
            : inCity.Length > 0 ? inCity
            : ofKind.Select(m => m.Meeting).Where(e => years.Contains(e.Year ?? 0));
        return found.OrderByDescending(e => e.Year);
    }

    /// <summary>A person by any part of the name; the one in office where the query asks for the office alone.</summary>
    private IEnumerable<Entity> People(string[] words, HashSet<int> content)
    {
        var named = words.SelectMany(w => synonyms.Of(w).Where(f => f.Folds.Length == 1).Select(f => f.Folds[0]).Prepend(w).Distinct().SelectMany(p => people.GetValueOrDefault(p, [])).Distinct())
            .CountBy(p => p).ToArray();
        if (named.Length > 0)
        {
            var most = named.Max(n => n.Value);
            return named.Where(n => n.Value == most).Select(n => n.Key);
        }

        return words.Any(w => Triggers.KindOf(w) == "secretary-general") && content.All(i => Triggers.IsOffice(words[i]) || synonyms.IsOrganisation(words[i]))
            ? OfKind("secretary-general").Where(p => p.IsInOffice)
            : [];
    }

    private List<Entity> Named(string[] words, string[] stems, HashSet<int> content)
    {
        var found = new List<Entity>();
        var taken = new HashSet<int>();
        for (var length = words.Length; length > 0; length--)
        {
            for (var start = 0; start + length <= words.Length; start++)
            {
                var range = Enumerable.Range(start, length).ToArray();
                if (!range.Any(content.Contains) || range.Any(taken.Contains))
                {
                    continue;
                }

                var isAll = content.All(i => range.Contains(i) || synonyms.IsOrganisation(words[i]));
                var here = KeysOf(string.Join(' ', words[start..(start + length)]), string.Join(' ', stems[start..(start + length)]))
                    .SelectMany(k => byName.GetValueOrDefault(k, []))
                    .Where(e => isAll || !e.IsCommon)
                    .Distinct().ToArray();
                if (here.Length > 0)
                {
                    found.AddRange(here);
                    taken.UnionWith(range);
                }
            }
        }

        return found;
    }

    /// <summary>A name as written and as stems; of a longer one, as many words as are read of a query.</summary>
    private string[] KeysOf(string name)
    {
        var words = index.Words.Read(name).Take(SearchLimits.MaxWords).ToArray();
        return [string.Join(' ', words.Select(w => w.Fold)), string.Join(' ', words.Select(w => w.Stem))];
    }

    private IEnumerable<string> KeysOf(string written, string stemmed) =>
        new[] { written, stemmed }.Concat(synonyms.Of(written).Concat(synonyms.Of(stemmed)).Take(SearchLimits.MaxSynonyms).Select(f => f.Written)).Distinct();

    private IEnumerable<Entity> OfKind(string kind) => entities.Where(e => e.Answer.Kind == kind);

    private static void Add(Dictionary<string, List<Entity>> map, string key, Entity entity)
    {
        if (!map.TryGetValue(key, out var list))
        {
            map[key] = list = [];
        }

        list.Add(entity);
    }
}
