using OicInfo.Content.Checking;
using OicInfo.Content.Reading;
using OicInfo.Web.Hosting;

namespace OicInfo.Web.Commands;

/// <summary><c>check [--content DIR] [--strict]</c>: reads all content and prints what is wrong with it.</summary>
internal static class CheckCommand
{
    /// <summary>0: nothing to mend; 1: errors, or warnings under <c>--strict</c>; 2: the check could not run.</summary>
    public static int Run(string[] args, TextWriter output, TextWriter errors)
    {
        string? folder = null;
        var strict = false;
        for (var i = 0; i < args.Length; i++)
        {
            switch (args[i])
            {
                case "--strict":
                    strict = true;
                    break;
                case "--content" when i + 1 < args.Length:
                    folder = args[++i];
                    break;
                default:
                    errors.WriteLine($"check: '{args[i]}' is not an option; use check [--content DIR] [--strict]");
                    return 2;
            }
        }

        try
        {
            var found = ContentReader.Read(folder ?? ContentLocation.Find("content", Directory.GetCurrentDirectory())).Diagnostics;
            foreach (var diagnostic in found)
            {
                output.WriteLine(diagnostic);
            }

            var errorCount = found.Count(d => d.Severity == Severity.Error);
            output.WriteLine($"{errorCount} errors, {found.Count - errorCount} warnings");
            return errorCount > 0 || (strict && found.Count > 0) ? 1 : 0;
        }
        catch (ContentUnavailableException e)
        {
            errors.WriteLine($"check: {e.Message}");
            return 2;
        }
    }
}
