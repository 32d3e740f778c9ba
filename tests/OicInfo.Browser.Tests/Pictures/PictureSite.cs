using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;

namespace OicInfo.Browser.Tests.Pictures;

/// <summary>
/// A small site whose words and tables stay as they are, so that editors' work changes no approved picture. Only the
/// strings of the user interface are those of the real site.
/// </summary>
public sealed class PictureSite : WebApplicationFactory<Program>
{
    private readonly string content = Directory.CreateTempSubdirectory("oicinfo-pictures-").FullName;

    public PictureSite()
    {
        Copy(Path.Combine(Repository.Folder("tests/OicInfo.Browser.Tests/Pictures"), "site"), content);
        Directory.CreateDirectory(Path.Combine(content, "ui"));
        foreach (var language in new[] { "id", "ar" })
        {
            File.Copy(Path.Combine(Repository.Folder("content/ui"), $"{language}.yml"), Path.Combine(content, "ui", $"{language}.yml"));
        }

        UseKestrel(0);
        StartServer();
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        Directory.Delete(content, recursive: true);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder) =>
        builder.UseEnvironment("Production").UseSetting("Serilog:MinimumLevel:Default", "Warning").UseSetting("Content:Path", content)
            .UseSetting("Site:Origin", "https://oicinfo.example"); // The port is another each time.

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
