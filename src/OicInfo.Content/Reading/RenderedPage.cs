using OicInfo.Content.Checking;
using OicInfo.Content.Checking.Rules;
using OicInfo.Content.Model;

namespace OicInfo.Content.Reading;

/// <summary>A page version made in one environment of links, terms and strings, with what is wrong with it.</summary>
internal sealed record RenderedPage(PageVersion Version, PageInContext Checked, IReadOnlyList<Diagnostic> Diagnostics);
