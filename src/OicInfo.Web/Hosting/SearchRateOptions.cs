using System.ComponentModel.DataAnnotations;

namespace OicInfo.Web.Hosting;

/// <summary>
/// The settings under <c>Search</c>: how often one client may search. A fast typist makes some five requests a second, and behind one
/// address a class may sit.
/// </summary>
public sealed class SearchRateOptions
{
    /// <summary>Searches that a client may make at once.</summary>
    [Range(1, 1_000_000, ErrorMessage = "The setting Search:Burst must be a whole number from 1 to 1000000.")]
    public int Burst { get; set; } = 300;

    /// <summary>Searches that a client gains with each second, up to the burst.</summary>
    [Range(1, 1_000_000, ErrorMessage = "The setting Search:PerSecond must be a whole number from 1 to 1000000.")]
    public int PerSecond { get; set; } = 30;
}
