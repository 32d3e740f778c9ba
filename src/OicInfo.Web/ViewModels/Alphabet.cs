using System.Globalization;
using System.Text;
using OicInfo.Content.Model;

namespace OicInfo.Web.ViewModels;

/// <summary>
/// The order in which a language lists names and words. Arabic lists pass over the article: السنغال stands under س.
/// A word whose own first letters are those of the article would be taken to have it; none of the tables' names and terms is such.
/// </summary>
public sealed class Alphabet(Language language) : IComparer<string>
{
    private const string ArabicArticle = "ال";
    private readonly StringComparer comparer = StringComparer.Create(language.Culture, ignoreCase: true);

    /// <inheritdoc />
    public int Compare(string? x, string? y) =>
        comparer.Compare(KeyOf(x ?? ""), KeyOf(y ?? "")) is not 0 and var order ? order : comparer.Compare(x, y);

    /// <summary>The part of a name that decides where it stands.</summary>
    public string KeyOf(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return language.Code == "ar" && name.StartsWith(ArabicArticle, StringComparison.Ordinal) ? name[ArabicArticle.Length..] : name;
    }

    /// <summary>The letter under which a name stands, bare of marks: É and e under E, أ and آ under ا. Empty where there is neither letter nor digit.</summary>
    public string LetterOf(string name) =>
        KeyOf(name).Normalize(NormalizationForm.FormD).EnumerateRunes().Where(Rune.IsLetterOrDigit).Take(1)
            .Select(r => r.ToString().ToUpper(language.Culture)).FirstOrDefault("");
}
