using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace OicInfo.Browser.Tests;

public sealed class SharingTests(Chromium chromium)
{
    [Fact]
    public async Task ShareControl_CopiesTheSectionsLink_AndSaysSo()
    {
        var page = await WithClipboard("/en/history/origins");
        var link = page.Locator(".permalink").First;
        var heading = await page.Locator(".heading > h2").First.InnerTextAsync();

        await Assertions.Expect(link).ToHaveAttributeAsync("aria-label", $"Share this section: {heading}");
        await link.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page.Locator("#_status")).ToHaveTextAsync("Copied");
        await Assertions.Expect(page.Locator(".share-actions button").First).ToHaveTextAsync("Copied");
        Assert.EndsWith(await link.GetAttributeAsync("href"), await Clipboard(page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task CopyThatFails_IsTold()
    {
        var page = await WithClipboard("/en/history/origins");
        await page.EvaluateAsync("void (Clipboard.prototype.writeText = () => Promise.reject(new Error()))");

        await page.Locator(".permalink").First.ClickAsync();
        await page.Locator(".share-actions button").First.ClickAsync();

        await Assertions.Expect(page.Locator("#_status")).ToHaveTextAsync("Could not be copied");
    }

    [Fact]
    public async Task ShareControl_ClosesOnEscape_AndGivesTheFocusBack()
    {
        var page = await chromium.Open("/ar/history/origins", 390);
        var link = page.Locator(".permalink").First;

        await link.ClickAsync();
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Escape");

        await Assertions.Expect(page.Locator(".share-actions")).ToBeHiddenAsync();
        await Assertions.Expect(link).ToBeFocusedAsync();
    }

    [Fact]
    public async Task ShareControl_SendsTheSection_WhereTheDeviceCan()
    {
        var page = await chromium.Open("/fr/history/origins");
        await page.EvaluateAsync("void (navigator.share = async what => { window.sent = what; })");
        var link = page.Locator(".permalink").Nth(1);

        await link.ClickAsync();
        await page.Locator("[data-send]").ClickAsync();

        Assert.Equal(await page.Locator(".heading > h2").Nth(1).InnerTextAsync(), await page.EvaluateAsync<string>("sent.title"));
        Assert.EndsWith(await link.GetAttributeAsync("href"), await page.EvaluateAsync<string>("sent.url"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ShareControl_OpensTheCitationsOfItsSection()
    {
        var page = await WithClipboard("/en/history/origins");
        var link = page.Locator(".permalink").Nth(1);

        await link.ClickAsync();
        await page.Locator("[data-cite]").ClickAsync();

        await Assertions.Expect(page.Locator("details.cite summary")).ToBeFocusedAsync();
        await Assertions.Expect(page.Locator("details.cite summary")).ToHaveTextAsync("Cite this section");
        await Assertions.Expect(page.Locator("details.cite a[download]").First).ToHaveAttributeAsync("href", new Regex(@"\?section=[a-z0-9-]+&accessed=\d{4}-\d{2}-\d{2}$"));
        await page.Locator(".cite-copy button").First.ClickAsync();
        Assert.Matches($"Retrieved .* {DateTime.Now.Year.ToString(CultureInfo.InvariantCulture)}, from http.*{await link.GetAttributeAsync("href")}$", await Clipboard(page));
    }

    [Theory]
    [InlineData("id", "“")]
    [InlineData("en", "“")]
    [InlineData("ar", "«")]
    [InlineData("fr", "«")]
    public async Task SelectedText_IsSharedAsALinkToThePassage_AndAsAQuotationWithItsSource(string language, string mark)
    {
        var page = await WithClipboard($"/{language}/history/origins");
        // The last paragraph that a source's number interrupts.
        var selected = await page.EvaluateAsync<string>("""
            const passage = [...document.querySelectorAll('.prose > p:has(.citation)')].at(-1);
            getSelection().selectAllChildren(passage);
            passage.textContent
            """);
        var section = await page.EvaluateAsync<string>("[...document.querySelectorAll('.prose .heading')].findLast(h => h.compareDocumentPosition(getSelection().anchorNode) & 4).firstChild.id");

        await page.Locator(".quote-actions button").First.ClickAsync();
        await Assertions.Expect(page.Locator("#_status")).Not.ToBeEmptyAsync();
        var link = await Clipboard(page);
        await page.Locator(".quote-actions button").Nth(1).ClickAsync();
        await page.Until($"navigator.clipboard.readText().then(text => text !== '{link}')");
        var quotation = await Clipboard(page);

        Assert.Contains($"/{language}/history/origins#{section}:~:text=", link, StringComparison.Ordinal);
        Assert.StartsWith(mark, quotation, StringComparison.Ordinal);
        Assert.Contains(selected[..20], quotation, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"\[\d+\]", quotation);
        Assert.EndsWith($"/{language}/history/origins/{section})", quotation, StringComparison.Ordinal);

        // A browser finds the passage: at the fragment alone the section's heading would stand at the top.
        var other = await page.Context.NewPageAsync();
        await other.GotoAsync(link);
        await Assertions.Expect(other.Locator(".prose > p:has(.citation)").Last).ToBeInViewportAsync();
        Assert.NotInRange(await other.EvaluateAsync<double>($"document.getElementById('{section}').getBoundingClientRect().top"), 0, 40);
    }

    [Fact]
    public async Task SelectionThatBeginsInAWord_AndRunsThroughALink_TakesWholeWords()
    {
        var page = await WithClipboard("/en/history/origins");
        await page.EvaluateAsync("""
            const link = document.querySelector('.prose > p a:not(.citation a)');
            const before = link.previousSibling, after = link.nextSibling;
            getSelection().setBaseAndExtent(before, before.data.trimEnd().length - 2, after, after.data.search(/\w/) + 2)
            """);

        await page.Locator(".quote-actions button").First.ClickAsync();
        await Assertions.Expect(page.Locator("#_status")).ToHaveTextAsync("Copied");

        var passage = Uri.UnescapeDataString((await Clipboard(page)).Split(":~:text=")[1]).Replace("-,", " ", StringComparison.Ordinal);
        var whole = await page.EvaluateAsync<string>("document.querySelector('.prose > p a:not(.citation a)').closest('p').textContent.replace(/\\s+/g, ' ')");
        Assert.Matches($@"(^|\W){Regex.Escape(passage.Split(',')[^1])}(\W|$)", whole);
        Assert.Contains(await page.Locator(".prose > p a:not(.citation a)").First.InnerTextAsync(), passage, StringComparison.Ordinal);
    }

    private async Task<IPage> WithClipboard(string path)
    {
        var page = await chromium.Open(path);
        await page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        return page;
    }

    private static Task<string> Clipboard(IPage page) => page.EvaluateAsync<string>("navigator.clipboard.readText()");
}
