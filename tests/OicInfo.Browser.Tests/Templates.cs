namespace OicInfo.Browser.Tests;

/// <summary>One page of each template of the site, without its language.</summary>
internal static class Templates
{
    public static string[] Paths { get; } =
    [
        "", "/history", "/history/origins", "/history/timeline", "/history/summits", "/history/secretaries-general", "/members/states",
        "/organs/how-they-fit", "/charter/guide", "/programme/priority-areas", "/reference/glossary", "/reference/sources",
        "/reference/design", "/reference/translations", "/search?q=quds", "/nothing-here",
    ];

    public static string[] Languages { get; } = ["id", "en", "ar", "fr"];
}
