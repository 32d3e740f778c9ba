using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace OicInfo.Web.Publishing;

/// <summary>Writes XML documents as bytes.</summary>
internal static class XmlText
{
    private static readonly XmlWriterSettings Settings = new() { Indent = true, Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), NewLineChars = "\n" };

    /// <summary>UTF-8 with a declaration, indented.</summary>
    public static byte[] ToBytes(this XDocument document)
    {
        using var buffer = new MemoryStream();
        using (var xml = XmlWriter.Create(buffer, Settings))
        {
            document.Save(xml);
        }

        return buffer.ToArray();
    }
}
