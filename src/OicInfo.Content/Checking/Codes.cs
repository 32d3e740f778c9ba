namespace OicInfo.Content.Checking;

/// <summary>The permanent codes of diagnostics.</summary>
public static class Codes
{
    /// <summary>A file is missing, too large, or not UTF-8.</summary>
    public const string UnreadableFile = "OIC001";
    /// <summary>YAML or front matter that cannot be parsed.</summary>
    public const string MalformedYaml = "OIC002";
    /// <summary>A field that is missing or has a wrong value.</summary>
    public const string InvalidField = "OIC003";
    /// <summary>A row id that stands twice in a table.</summary>
    public const string DuplicateId = "OIC004";
    /// <summary>A symbolic link that leaves <c>content/</c> or leads round in a circle.</summary>
    public const string SymbolicLink = "OIC005";
    /// <summary>A file name that clashes with another, or lies where nothing is read.</summary>
    public const string FileName = "OIC006";
    /// <summary>Markdown that is nested too deeply, or too long without a blank line, to be parsed.</summary>
    public const string TooComplex = "OIC007";
    /// <summary>A byte-order mark, or line ends that are not LF.</summary>
    public const string FileForm = "OIC008";
    /// <summary>A link to a page, section or picture that does not exist, or with a scheme that is not allowed.</summary>
    public const string BrokenLink = "OIC010";
    /// <summary>A citation of a source that is not in <c>sources.yml</c>.</summary>
    public const string UnknownSource = "OIC011";
    /// <summary>A glossary term that does not exist.</summary>
    public const string UnknownTerm = "OIC012";
    /// <summary>A heading without an explicit id, or with an id that stands twice.</summary>
    public const string SectionId = "OIC013";
    /// <summary>Section ids or their order differ between languages.</summary>
    public const string SectionsDiffer = "OIC014";
    /// <summary>A language version is missing.</summary>
    public const string MissingVersion = "OIC015";
    /// <summary>A container that does not exist, or an attribute that it does not know.</summary>
    public const string UnknownBlock = "OIC016";
    /// <summary>Raw HTML.</summary>
    public const string RawHtml = "OIC017";
    /// <summary>A heading level is skipped, or a level 1 heading stands in the body.</summary>
    public const string HeadingLevel = "OIC018";
    /// <summary>Debris of machine translation.</summary>
    public const string TranslationDebris = "OIC020";
    /// <summary>Numbers, years or dates that differ between the languages of a section.</summary>
    public const string NumbersDiffer = "OIC021";
    /// <summary>A translation that is older than the version it was made from.</summary>
    public const string StaleTranslation = "OIC022";
    /// <summary>A picture without a text alternative.</summary>
    public const string MissingAlternative = "OIC023";
    /// <summary>A title or summary that is too long to be shown whole.</summary>
    public const string TooLong = "OIC024";
    /// <summary>A source that nothing cites.</summary>
    public const string UnusedSource = "OIC025";
    /// <summary>Facts that were last checked more than a year ago.</summary>
    public const string OldFacts = "OIC026";
    /// <summary>An address that is reserved, or that two pages claim.</summary>
    public const string AddressTaken = "OIC027";
    /// <summary>A string of the user interface is missing in a language.</summary>
    public const string MissingUiString = "OIC030";
    /// <summary>A text of the tables or of the site that lacks a language.</summary>
    public const string MissingTranslation = "OIC031";
    /// <summary>A published address that would stop working.</summary>
    public const string LostAddress = "OIC040";
}
