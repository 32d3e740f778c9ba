using Microsoft.Playwright;

namespace OicInfo.Browser.Tests;

public sealed class ReadingTests(Chromium chromium)
{
    [Fact]
    public async Task TableOfContents_FollowsTheReadingPosition()
    {
        var page = await chromium.Open("/en/charter/guide");

        await page.EvaluateAsync("document.getElementById('article-5').scrollIntoView()");

        await Assertions.Expect(page.Locator(".contents [aria-current]")).ToHaveAttributeAsync("href", "#article-5");
    }

    [Fact]
    public async Task MembersTable_SortsByYear()
    {
        var page = await chromium.Open("/en/members/states");
        var head = page.Locator("table[data-sortable] thead th").Nth(2);

        await head.GetByRole(AriaRole.Button).ClickAsync();

        await Assertions.Expect(head).ToHaveAttributeAsync("aria-sort", "ascending");
        var years = await page.Locator("table[data-sortable] tbody tr td:nth-child(3)").AllInnerTextsAsync();
        var numbers = years.Select(y => int.Parse(y[..4], System.Globalization.CultureInfo.InvariantCulture)).ToList();
        Assert.Equal(57, numbers.Count);
        Assert.Equal(numbers.Order(), numbers);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task TopicMenu_OpensOnAPhone_WithAndWithoutScript(bool script)
    {
        var page = await chromium.Open("/ar/history", 390, script);
        var menu = page.Locator("#_topics");
        await Assertions.Expect(menu).ToBeHiddenAsync();

        await page.Locator(".menu-button").ClickAsync();
        await Assertions.Expect(menu).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Escape");

        await Assertions.Expect(menu).ToBeHiddenAsync();
    }

    [Theory]
    [InlineData("id", true)]
    [InlineData("ar", false)]
    public async Task Topic_UnfoldsItsPages_WithAndWithoutScript(string language, bool script)
    {
        var page = await chromium.Open($"/{language}/history", 1280, script);
        var (summary, pages) = (page.Locator(".topics summary").Nth(3), page.Locator(".topic-pages").Nth(3));
        await Assertions.Expect(pages).ToBeHiddenAsync();

        await summary.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(pages).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(pages.Locator("a").First).ToBeFocusedAsync();
        await page.Keyboard.PressAsync(script ? "Escape" : "Shift+Tab");

        await Assertions.Expect(summary).ToBeFocusedAsync();
        await Assertions.Expect(pages).ToBeVisibleAsync(new() { Visible = !script });
    }

    [Fact]
    public async Task SideNotes_AnswerTheFirstCitationOfEachSource_WhereTheWindowIsWide()
    {
        var page = await chromium.Open("/ar/charter/overview");
        var notes = page.Locator(".side-note:visible");

        Assert.InRange(await notes.CountAsync(), 3, await page.Locator(".sources > ol > li").CountAsync());
        var boxes = await notes.EvaluateAllAsync<double[][]>("notes => notes.map(n => n.getBoundingClientRect()).map(r => [r.top, r.bottom, r.right])");
        Assert.All(boxes.Zip(boxes.Skip(1)), pair => Assert.True(pair.First[1] <= pair.Second[0], "one note lies over another"));
        var text = await page.Locator(".prose > p:not(.side-note)").First.EvaluateAsync<double>("p => p.getBoundingClientRect().left");
        Assert.All(boxes, b => Assert.True(b[2] <= text, "a note lies over the text"));
    }

    [Fact]
    public async Task SideNotes_LieApart_WhenTheWindowHasBecomeWider()
    {
        var page = await chromium.Open("/id/history/origins", 1280);
        await Assertions.Expect(page.Locator(".side-note").First).ToBeVisibleAsync();

        foreach (var width in new[] { 1300, 1440, 1360, 1440 })
        {
            await page.SetViewportSizeAsync(width, 900);
            await page.EvaluateAsync("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");

            var boxes = await page.Locator(".side-note:visible").EvaluateAllAsync<double[][]>("notes => notes.map(n => n.getBoundingClientRect()).map(r => [r.top, r.bottom])");
            Assert.All(boxes.Zip(boxes.Skip(1)), pair => Assert.True(pair.First[1] <= pair.Second[0], $"one note lies over another at {width} px"));
        }

        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Map_ChangesItsColours_WithAndWithoutScript(bool script)
    {
        var page = await chromium.Open("/ar/members/states", 1280, script);
        var (groups, decades) = (page.Locator(".map div.by-group"), page.Locator(".map div.by-decade"));
        await Assertions.Expect(decades).ToBeHiddenAsync();

        await page.Locator(".map input[value=group]").FocusAsync();
        await page.Keyboard.PressAsync("ArrowDown");

        await Assertions.Expect(decades).ToBeVisibleAsync();
        await Assertions.Expect(groups).ToBeHiddenAsync();
        await Assertions.Expect(page.Locator("g[role=img].by-decade")).ToBeVisibleAsync();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task SideNotes_AreNotShown_OnAPhone()
    {
        var page = await chromium.Open("/id/charter/overview", 390);

        await Assertions.Expect(page.Locator(".side-note:visible")).ToHaveCountAsync(0);
    }

    [Theory]
    [InlineData("/id/members/states", 390)]
    [InlineData("/ar", 390)]
    [InlineData("/fr/history/origins", 1280)]
    [InlineData("/ar/charter/overview", 1280)]
    public async Task Nothing_Moves_WhenTheFontsComeLate(string path, int width)
    {
        var page = await chromium.Open("/offline", width);
        await page.RouteAsync("**/fonts/*", async route =>
        {
            await Task.Delay(700);
            await route.ContinueAsync();
        });
        await page.AddInitScriptAsync("new PerformanceObserver(l => { for (const e of l.getEntries()) if (!e.hadRecentInput) window.shift = (window.shift ?? 0) + e.value; }).observe({ type: 'layout-shift', buffered: true });");

        await page.GotoAsync(path, new() { WaitUntil = WaitUntilState.Load });
        await page.EvaluateAsync("document.fonts.ready");
        await page.WaitForTimeoutAsync(500);

        Assert.True(await page.EvaluateAsync<bool>("[...document.fonts].some(f => f.status === 'loaded' && !f.family.includes(' of '))"), "no font came");
        Assert.InRange(await page.EvaluateAsync<double>("window.shift ?? 0"), 0, 0.001);
    }

    [Theory]
    [InlineData("/id/charter/what-changed")]
    [InlineData("/ar/members/suspensions")]
    [InlineData("/fr/organs/executive-committee")]
    [InlineData("/en/history/growth")]
    public async Task TableOfTheText_FitsAPhone(string path)
    {
        var page = await chromium.Open(path, 390);

        var beyond = await page.Locator(".table-frame:not(:has(.data))").EvaluateAllAsync<int[]>("frames => frames.map(f => f.scrollWidth - f.clientWidth)");
        Assert.NotEmpty(beyond);
        Assert.All(beyond, b => Assert.Equal(0, b));
    }

    [Theory]
    [InlineData("/id/members/states")]
    [InlineData("/ar/history/secretaries-general")]
    public async Task WideTable_ShowsEveryColumn_OnAPhone(string path)
    {
        var page = await chromium.Open(path, 390);

        var beyond = await page.Locator("table.restack td").EvaluateAllAsync<int>("cells => cells.filter(c => { const r = c.getBoundingClientRect(); return r.left < 0 || r.right > innerWidth; }).length");

        Assert.Equal(0, beyond);
    }

    [Fact]
    public async Task SkipLink_IsTheFirstStop_AndLeadsToTheContent()
    {
        var page = await chromium.Open("/id/history/origins");

        await page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(page.Locator(".skip-link")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page.Locator("main")).ToBeFocusedAsync();
    }
}
