using System.Collections.Frozen;
using OicInfo.Content.Checking.Numbers.Languages;

namespace OicInfo.Content.Checking.Numbers.Reading;

/// <summary>What the words around a number word make of it: a part, one more of its sort, or the number of things that are named.</summary>
internal sealed class Surroundings(string text, IReadOnlyList<Token> tokens, LanguageNumerals language)
{
    /// <summary>In tokens, its comma among them.</summary>
    private const int LongestName = 5;

    /// <summary>The least number that has a word for one part of so many, except the half.</summary>
    private const decimal LeastDivisor = 3;

    /// <summary>A fifth, where the word also means five or the fifth.</summary>
    public bool MakePart(int index, NumeralWord word) =>
        word.Role is NumeralRole.Unit or NumeralRole.Teen or NumeralRole.TenOrTeen && word.Value >= LeastDivisor &&
        ((word.Ordinal && IsLinked(index) && Follows(index, language.Indefinites)) || language.IsPart(text.Substring(tokens[index].Offset, tokens[index].Length), Next(index)));

    /// <summary>Whether an ordinal after "one" is a part: "one third", <c>un cinquième de</c>, but not <c>un cinquième membre</c>.</summary>
    public bool MakePartOfOne(int index, NumeralWord ordinal) =>
        ordinal is { Ordinal: true, Value: >= LeastDivisor, Role: NumeralRole.Unit or NumeralRole.Teen } && (ordinal.Value == LeastDivisor || IsLinked(index));

    /// <summary>Whether others may say it without the number: the three that are named, <c>a third</c>, Arabic <c>وثالثة</c> "and another".</summary>
    public bool MakeLoose(int index, NumeralWord word, bool joined, bool definite)
    {
        if (word.Ordinal && ((joined && !definite) || Follows(index, language.Indefinites)))
        {
            return true;
        }

        var first = index == 0 || tokens[index - 1].Kind == TokenKind.Mark;
        return word.Ordinal == language.DefiniteOrdinals && AreNamed(index) &&
            (definite || Follows(index, language.Definites) || (language.DefiniteOrdinals && first));
    }

    /// <summary>Whether the things counted are named after it between commas: "the three groups, Arab, Asian and African".</summary>
    private bool AreNamed(int index) => CommaAfter(index) is { } comma && CommaAfter(comma) > comma + 1;

    private int? CommaAfter(int index)
    {
        var mark = Enumerable.Range(index + 1, Math.Min(LongestName, tokens.Count - index - 1)).FirstOrDefault(i => tokens[i].Kind == TokenKind.Mark);
        return mark > index && (tokens[mark].IsMark(',') || tokens[mark].IsMark('،')) ? mark : null;
    }

    private bool IsLinked(int index) => language.PartLinks.Contains(Next(index));

    private bool Follows(int index, FrozenSet<string> words) => index > 0 && words.Contains(tokens[index - 1].Norm);

    private string Next(int index) => index + 1 < tokens.Count ? tokens[index + 1].Norm : "";
}
