using Microsoft.Extensions.Options;
using OicInfo.Cards;
using OicInfo.Content;
using OicInfo.Content.Reading;
using OicInfo.Web.Hosting;
using OicInfo.Web.Searching;
using Serilog;

namespace OicInfo.Web.Commands;

/// <summary><c>serve</c>: runs the site.</summary>
internal static class ServeCommand
{
    public static int Run(string[] args)
    {
        var builder = WebApplication.CreateBuilder(args);
        // A build, unlike a published site, keeps compressed assets outside of wwwroot: without this, only Development would find them.
        builder.WebHost.UseStaticWebAssets();
        builder.Host.UseSerilog((context, logger) => logger.ReadFrom.Configuration(context.Configuration).WriteTo.Console(formatProvider: System.Globalization.CultureInfo.InvariantCulture));
        builder.Services
            .AddContent()
            .AddReaderFacingText()
            .AddPageParts()
            .AddPictures()
            .AddCachedPages()
            .AddSearch()
            .AddShareCards()
            .AddHealth()
            .AddServerLimits()
            .AddControllersWithViews();

        try
        {
            var app = builder.Build();
            // What cannot start must say so now, and the first reader should not wait for fonts.
            app.Services.GetRequiredService<ContentStore>();
            app.Services.GetRequiredService<CardPainter>();
            app.Services.GetRequiredService<SiteSearch>();
            app.UsePipeline();
            app.Run();
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
