using System.Diagnostics;
using OicInfo.Content.Tests;

namespace OicInfo.Web.Tests.Commands;

/// <summary>The command as a process of its own, whose memory is bounded to what it may use.</summary>
public sealed class CheckProcessTests
{
    /// <summary>A gigabyte, as the runtime's settings write numbers.</summary>
    private const string HeapLimit = "0x40000000";

    /// <summary>A bound on what runs away; a busy machine is slow to start a process.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);

    [Fact]
    public async Task Clean_ExitsWithZero()
    {
        using var site = new TestSite().WithPage("origins", "Text.\n");

        Assert.Equal((0, ""), await Check(site.Root));
    }

    [Fact]
    public async Task NoFolder_ExitsWithTwo() => Assert.Equal(2, (await Check("/nowhere")).Exit);

    [Theory]
    [InlineData(">", 10_000)]
    [InlineData("[", 500_000)]
    [InlineData("[[", 100_000)]
    [InlineData("[@", 100_000)]
    [InlineData("- ", 10_000)]
    [InlineData("*a **b ", 10_000)]
    [InlineData("[a](", 3_900)]
    [InlineData("|-", 5_000)]
    public async Task HostilePage_ExitsWithOne_WithinItsMemory(string sign, int count)
    {
        var row = string.Concat(Enumerable.Repeat(sign, count));
        using var site = new TestSite().WithVersion("origins", "id", "Text.\n")
            .WithVersion("origins", "en", row.Replace('-', ' ') + "\n" + row + "\n" + string.Concat(Enumerable.Repeat("|\n", sign == "|-" ? 5000 : 0)));

        Assert.Equal((1, ""), await Check(site.Root));
    }

    private static async Task<(int Exit, string Errors)> Check(string root)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true, Environment = { ["DOTNET_GCHeapHardLimit"] = HeapLimit } };
        foreach (var argument in new[] { "exec", "--runtimeconfig", Beside("OicInfo.Web.runtimeconfig.json"), "--depsfile", Beside("OicInfo.Web.deps.json"), Beside("OicInfo.Web.dll"), "check", "--content", root })
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start)!;
        using var end = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        end.CancelAfter(Longest);
        try
        {
            var output = process.StandardOutput.ReadToEndAsync(end.Token);
            var errors = process.StandardError.ReadToEndAsync(end.Token);
            await process.WaitForExitAsync(end.Token);
            _ = await output;
            var told = await errors;
            return (process.ExitCode, process.ExitCode == 2 ? "" : told);
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill();
            }
        }
    }

    private static string Beside(string file) => Path.Combine(AppContext.BaseDirectory, file);
}
