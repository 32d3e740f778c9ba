using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace OicInfo.Content.Reading;

/// <summary>A YAML parser without aliases, which content does not need and bombs are made of, and with a limit on depth.</summary>
internal sealed class PlainYaml(string yaml) : IParser
{
    private const int MaxDepth = 20;
    private readonly Parser parser = new(new StringReader(yaml));
    private int depth;

    public ParsingEvent? Current => parser.Current;

    /// <exception cref="YamlException">The YAML is malformed, uses aliases or is nested too deeply.</exception>
    public bool MoveNext()
    {
        if (!parser.MoveNext())
        {
            return false;
        }

        depth += Current!.NestingIncrease;
        return Current switch
        {
            AnchorAlias alias => throw new YamlException(alias.Start, alias.End, "aliases (*name) are not allowed"),
            { } deep when depth > MaxDepth => throw new YamlException(deep.Start, deep.End, "fields are nested too deeply"),
            _ => true,
        };
    }
}
