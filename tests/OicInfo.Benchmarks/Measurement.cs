namespace OicInfo.Benchmarks;

/// <summary>What something took.</summary>
/// <param name="Elapsed">By the clock: on a busy machine, mostly waiting.</param>
/// <param name="Processor">Of the processor, in all threads of the site; null where it cannot be told apart.</param>
internal sealed record Measurement(string Name, TimeSpan Elapsed, TimeSpan? Processor);
