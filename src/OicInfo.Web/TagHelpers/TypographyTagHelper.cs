using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Razor.TagHelpers;
using OicInfo.Content.Model;
using OicInfo.Web.Typography;

namespace OicInfo.Web.TagHelpers;

/// <summary>Sets what stands in the page by the rules of its language, whoever wrote it: <c>&lt;body typeset-in="…"&gt;</c>.</summary>
[HtmlTargetElement("body", Attributes = "typeset-in")]
public sealed class TypographyTagHelper(HtmlEncoder encoder) : TagHelper
{
    /// <summary>The page's language.</summary>
    public Language? TypesetIn { get; set; }

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        if (TypesetIn?.Code == "fr")
        {
            output.Content.SetHtmlContent(FrenchSpacing.Of((await output.GetChildContentAsync()).GetContent(encoder)));
        }
    }
}
