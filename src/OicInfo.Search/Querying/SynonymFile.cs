using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace OicInfo.Search.Querying;

/// <summary>
/// The synonyms that no table gives: transliterations, plurals that no stemmer makes, everyday words. They stand in a YAML file
/// within the assembly: whoever writes a language can add to it without knowing C#, and it changes with the analysers that read it,
/// not with the content.
/// </summary>
internal sealed class SynonymFile
{
    /// <summary>Words and names of which each means every other.</summary>
    public List<List<string>> Groups { get; set; } = [];

    /// <summary>Words that are also looked up as others, but not the other way round.</summary>
    public Dictionary<string, List<string>> OneWay { get; set; } = [];

    /// <summary>Words that mean the organisation of which every page speaks.</summary>
    public List<string> Organisation { get; set; } = [];

    /// <summary>Reads the file.</summary>
    public static SynonymFile Read()
    {
        using var stream = typeof(SynonymFile).Assembly.GetManifestResourceStream("synonyms.yml")!;
        using var reader = new StreamReader(stream);
        return new DeserializerBuilder().WithNamingConvention(CamelCaseNamingConvention.Instance).Build().Deserialize<SynonymFile>(reader);
    }
}
