using OicInfo.Content.Checking.Numbers;

namespace OicInfo.Content.Checking;

/// <summary>The numbers of a paragraph, an item of a list or a row of a table.</summary>
/// <param name="Start">Where it begins in the text of its section.</param>
/// <param name="Numbers">In order.</param>
/// <param name="HasCode">Whether it quotes something word for word; a translation may say that again, the original need not.</param>
internal sealed record ParagraphNumbers(int Start, IReadOnlyList<NumberMention> Numbers, bool HasCode);
