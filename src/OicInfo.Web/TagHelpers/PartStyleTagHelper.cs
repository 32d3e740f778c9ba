using Microsoft.AspNetCore.Razor.TagHelpers;
using OicInfo.Web.Styling;

namespace OicInfo.Web.TagHelpers;

/// <summary>A view names the style sheet that not every page needs: <c>&lt;part-style name="timeline" /&gt;</c>.</summary>
[HtmlTargetElement("part-style", TagStructure = TagStructure.WithoutEndTag)]
public sealed class PartStyleTagHelper(PartStyles styles) : TagHelper
{
    /// <summary>Name of a file in <c>Styles/parts</c>.</summary>
    public string Name { get; set; } = "";

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        styles.Add(Name);
        output.SuppressOutput();
    }
}
