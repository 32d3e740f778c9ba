using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace OicInfo.Browser.Tests;

public sealed class CitingTests(Chromium chromium)
{
    [Theory]
    [InlineData("en", "en-GB")]
    [InlineData("ar", "ar-EG")]
    public async Task DayOfAccess_IsWrittenByTheReadersDevice(string language, string culture)
    {
        var page = await chromium.Open($"/{language}/history/origins");
        await page.Locator("details.cite summary").ClickAsync();

        // The day may change while the test runs, the month hardly.
        var month = DateTime.Now.ToString("MMMM", CultureInfo.GetCultureInfo(culture));
        await Assertions.Expect(page.Locator("[data-accessed]").First).ToHaveTextAsync(new Regex($"{month}.*{DateTime.Now.Year}"));
        await Assertions.Expect(page.Locator("details.cite a[download]").First).ToHaveAttributeAsync("href", new Regex(@"cite\.bib\?accessed=\d{4}-\d{2}-\d{2}$"));
    }

    [Fact]
    public async Task WithoutScript_CitationsOpen_AndSayWhereTheDayGoes()
    {
        var page = await chromium.Open("/en/history/origins", script: false);
        await page.Locator("details.cite summary").ClickAsync();

        await Assertions.Expect(page.Locator("details.cite dd").First).ToContainTextAsync("[date of access]");
        await Assertions.Expect(page.Locator("details.cite dd").First).ToBeVisibleAsync();
    }
}
