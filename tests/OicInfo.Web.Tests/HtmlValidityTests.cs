using System.Diagnostics;

namespace OicInfo.Web.Tests;

/// <summary>The Nu HTML checker (https://validator.github.io/validator/) on every page.</summary>
public sealed class HtmlValidityTests(RunningSite site)
{
    [Fact]
    public async Task EveryPage_IsValidHtml()
    {
        var checker = Path.Combine(RepositoryRoot(), ".ci", "node_modules", "vnu-jar", "build", "dist", "vnu.jar");
        Assert.SkipUnless(File.Exists(checker) && File.Exists("/usr/bin/java"), "the Nu HTML checker is not installed: npm ci --prefix .ci, and Java");
        var folder = Directory.CreateTempSubdirectory("oicinfo-html-").FullName;
        using var client = site.Visitor();
        foreach (var page in site.Paths().SelectMany(p => p.Count(c => c == '/') == 2 ? [p, p + "/print"] : new[] { p }))
        {
            var html = await client.GetStringAsync(new Uri(page, UriKind.Relative), TestContext.Current.CancellationToken);
            await File.WriteAllTextAsync(Path.Combine(folder, page[1..].Replace('/', '_') + ".html"), html, TestContext.Current.CancellationToken);
        }

        using var process = Process.Start(new ProcessStartInfo("java", ["-jar", checker, "--skip-non-html", "--errors-only", folder]) { RedirectStandardError = true })!;
        var report = await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.True(process.ExitCode == 0, report[..Math.Min(report.Length, 5000)]);
        Directory.Delete(folder, recursive: true);
    }

    internal static string RepositoryRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "OicInfo.sln")))
        {
            folder = folder.Parent;
        }

        return folder.FullName;
    }
}
