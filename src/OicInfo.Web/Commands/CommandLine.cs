using System.CommandLine;

namespace OicInfo.Web.Commands;

/// <summary>The commands that do their work and end.</summary>
internal static class CommandLine
{
    /// <summary>Runs <c>check</c>, <c>new</c> or <c>export</c>; 2 for arguments that cannot be understood.</summary>
    public static int Run(string[] args) => Run(args, Console.Out, Console.Error);

    /// <summary>Runs a command that writes to these.</summary>
    public static int Run(string[] args, TextWriter output, TextWriter errors)
    {
        var parsed = new RootCommand("OicInfo: serve (default), check, new, export") { CheckCommand.Create(), NewPageCommand.Create(), ExportCommand.Create() }.Parse(args);
        foreach (var error in parsed.Errors)
        {
            errors.WriteLine(error.Message);
        }

        return parsed.Errors.Count > 0 ? 2 : parsed.Invoke(new() { Output = output, Error = errors });
    }
}
