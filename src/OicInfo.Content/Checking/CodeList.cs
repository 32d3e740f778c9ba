namespace OicInfo.Content.Checking;

/// <summary>All codes with what they say, for lists and reports.</summary>
public static class CodeList
{
    /// <summary>Every code, in order.</summary>
    public static IReadOnlyList<(string Code, string Title)> All { get; } =
    [
        (Codes.UnreadableFile, "A file is missing, too large, or not UTF-8"),
        (Codes.MalformedYaml, "YAML or front matter cannot be read"),
        (Codes.InvalidField, "A field is missing, unknown or has a wrong value"),
        (Codes.DuplicateId, "A row id stands twice in a table"),
        (Codes.SymbolicLink, "A symbolic link leaves the content folder or leads round in a circle"),
        (Codes.FileName, "A file name clashes with another, or lies where nothing is read"),
        (Codes.TooComplex, "Markdown is nested too deeply, or too long without a blank line"),
        (Codes.FileForm, "A byte-order mark, or line ends that are not LF"),
        (Codes.BrokenLink, "A link or picture leads nowhere"),
        (Codes.UnknownSource, "A citation names a source that does not exist"),
        (Codes.UnknownTerm, "A term is not in the glossary"),
        (Codes.SectionId, "A heading's id is missing, malformed or stands twice"),
        (Codes.SectionsDiffer, "Sections differ between languages"),
        (Codes.MissingVersion, "A language version is missing"),
        (Codes.UnknownBlock, "A block or its attribute does not exist"),
        (Codes.RawHtml, "Raw HTML"),
        (Codes.HeadingLevel, "A heading level is skipped"),
        (Codes.TranslationDebris, "Debris of machine translation"),
        (Codes.NumbersDiffer, "Numbers, years or dates differ between languages"),
        (Codes.StaleTranslation, "A translation is older than its original"),
        (Codes.MissingAlternative, "A picture has no text alternative"),
        (Codes.TooLong, "A title or summary is too long"),
        (Codes.UnusedSource, "A source is never cited"),
        (Codes.OldFacts, "Facts were last checked more than a year ago"),
        (Codes.AddressTaken, "An address is reserved, malformed or claimed twice"),
        (Codes.MissingUiString, "A string of the user interface is missing in a language"),
        (Codes.MissingTranslation, "A text of a table lacks a language"),
        (Codes.LostAddress, "A published address would stop working"),
    ];
}
