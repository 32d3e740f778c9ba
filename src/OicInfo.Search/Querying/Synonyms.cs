using OicInfo.Content.Model;
using OicInfo.Search.Indexing;

namespace OicInfo.Search.Querying;

/// <summary>
/// Which words and names mean the same to a reader of a language: those of the synonym file, and the names that the tables
/// give to a state, organ, place or term in every language.
/// </summary>
internal sealed class Synonyms
{
    /// <summary>The glossary's entry for the organisation itself, which every page is about.</summary>
    private const string OrganisationTerm = "oic";

    private readonly Dictionary<string, List<Form>> byKey = new(StringComparer.Ordinal);
    private readonly HashSet<string> organisation = new(StringComparer.Ordinal);
    private readonly LanguageIndex index;

    public Synonyms(LanguageIndex index, DataTables data, SynonymFile file)
    {
        this.index = index;
        foreach (var group in file.Groups)
        {
            AddGroup(group);
        }

        foreach (var (from, to) in file.OneWay)
        {
            AddOneWay(from, to);
        }

        AddTables(data);
        LongestKey = byKey.Count == 0 ? 1 : byKey.Keys.Max(k => k.Count(c => c == ' ') + 1);
        foreach (var name in data.Glossary.Find(OrganisationTerm) is { } term ? Names.Of(term) : [])
        {
            organisation.UnionWith(KeysOf(name));
        }

        // Not by their stems: "organisations" are others.
        organisation.UnionWith(file.Organisation.SelectMany(w => index.Words.Read(w)).Select(w => w.Fold));
    }

    /// <summary>Words of the longest name that has synonyms.</summary>
    public int LongestKey { get; }

    /// <summary>Other forms of what has this key; none where it has none.</summary>
    public IReadOnlyList<Form> Of(string key) => byKey.GetValueOrDefault(key, []);

    /// <summary>Whether something is known by this key, be it only as a name.</summary>
    public bool Knows(string key) => byKey.ContainsKey(key);

    /// <summary>Whether the key is a name of the organisation that the whole site is about.</summary>
    public bool IsOrganisation(string key) => organisation.Contains(key);

    private void AddTables(DataTables data)
    {
        foreach (var organ in data.Organs.Rows)
        {
            AddGroup(Names.Of(organ));
        }

        foreach (var term in data.Glossary.Rows)
        {
            AddGroup(Names.Of(term));
        }

        foreach (var name in data.Members.Rows.Select(m => m.Name)
            .Concat(data.SecretariesGeneral.Rows.Select(p => p.Name))
            .Concat(data.Summits.Rows.Concat(data.CouncilSessions.Rows).SelectMany(m => new[] { m.City, m.Country })))
        {
            AddGroup(name.All.Values.SelectMany(Names.Parts));
        }
    }

    private void AddGroup(IEnumerable<string> names)
    {
        var all = names.ToArray();
        var forms = all.Select(n => Form.Of(n, index)).OfType<Form>().DistinctBy(f => f.Key).ToArray();
        var known = forms.Where(IsInIndex).ToArray();
        foreach (var key in all.SelectMany(KeysOf).Distinct())
        {
            Add(key, known.Where(f => f.Key != key));
        }
    }

    private void AddOneWay(string from, IEnumerable<string> to)
    {
        var known = to.Select(n => Form.Of(n, index)).OfType<Form>().Where(IsInIndex).ToArray();
        foreach (var key in KeysOf(from))
        {
            Add(key, known);
        }
    }

    private void Add(string key, IEnumerable<Form> forms)
    {
        if (!byKey.TryGetValue(key, out var list))
        {
            byKey[key] = list = [];
        }

        list.AddRange(forms.Where(f => list.TrueForAll(l => l.Key != f.Key)));
    }

    /// <summary>A name is recognised by its stems, and as it is written.</summary>
    private IEnumerable<string> KeysOf(string name) =>
        Form.Of(name, index) is { } form && (form.Folds.Length > 1 || form.Folds[0].Length > 1) ? new[] { form.Key, string.Join(' ', form.Folds) }.Distinct() : [];

    private bool IsInIndex(Form form) => form.Stems.Zip(form.Folds).All(w => index.Knows(w.First, w.Second));
}
