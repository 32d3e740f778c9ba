using OicInfo.Content.Model;

namespace OicInfo.Web.ViewModels;

/// <summary>The font of the headings in a language, loaded before the style sheet asks for it.</summary>
internal static class HeadingFont
{
    /// <summary>Address of the font file; <c>Styles/fonts.css</c> names the same.</summary>
    public static string PathFor(Language language) =>
        language.Direction == "rtl" ? "/fonts/amiri-bold-2.woff2" : "/fonts/literata-semibold-2.woff2";
}
