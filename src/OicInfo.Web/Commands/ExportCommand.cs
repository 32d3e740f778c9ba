using System.CommandLine;
using Microsoft.Extensions.Options;
using OicInfo.Content.Reading;
using OicInfo.Web.Exporting;
using OicInfo.Web.Hosting;

namespace OicInfo.Web.Commands;

/// <summary><c>export DIR</c>: writes the whole site as files, for any host of files.</summary>
/// <remarks>Exit codes: 0 all is written; 1 the site did not answer as it should; 2 the export could not begin or go on.</remarks>
internal static class ExportCommand
{
    private const string OriginOfServer = "http://localhost:5000";

    public static Command Create()
    {
        var folder = new Argument<string>("folder") { Description = "Where the files go; a new or empty folder." };
        var origin = new Option<string>("--origin") { Description = "Scheme and host in absolute addresses, such as https://oicinfo.example; by default the setting Site:Origin." };
        var content = new Option<string?>("--content") { Description = "The content folder; by default the one of the repository or of the published site." };
        var command = new Command("export", "Writes the whole site as files, with their compressed forms and the rules of redirects and headers for a host.") { folder, origin, content };
        command.SetAction((arguments, cancellation) => Run(
            arguments.GetValue(folder)!,
            arguments.GetValue(origin),
            arguments.GetValue(content),
            arguments.InvocationConfiguration.Output,
            arguments.InvocationConfiguration.Error,
            cancellation));
        return command;
    }

    private static async Task<int> Run(string folder, string? origin, string? content, TextWriter output, TextWriter errors, CancellationToken cancellation)
    {
        try
        {
            if (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any())
            {
                errors.WriteLine($"export: {folder} is not empty; name a new folder, so that no file of before is left among those of today.");
                return 2;
            }

            await using var site = SiteHost.Build([.. Settings(origin, content)]);
            var known = site.Services.GetRequiredService<IOptions<SiteOptions>>().Value;
            if (known.Origin.Length == 0)
            {
                errors.WriteLine($"export: no --origin is given; absolute addresses say {OriginOfServer}.");
                known.Origin = OriginOfServer;
            }

            await site.StartAsync(cancellation);
            var files = await StaticSite.Write(site, folder, known, cancellation);
            await site.StopAsync(cancellation);
            output.WriteLine($"{files} files for {known.Origin} in {folder}");
            return 0;
        }
        catch (HttpRequestException e)
        {
            errors.WriteLine($"export: {e.Message}");
            return 1;
        }
        catch (OptionsValidationException e)
        {
            errors.WriteLine($"export: {string.Join('\n', e.Failures)}");
            return 2;
        }
        catch (Exception e) when (e is ContentUnavailableException or IOException or UnauthorizedAccessException)
        {
            errors.WriteLine($"export: {e.Message}");
            return 2;
        }
    }

    // Any free port, and no log but of faults: nobody but this command asks this server.
    private static IEnumerable<string> Settings(string? origin, string? content)
    {
        yield return "--environment=Production";
        yield return "--urls=http://127.0.0.1:0";
        yield return "--Serilog:MinimumLevel:Default=Warning";
        yield return "--ForwardedHeaders_Enabled=true";
        yield return "--AllowedHosts=*";
        if (origin is not null)
        {
            yield return $"--Site:Origin={origin}";
        }

        if (content is not null)
        {
            yield return $"--Content:Path={content}";
        }
    }
}
