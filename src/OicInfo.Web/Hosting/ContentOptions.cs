using System.ComponentModel.DataAnnotations;

namespace OicInfo.Web.Hosting;

/// <summary>The settings under <c>Content</c>.</summary>
internal sealed class ContentOptions
{
    /// <summary>The folder that holds <c>site.yml</c>: absolute, or looked for from the program's folder upwards.</summary>
    [Required(ErrorMessage = "The setting Content:Path is missing: name the folder that holds site.yml.")]
    public string Path { get; set; } = "";

    /// <summary>Whether edits are served while the site runs; null: in Development only.</summary>
    public bool? Watch { get; set; }
}
