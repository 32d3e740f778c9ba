using OicInfo.Web.Commands;

namespace OicInfo.Web.Tests.Commands;

/// <summary>What a command said and how it ended.</summary>
internal sealed record CommandRun(int Exit, string Output, string Errors)
{
    public static CommandRun Run(params string[] arguments)
    {
        using var output = new StringWriter();
        using var errors = new StringWriter();
        var exit = CommandLine.Run(arguments, output, errors);
        return new(exit, output.ToString(), errors.ToString());
    }
}
