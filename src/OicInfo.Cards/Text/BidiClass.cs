namespace OicInfo.Cards.Text;

/// <summary>The bidirectional character types of UAX #9, less those of explicit formatting, which <see cref="CleanText"/> removes.</summary>
internal enum BidiClass : byte
{
    /// <summary>Left to right.</summary>
    L,

    /// <summary>Right to left.</summary>
    R,

    /// <summary>A letter of Arabic.</summary>
    AL,

    /// <summary>A European digit.</summary>
    EN,

    /// <summary>An Arabic digit.</summary>
    AN,

    /// <summary>A sign between numbers: plus, minus.</summary>
    ES,

    /// <summary>A sign beside a number: per cent, currency.</summary>
    ET,

    /// <summary>A separator inside numbers: comma, full stop, colon.</summary>
    CS,

    /// <summary>A mark on the character before it.</summary>
    NSM,

    /// <summary>White space.</summary>
    WS,

    /// <summary>Any other neutral.</summary>
    ON,
}
