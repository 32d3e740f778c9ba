using System.Net;
using OicInfo.Content.Tests;

namespace OicInfo.Web.Tests;

public sealed class AddressTests(RunningSite site)
{
    [Theory]
    [InlineData("ar-EG,ar;q=0.9,en;q=0.5", "/ar")]
    [InlineData("de,fr;q=0.4", "/fr")]
    [InlineData("de", "/id")]
    [InlineData("", "/id")]
    [InlineData("en;q=0, fr;q=0.1", "/fr")]
    [InlineData(";;;,,q=x", "/id")]
    public async Task Root_LeadsToTheReadersLanguage(string accept, string expected)
    {
        using var client = site.Visitor();
        client.DefaultRequestHeaders.TryAddWithoutValidation("Accept-Language", accept);

        using var response = await client.GetAsync(new Uri("/", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        Assert.Equal(expected, response.Headers.Location!.ToString());
        Assert.Contains("Accept-Language", response.Headers.Vary);
    }

    [Theory]
    [InlineData("/ID/History/Origins", "/id/history/origins")]
    [InlineData("/id/history/origins/", "/id/history/origins")]
    [InlineData("/id/history/index", "/id/history")]
    [InlineData("/id/", "/id")]
    [InlineData("/id/history/?from=mail", "/id/history?from=mail")]
    public async Task OtherFormOfAnAddress_RedirectsToTheCanonicalOne(string path, string canonical)
    {
        using var client = site.Visitor();

        using var response = await client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.MovedPermanently, response.StatusCode);
        Assert.Equal(canonical, response.Headers.Location!.ToString());
    }

    [Theory]
    [InlineData("/id//evil.example/")]
    [InlineData("//evil.example/id/")]
    public async Task Redirect_NeverLeavesTheSite(string path)
    {
        using var client = site.Visitor();

        using var response = await client.GetAsync(new Uri("http://localhost" + path), TestContext.Current.CancellationToken);

        Assert.DoesNotContain("//evil", response.Headers.Location?.ToString() ?? "", StringComparison.Ordinal);
    }

    [Fact]
    public async Task SectionOfALandingPage_HasAnAddressOfItsOwn()
    {
        using var content = new TestSite().WithPage("index", "## Now {#now}\n\nText.\n");
        await using var site = RunningSite.On(content.Root);

        var page = await site.Page("/en/history/now");

        Assert.Equal("now", page.DocumentElement.GetAttribute("data-section"));
    }

    [Theory]
    [InlineData("/xx")]
    [InlineData("/id/nothing")]
    [InlineData("/id/history/nothing")]
    [InlineData("/id/history/origins/nothing")]
    [InlineData("/id/history/origins/x/y/z")]
    [InlineData("/id/%E0%A4%A")]
    [InlineData("/id/..%2f..%2fetc/passwd")]
    public async Task UnknownAddress_IsNotFound_NeverAnError(string path)
    {
        using var client = site.Visitor();

        using var response = await client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.InRange((int)response.StatusCode, 301, 404);
    }
}
