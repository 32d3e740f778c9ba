using OicInfo.Web.Commands;

namespace OicInfo.Web.Tests.Commands;

/// <summary>What a command said and how it ended.</summary>
internal sealed record EditorCommand(int Exit, string Output, string Errors)
{
    public static EditorCommand Run(params string[] arguments)
    {
        using var output = new StringWriter();
        using var errors = new StringWriter();
        var exit = EditorCommands.Run(arguments, output, errors);
        return new(exit, output.ToString(), errors.ToString());
    }
}
