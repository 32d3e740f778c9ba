using OicInfo.Content.Model;

namespace OicInfo.Web.Controllers;

/// <summary>Chooses a language by <c>Accept-Language</c> (RFC 9110, section 12.5.4).</summary>
internal static class PreferredLanguage
{
    /// <summary>The reader's first language that the site has, else the default one.</summary>
    public static Language Of(HttpRequest request, Site site) =>
        request.GetTypedHeaders().AcceptLanguage
            .Where(l => l.Quality is not 0)
            .OrderByDescending(l => l.Quality ?? 1)
            .Select(l => site.FindLanguage(l.Value.ToString().Split('-')[0].ToLowerInvariant()))
            .FirstOrDefault(l => l is not null) ?? site.DefaultLanguage;
}
