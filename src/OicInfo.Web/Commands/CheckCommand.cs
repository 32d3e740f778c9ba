using System.CommandLine;
using OicInfo.Content.Checking;
using OicInfo.Content.Editing;
using OicInfo.Content.Permalinks;
using OicInfo.Content.Reading;
using OicInfo.Web.Commands.Reports;
using OicInfo.Web.Hosting;

namespace OicInfo.Web.Commands;

/// <summary><c>check</c>: reads all content and tells what is wrong with it.</summary>
/// <remarks>Exit codes: 0 nothing to mend; 1 errors, or warnings under <c>--strict</c>; 2 the check could not run.</remarks>
internal static class CheckCommand
{
    public static Command Create()
    {
        var content = new Option<string?>("--content") { Description = "The content folder; by default the one of the repository or of the published site." };
        var strict = new Option<bool>("--strict") { Description = "Fail on warnings too." };
        var fix = new Option<bool>("--fix") { Description = "First add missing heading ids (from the English version) and 'updated' dates, and mend line ends." };
        var permalinks = new Option<bool>("--write-permalinks") { Description = "If nothing is wrong, add the addresses of new pages and sections to permalinks.txt: from then on they must keep working." };
        var format = new Option<string>("--format") { Description = "How diagnostics are told.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json", "sarif", "github");
        var command = new Command("check", "Reads all content and tells what is wrong with it.") { content, strict, format, fix, permalinks };
        command.SetAction(arguments => Run(
            arguments.GetValue(content) ?? ContentLocation.Find("content", Directory.GetCurrentDirectory()),
            arguments.GetValue(format)!,
            arguments.GetValue(strict),
            arguments.GetValue(fix),
            arguments.GetValue(permalinks),
            arguments.InvocationConfiguration.Output,
            arguments.InvocationConfiguration.Error));
        return command;
    }

    private static int Run(string folder, string format, bool strict, bool fix, bool writePermalinks, TextWriter output, TextWriter errors)
    {
        IReport report = format switch
        {
            "json" => new JsonReport(),
            "sarif" => new SarifReport(),
            "github" => new GitHubReport(),
            _ => new TextReport(colour: !Console.IsOutputRedirected && Environment.GetEnvironmentVariable("NO_COLOR") is null),
        };
        try
        {
            if (fix)
            {
                foreach (var change in ContentFixer.Fix(folder, DateOnly.FromDateTime(DateTime.Today)))
                {
                    errors.WriteLine(change);
                }
            }

            var snapshot = ContentReader.Read(folder);
            var found = snapshot.Diagnostics;
            report.Write(found, output);
            if (writePermalinks && snapshot.IsValid)
            {
                errors.WriteLine($"{PermalinkFile.Add(folder, snapshot).Count} addresses added to {PermalinkFile.Name}");
            }

            return found.Any(d => d.Severity == Severity.Error || strict) ? 1 : 0;
        }
        catch (ContentUnavailableException e) when (e.Diagnostics.Count > 0)
        {
            report.Write(e.Diagnostics, output);
            return 1;
        }
        catch (Exception e) when (e is ContentUnavailableException or IOException or UnauthorizedAccessException)
        {
            errors.WriteLine($"check: {e.Message}");
            return 2;
        }
    }
}
