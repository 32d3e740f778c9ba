using System.CommandLine;
using OicInfo.Content.Editing;
using OicInfo.Content.Reading;
using OicInfo.Web.Hosting;

namespace OicInfo.Web.Commands;

/// <summary><c>new page TOPIC/SLUG --title …</c>: writes the language versions of a new page.</summary>
internal static class NewPageCommand
{
    public static Command Create()
    {
        var address = new Argument<string>("address") { Description = "topic/slug, for example history/origins" };
        var title = new Option<string>("--title") { Description = "The page's title, to be translated in each file.", Required = true };
        var content = new Option<string?>("--content") { Description = "The content folder." };
        var page = new Command("page", "Writes the language versions of a new page, as drafts.") { address, title, content };
        page.SetAction(arguments =>
        {
            try
            {
                var folder = arguments.GetValue(content) ?? ContentLocation.Find("content", Directory.GetCurrentDirectory());
                foreach (var file in PageScaffold.Write(folder, arguments.GetValue(address)!, arguments.GetValue(title)!, DateOnly.FromDateTime(DateTime.Today)))
                {
                    arguments.InvocationConfiguration.Output.WriteLine($"wrote {file}");
                }

                return 0;
            }
            catch (Exception e) when (e is ArgumentException or IOException or UnauthorizedAccessException or ContentUnavailableException)
            {
                arguments.InvocationConfiguration.Error.WriteLine($"new page: {e.Message}");
                return 2;
            }
        });
        return new Command("new", "Writes new content.") { page };
    }
}
