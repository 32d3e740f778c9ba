using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Razor.TagHelpers;
using OicInfo.Web.Printing;

namespace OicInfo.Web.TagHelpers;

/// <summary>Wraps a page that is a part of a longer document: <c>&lt;document-part name="origins" parts="…"&gt;</c>.</summary>
[HtmlTargetElement("document-part")]
public sealed class DocumentPartTagHelper(HtmlEncoder encoder) : TagHelper
{
    /// <summary>Name of the part: its id, and what stands before the ids in it.</summary>
    public string Name { get; set; } = "";

    /// <summary>The parts of the document by the addresses of the pages that they are.</summary>
    public IReadOnlyDictionary<string, string> Parts { get; set; } = new Dictionary<string, string>();

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var page = (await output.GetChildContentAsync()).GetContent(encoder);
        output.TagName = "article";
        output.Attributes.SetAttribute("id", Name);
        output.Attributes.SetAttribute("class", "document-part");
        output.Content.SetHtmlContent(new DocumentPart(Name, Parts).Rewrite(page));
    }
}
