namespace OicInfo.Search.Indexing;

/// <summary>Fields of a document and how much a word in them counts.</summary>
internal static class IndexFields
{
    /// <summary>Number of the entry that the document stands for.</summary>
    public const string Entry = "entry";

    /// <summary>Heading, name, or title of the page itself.</summary>
    public const string Heading = "heading";

    /// <summary>Title of the page around it.</summary>
    public const string Page = "page";

    /// <summary>The words of the place, and of the tables about it.</summary>
    public const string Body = "body";

    /// <summary>Names and abbreviations in every language, folded and not stemmed.</summary>
    public const string Name = "name";

    /// <summary>All the words of a page; on the page's own document only.</summary>
    public const string Whole = "whole";

    /// <summary>Fields of stemmed words, with their boosts.</summary>
    public static readonly (string Name, float Boost)[] Stemmed = [(Heading, 3f), (Page, 1.2f), (Body, 1f), (Whole, 0.3f)];

    /// <summary>Boost of <see cref="Name"/>.</summary>
    public const float NameBoost = 2.5f;
}
