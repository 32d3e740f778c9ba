namespace OicInfo.Content.Checking.Numbers.Reading;

/// <summary>What a token is.</summary>
internal enum TokenKind
{
    /// <summary>A run of letters of one script.</summary>
    Word,

    /// <summary>Digits with the separators inside them.</summary>
    Digits,

    /// <summary>One sign.</summary>
    Mark,
}
