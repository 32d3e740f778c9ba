using Microsoft.Extensions.Options;
using OicInfo.Content.Reading;
using OicInfo.Web.Hosting;

namespace OicInfo.Web.Commands;

/// <summary><c>serve</c>: runs the site.</summary>
internal static class ServeCommand
{
    public static int Run(string[] settings)
    {
        try
        {
            SiteHost.Build(settings).Run();
            return 0;
        }
        catch (OptionsValidationException e)
        {
            Console.Error.WriteLine(string.Join('\n', e.Failures));
            return 2;
        }
        catch (ContentUnavailableException e)
        {
            Console.Error.WriteLine($"The setting Content:Path does not lead to content. {e.Message}");
            return 2;
        }
    }
}
