using System.CommandLine;

namespace OicInfo.Web.Commands;

/// <summary>The commands that work on content and end.</summary>
internal static class EditorCommands
{
    /// <summary>Runs <c>check</c> or <c>new</c>; 2 for arguments that cannot be understood.</summary>
    public static int Run(string[] args) => Run(args, Console.Out, Console.Error);

    /// <summary>Runs a command that writes to these.</summary>
    public static int Run(string[] args, TextWriter output, TextWriter errors)
    {
        var parsed = new RootCommand("OicInfo: serve (default), check, new") { CheckCommand.Create(), NewPageCommand.Create() }.Parse(args);
        foreach (var error in parsed.Errors)
        {
            errors.WriteLine(error.Message);
        }

        return parsed.Errors.Count > 0 ? 2 : parsed.Invoke(new() { Output = output, Error = errors });
    }
}
