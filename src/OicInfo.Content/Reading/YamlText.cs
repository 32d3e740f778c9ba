using OicInfo.Content.Checking;
using OicInfo.Content.Checking.Numbers;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace OicInfo.Content.Reading;

/// <summary>Opens YAML as editors write it.</summary>
internal static class YamlText
{
    /// <summary>Parses a document whose top is a mapping; null with a diagnostic when it is not.</summary>
    /// <param name="lineOffset">Lines of the file that stand before the YAML.</param>
    public static YamlMap? Read(string yaml, string file, int lineOffset, DiagnosticBag diagnostics)
    {
        try
        {
            var stream = new YamlStream();
            stream.Load(new PlainYaml(yaml));
            if (stream.Documents is [{ RootNode: YamlMappingNode map }])
            {
                ReportEscapedMarks(stream.Documents[0], file, lineOffset, diagnostics);
                return new(map, file, lineOffset, diagnostics);
            }

            diagnostics.Error(Codes.MalformedYaml, file, lineOffset + 1, 1, "a mapping of fields is expected here", "write lines of the form 'field: value'");
        }
        catch (YamlException e)
        {
            diagnostics.Error(Codes.MalformedYaml, file, lineOffset + (int)e.Start.Line, (int)e.Start.Column,
                $"the YAML cannot be read: {(e.InnerException is YamlException inner ? inner : e).Message}", "check indentation, quotes, brackets and repeated fields on this line and the one before");
        }

        return null;
    }

    /// <summary>Characters that cannot be seen and stand in the file as themselves were found when it was opened; these are written as <c>\u202E</c>.</summary>
    private static void ReportEscapedMarks(YamlDocument document, string file, int lineOffset, DiagnosticBag diagnostics)
    {
        foreach (var scalar in document.AllNodes.OfType<YamlScalarNode>().Where(s => s.Style == ScalarStyle.DoubleQuoted))
        {
            foreach (var mark in TranslationDebris.Unseen(scalar.Value ?? "").Take(1))
            {
                diagnostics.Error(Codes.TranslationDebris, file, lineOffset + (int)scalar.Start.Line, (int)scalar.Start.Column, mark.What, mark.Remedy);
            }
        }
    }
}
