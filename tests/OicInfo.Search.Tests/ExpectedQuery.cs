using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace OicInfo.Search.Tests;

/// <summary>A query of the evaluation and the places that answer it, each <c>topic/page</c> or <c>topic/page#section</c>.</summary>
public sealed class ExpectedQuery
{
    public string Q { get; set; } = "";

    public List<string> Expect { get; set; } = [];

    public static List<ExpectedQuery> Read(string language) =>
        new DeserializerBuilder().WithNamingConvention(CamelCaseNamingConvention.Instance).Build()
            .Deserialize<List<ExpectedQuery>>(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "queries", language + ".yml")));

    /// <summary>Whether an address such as <c>/id/history/origins#rabat</c> is one of the places: a page alone means any place on it.</summary>
    public bool IsAnsweredBy(string path)
    {
        var (page, section) = path.Split('/', 3)[2].Split('#') switch { [var p, var s] => (p, s), [var p, ..] => (p, null), _ => ("", null) };
        page = page.Contains('/', StringComparison.Ordinal) ? page : page + "/index";
        return Expect.Exists(e => e == page || (section is not null && e == $"{page}#{section}"));
    }
}
