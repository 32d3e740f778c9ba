namespace OicInfo.Content.Model;

/// <summary>The licence under which the content may be used.</summary>
/// <param name="Id">SPDX identifier, for example <c>CC-BY-4.0</c> (https://spdx.org/licenses/).</param>
/// <param name="Url">Where its text stands.</param>
public sealed record Licence(string Id, string Url);
