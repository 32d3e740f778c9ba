using System.Globalization;
using OicInfo.Content.Checking;
using OicInfo.Content.Model;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace OicInfo.Content.Reading;

/// <summary>A YAML mapping whose fields are read by type; each mistake becomes a diagnostic at its place.</summary>
internal sealed class YamlMap
{
    private readonly YamlMappingNode node;
    private readonly string file;
    private readonly int lineOffset;
    private readonly DiagnosticBag diagnostics;
    private readonly HashSet<string> asked = [];
    private readonly List<RowText> localized;

    /// <param name="lineOffset">Lines of the file that stand before the YAML.</param>
    public YamlMap(YamlMappingNode node, string file, int lineOffset, DiagnosticBag diagnostics, List<RowText>? localized = null) =>
        (this.node, this.file, this.lineOffset, this.diagnostics, this.localized) = (node, file, lineOffset, diagnostics, localized ?? []);

    /// <summary>Where the mapping begins.</summary>
    public (int Line, int Column) Place => PlaceOf(node);

    /// <summary>The localised texts that were read from the mapping and from those below it.</summary>
    public IReadOnlyList<RowText> LocalizedTexts => localized;

    /// <summary>Whether any field was missing or malformed so far.</summary>
    public bool HasErrors { get; private set; }

    /// <summary>Names of all fields.</summary>
    public IEnumerable<string> Keys => node.Children.Keys.OfType<YamlScalarNode>().Select(k => k.Value ?? "");

    /// <summary>A required text; empty with a diagnostic where it is missing.</summary>
    public string Required(string field)
    {
        if (Optional(field) is { Length: > 0 } text)
        {
            return text;
        }

        Fail(node, $"the field '{field}' is missing", $"add a line '{field}: …'");
        return "";
    }

    /// <summary>A text, or null.</summary>
    public string? Optional(string field) => Child(field) switch
    {
        null => null,
        YamlScalarNode { Value: null or "" or "null" or "~", Style: ScalarStyle.Plain } => null,
        YamlScalarNode scalar => scalar.Value,
        var other => Wrong(other, field, "a single value"),
    };

    /// <summary>A whole number, or null.</summary>
    public int? Integer(string field) =>
        Value(field, (string text, out int number) => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out number), "a whole number");

    /// <summary>A required whole number; 0 with a diagnostic where it is missing.</summary>
    public int RequiredInteger(string field)
    {
        _ = Required(field);
        return Integer(field) ?? 0;
    }

    /// <summary>True or false; false where it is missing.</summary>
    public bool Flag(string field)
    {
        var text = Optional(field);
        if (text is not (null or "true" or "false"))
        {
            Wrong(Child(field)!, field, "true or false");
        }

        return text == "true";
    }

    /// <summary>A day, or null.</summary>
    public DateOnly? Day(string field) =>
        Value(field, (string text, out DateOnly day) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day), "a date such as 2026-11-24");

    /// <summary>A date known to the year at least, or null.</summary>
    public PartialDate? Date(string field) => Value<PartialDate>(field, PartialDate.TryParse, "a date such as 1969, 1969-09 or 1969-09-25");

    /// <summary>A date known to the year at least; the year 0 with a diagnostic where it is missing.</summary>
    public PartialDate RequiredDate(string field)
    {
        _ = Required(field);
        return Date(field) ?? default;
    }

    /// <summary>An address on the web, or null.</summary>
    public string? WebAddress(string field)
    {
        if (Optional(field) is not { } text)
        {
            return null;
        }

        if (!WebAddresses.IsValid(text))
        {
            Wrong(Child(field)!, field, "an address such as https://example.org/page");
        }

        return text;
    }

    /// <summary>A list of texts; empty where it is missing.</summary>
    public IReadOnlyList<string> Texts(string field) => Child(field) switch
    {
        null => [],
        YamlSequenceNode list when list.All(n => n is YamlScalarNode) => [.. list.Cast<YamlScalarNode>().Select(n => n.Value ?? "")],
        var other => Wrong(other, field, "a list of texts") is null ? [] : [],
    };

    /// <summary>A mapping, or null.</summary>
    public YamlMap? Map(string field)
    {
        var child = Child(field);
        if (child is not (null or YamlMappingNode))
        {
            Wrong(child, field, "a mapping");
        }

        return child is YamlMappingNode map ? new(map, file, lineOffset, diagnostics) : null;
    }

    /// <summary>A list of mappings; empty where it is missing.</summary>
    public IReadOnlyList<YamlMap> Maps(string field) => Child(field) switch
    {
        null => [],
        YamlSequenceNode list when list.All(n => n is YamlMappingNode) => [.. list.Cast<YamlMappingNode>().Select(n => new YamlMap(n, file, lineOffset, diagnostics, field == "rows" ? null : localized))],
        var other => Wrong(other, field, "a list of mappings") is null ? [] : [],
    };

    /// <summary>A mapping of texts; empty where it is missing. A single text stands for the same text in every language.</summary>
    public IReadOnlyDictionary<string, string> TextMap(string field) => Child(field) switch
    {
        null => new Dictionary<string, string>(),
        YamlScalarNode { Value: null or "" or "null" or "~" } => new Dictionary<string, string>(),
        YamlScalarNode scalar => new Dictionary<string, string> { ["en"] = scalar.Value! },
        YamlMappingNode map when map.Children.All(c => c is { Key: YamlScalarNode, Value: YamlScalarNode }) =>
            map.Children.ToDictionary(c => ((YamlScalarNode)c.Key).Value ?? "", c => ((YamlScalarNode)c.Value).Value ?? ""),
        var other => Wrong(other, field, "a mapping of texts") is null ? new Dictionary<string, string>() : [],
    };

    /// <summary>A text in several languages.</summary>
    public LocalizedText Localized(string field)
    {
        var text = new LocalizedText(TextMap(field));
        if (Child(field) is YamlMappingNode map)
        {
            localized.Add(new(field, text, PlaceOf(map), map.Children.Where(c => c.Key is YamlScalarNode)
                .ToDictionary(c => ((YamlScalarNode)c.Key).Value ?? "", c => PlaceOf(c.Value))));
        }

        return text;
    }

    /// <summary>A text in several languages that has to be there.</summary>
    public LocalizedText RequiredLocalized(string field)
    {
        var text = Localized(field);
        if (text.All.Count == 0)
        {
            Fail(node, $"the field '{field}' is missing", $"add '{field}: {{id: …, en: …, ar: …, fr: …}}'");
        }

        return text;
    }

    /// <summary>Line and column of each field's value, from 1.</summary>
    public IReadOnlyDictionary<string, (int Line, int Column)> Positions() =>
        node.Children.Where(c => c.Key is YamlScalarNode).ToDictionary(c => ((YamlScalarNode)c.Key).Value ?? "", c => PlaceOf(c.Value));

    /// <summary>Reports a mistake at a field's value; at this mapping where it is missing.</summary>
    public void FailAt(string field, string message, string remedy) => Fail(Child(field) ?? node, message, remedy);

    /// <summary>Reports a mistake at this mapping.</summary>
    public void Fail(string code, string message, string remedy) => Report(code, node, message, remedy);

    private delegate bool Parser<T>(string text, out T value);

    private T? Value<T>(string field, Parser<T> parser, string expected) where T : struct
    {
        if (Optional(field) is not { } text)
        {
            return null;
        }

        if (parser(text, out var value))
        {
            return value;
        }

        Wrong(Child(field)!, field, expected);
        return null;
    }

    private void Fail(YamlNode at, string message, string remedy) => Report(Codes.InvalidField, at, message, remedy);

    private void Report(string code, YamlNode at, string message, string remedy)
    {
        HasErrors = true;
        diagnostics.Error(code, file, lineOffset + (int)at.Start.Line, (int)at.Start.Column, message, remedy);
    }

    private (int Line, int Column) PlaceOf(YamlNode at) => (lineOffset + (int)at.Start.Line, (int)at.Start.Column);

    private string? Wrong(YamlNode at, string field, string expected)
    {
        Fail(at, $"the field '{field}' is not {expected}", $"write {expected}");
        return null;
    }

    private YamlNode? Child(string field)
    {
        asked.Add(field);
        return node.Children.TryGetValue(new YamlScalarNode(field), out var child) ? child : null;
    }

    /// <summary>Reports every field that nobody asked for: most often a misspelt one.</summary>
    public void RejectUnknownFields()
    {
        foreach (var key in node.Children.Keys.Where(k => k is not YamlScalarNode { Value: { } name } || !asked.Contains(name)))
        {
            Fail(key, $"the field '{key}' is not known", $"use one of: {string.Join(", ", asked.Order(StringComparer.Ordinal))}");
        }
    }
}
