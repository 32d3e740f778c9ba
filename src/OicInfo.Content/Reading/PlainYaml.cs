using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace OicInfo.Content.Reading;

/// <summary>A YAML parser without aliases, which content does not need and bombs are made of, without tags, by which one field could stand twice, and with a limit on depth.</summary>
internal sealed class PlainYaml : IParser
{
    private const int MaxDepth = 20;
    private readonly Scanner scanner;
    private readonly Parser parser;
    private int depth;

    public PlainYaml(string yaml)
    {
        scanner = new(new StringReader(yaml));
        parser = new(scanner);
    }

    public ParsingEvent? Current => parser.Current;

    /// <exception cref="YamlException">The YAML is malformed, uses aliases or tags, or is nested too deeply.</exception>
    public bool MoveNext()
    {
        if (!Advance())
        {
            return false;
        }

        depth += Current!.NestingIncrease;
        return Current switch
        {
            AnchorAlias alias => throw new YamlException(alias.Start, alias.End, "aliases (*name) are not allowed"),
            NodeEvent { Tag.IsEmpty: false } tagged => throw new YamlException(tagged.Start, tagged.End, "tags (!name) are not allowed"),
            { } deep when depth > MaxDepth => throw new YamlException(deep.Start, deep.End, "fields are nested too deeply"),
            _ => true,
        };
    }

    private bool Advance()
    {
        try
        {
            return parser.MoveNext();
        }
        catch (Exception e) when (e is InvalidOperationException or ArgumentException or IndexOutOfRangeException or OverflowException)
        {
            // Faults of the parser itself on malformed input, such as keys that a flow mapping leaves open at its end.
            throw new YamlException(scanner.CurrentPosition, scanner.CurrentPosition, "the line is malformed", e);
        }
    }
}
