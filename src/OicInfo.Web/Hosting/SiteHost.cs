using OicInfo.Cards;
using OicInfo.Content;
using OicInfo.Web.Searching;
using Serilog;

namespace OicInfo.Web.Hosting;

/// <summary>The site, ready to be started.</summary>
internal static class SiteHost
{
    /// <summary>Puts the site together; <paramref name="settings"/> are ASP.NET Core's own arguments (<c>--Site:Origin=…</c>).</summary>
    /// <exception cref="Microsoft.Extensions.Options.OptionsValidationException">A setting cannot be.</exception>
    /// <exception cref="OicInfo.Content.Reading.ContentUnavailableException">There is no content to serve.</exception>
    public static WebApplication Build(string[] settings)
    {
        var builder = WebApplication.CreateBuilder(settings);
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

        var app = builder.Build();
        // What cannot start must say so now, and the first reader should not wait for fonts.
        app.Services.GetRequiredService<ContentStore>();
        app.Services.GetRequiredService<CardPainter>();
        app.Services.GetRequiredService<SiteSearch>();
        app.UsePipeline();
        return app;
    }
}
