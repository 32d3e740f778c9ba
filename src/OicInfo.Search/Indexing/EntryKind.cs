namespace OicInfo.Search.Indexing;

/// <summary>What an entry of the index is.</summary>
internal enum EntryKind
{
    Page,
    Section,
    Member,
    SecretaryGeneral,
    Meeting,
    Event,
    Term,
}
