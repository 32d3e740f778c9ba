using OicInfo.Content.Model;
using OicInfo.Web.Citing;

namespace OicInfo.Web.ViewModels;

/// <summary>How to cite what a page shows: the section that its address names, else the page.</summary>
public sealed class CiteModel(Shell shell, PageVersion page)
{
    private readonly CitedWork work = new(shell.Snapshot, page, shell.SectionId is { } id ? page.FindSection(id) : null, shell.Origin);

    /// <summary>What opens the citations.</summary>
    public string Title => shell.T(work.Section is null ? "citePage" : "citeSectionTitle");

    /// <summary>Stands for the day of access until a script writes it.</summary>
    public string AccessDate => work.T("accessDate");

    /// <summary>The language of the work, and so of its citations.</summary>
    public Language Language => work.Language;

    /// <summary>Styles and citations.</summary>
    public IEnumerable<(string Name, IReadOnlyList<CitationRun> Runs)> Styles => CitationStyle.All.Select(s => (s.Name, CitationStyle.Write(work, s.Key)));

    /// <summary>Files for reference managers.</summary>
    public IEnumerable<LinkModel> Files => CiteFormat.All.Select(f => new LinkModel(f.Name, work.FileIn(f)));

    /// <summary>What copies a citation.</summary>
    public string Copy => shell.T("copy");

    /// <summary>Says that a citation was copied.</summary>
    public string Copied => shell.T("copied");

    /// <summary>Says that a citation could not be copied.</summary>
    public string CopyFailed => shell.T("copyFailed");

    /// <summary>What copies the citation of a style, for readers who do not see beside which it stands.</summary>
    public string CopyLabel(string style) => $"{Copy}: {style}";

    /// <summary>What stands before the files.</summary>
    public string FilesTitle => shell.T("citeFiles");
}
