using System.Diagnostics;
using OicInfo.Content.Tests;

namespace OicInfo.Web.Tests.Exporting;

/// <summary>A small site with renamed pages, as files and as it is served.</summary>
public sealed class ExportedSite : IAsyncLifetime
{
    public const string Origin = "https://oicinfo.example";

    private readonly TestSite content = new TestSite()
        .WithSourceAndTerm()
        .WithPage("index", "## Today {#today}\n\nText.\n", "aliases: [former/index]\nsectionAliases: {then: today}\n")
        .WithPage("origins", "## Now {#now}\n\nSo it is [@charter, art. 5].\n", "aliases: [history/a]\nsectionAliases: {first: now}\n")
        .With("pages/reference/open-data/en.md", "---\ntitle: Data\nsummary: The tables.\nupdated: 2026-01-02\n---\nText.\n")
        .WithVersion("alone", "id", "## Bagian {#part}\n\nTeks.\n");

    /// <summary>The folder with the files.</summary>
    public string Folder { get; } = Path.Combine(Directory.CreateTempSubdirectory("oicinfo-export-").FullName, "site");

    /// <summary>The same content, served.</summary>
    public RunningSite Served { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Served = RunningSite.On(content.Root).With("Site:Origin", Origin).With("AllowedHosts", "*");
        var (exit, told) = await Run("export", Folder, "--origin", Origin, "--content", content.Root);
        Assert.True(exit == 0, told);
    }

    public async ValueTask DisposeAsync()
    {
        await Served.DisposeAsync();
        content.Dispose();
        Directory.Delete(Path.GetDirectoryName(Folder)!, recursive: true);
    }

    /// <summary>The files that a host sends, by path from the folder; without their compressed forms.</summary>
    public IEnumerable<string> Files() => Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(Folder, file))
        .Where(path => path[0] is not ('_' or '.') && Path.GetExtension(path) is not (".br" or ".gz"))
        .Order(StringComparer.Ordinal);

    /// <summary>The address at which the server has what stands in a file.</summary>
    public static string AddressOf(string path)
    {
        var folders = path.Split('/');
        return folders is [.., var work, var section, var file] && file.StartsWith("cite.", StringComparison.Ordinal) && section is "today" or "now" or "part"
            ? $"/{string.Join('/', folders[..^2])}/{file}?section={section}"
            : path.EndsWith(".html", StringComparison.Ordinal) ? $"/{path[..^".html".Length]}" : $"/{path}";
    }

    /// <summary>Asks the server as one asks who reaches it by the origin.</summary>
    public HttpClient Visitor() => Served.CreateClient(new() { AllowAutoRedirect = false, BaseAddress = new(Origin) });

    /// <summary>Runs the command as a process of its own.</summary>
    public static async Task<(int Exit, string Told)> Run(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "OicInfo.Web.dll"), .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, await output + await errors);
    }
}
