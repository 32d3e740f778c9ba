using System.ComponentModel.DataAnnotations;

namespace OicInfo.Web.Hosting;

/// <summary>The settings under <c>Site</c>.</summary>
public sealed class SiteOptions : IValidatableObject
{
    /// <summary>Scheme and host under which readers know the site, for example <c>https://oicinfo.example</c>; empty: those of the request.</summary>
    public string Origin { get; set; } = "";

    /// <summary>Whom to tell of a weakness: an address with its scheme, such as <c>mailto:security@oicinfo.example</c>; empty: nobody is named.</summary>
    public string SecurityContact { get; set; } = "";

    /// <summary>The origin of absolute addresses in an answer to this request.</summary>
    public string For(HttpRequest request) => Origin.Length > 0 ? Origin : $"{request.Scheme}://{request.Host}";

    /// <inheritdoc/>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Origin.Length > 0 && !(Uri.TryCreate(Origin, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && Origin == uri.GetLeftPart(UriPartial.Authority)))
        {
            yield return new($"The setting Site:Origin is '{Origin}', but must be scheme and host alone, such as https://oicinfo.example.", [nameof(Origin)]);
        }

        if (SecurityContact.Length > 0 && !(Uri.TryCreate(SecurityContact, UriKind.Absolute, out var contact) && contact.Scheme is "mailto" or "https" or "tel"))
        {
            yield return new($"The setting Site:SecurityContact is '{SecurityContact}', but must be an address such as mailto:security@oicinfo.example.", [nameof(SecurityContact)]);
        }
    }
}
