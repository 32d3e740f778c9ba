using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace OicInfo.Benchmarks;

/// <summary>The site as a process of its own, in Production, with edits served.</summary>
internal sealed class SiteProcess : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(2);
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(2);

    private readonly Process process;

    private SiteProcess(Process process, HttpClient client) => (this.process, Client) = (process, client);

    public HttpClient Client { get; }

    /// <summary>What the process has used of the processor until now.</summary>
    public TimeSpan Processor => TimeOf(process) ?? throw new InvalidOperationException("The site has ended.");

    /// <summary>Starts the program with a command and waits for its end.</summary>
    public static async Task<Measurement> Run(string name, params string[] arguments)
    {
        var (clock, processor) = (Stopwatch.StartNew(), TimeSpan.Zero);
        using var process = Start(arguments);
        while (!process.HasExited)
        {
            processor = TimeOf(process) ?? processor; // An ended process no longer tells.
            await Task.Delay(Pause);
        }

        return process.ExitCode == 0 ? new(name, clock.Elapsed, processor) : throw new InvalidOperationException($"{name} ended with {process.ExitCode}.");
    }

    /// <summary>Starts the site and waits until it serves its content.</summary>
    public static async Task<SiteProcess> Serve(string content)
    {
        var port = FreePort();
        var process = Start("serve", "--urls", $"http://127.0.0.1:{port}", "--Content:Path", content, "--Content:Watch", "true", "--Serilog:MinimumLevel:Default", "Warning");
        var site = new SiteProcess(process, new() { BaseAddress = new($"http://127.0.0.1:{port}") });
        await site.Until("/health/ready", text => text.StartsWith("Healthy", StringComparison.Ordinal));
        return site;
    }

    /// <summary>Asks for a page again and again until it is as expected.</summary>
    public async Task Until(string path, Func<string, bool> expected)
    {
        var clock = Stopwatch.StartNew();
        while (clock.Elapsed < Longest)
        {
            try
            {
                if (expected(await Client.GetStringAsync(new Uri(path, UriKind.Relative))))
                {
                    return;
                }
            }
            catch (HttpRequestException)
            {
                // It does not listen yet.
            }

            await Task.Delay(Pause);
        }

        throw new TimeoutException($"{path} is not as expected after {Longest}.");
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Client.Dispose();
        process.Kill();
        process.WaitForExit();
        process.Dispose();
    }

    private static TimeSpan? TimeOf(Process process)
    {
        try
        {
            process.Refresh();
            return process.TotalProcessorTime;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private static Process Start(params string[] arguments) => Process.Start(new ProcessStartInfo("dotnet", ["exec", Path.Combine(AppContext.BaseDirectory, "OicInfo.Web.dll"), .. arguments]) { Environment = { ["ASPNETCORE_ENVIRONMENT"] = "Production" } })!;

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return int.Parse(listener.LocalEndpoint.ToString()!.Split(':')[^1], CultureInfo.InvariantCulture);
    }
}
