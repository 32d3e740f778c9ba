namespace OicInfo.Web.ViewModels;

/// <summary>A remark on the version that is shown.</summary>
/// <param name="Newer">The version that is newer, where there is one.</param>
public sealed record VersionNotice(string Text, LinkModel? Newer);
