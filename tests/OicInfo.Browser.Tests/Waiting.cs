using Microsoft.Playwright;

namespace OicInfo.Browser.Tests;

internal static class Waiting
{
    private const int Tries = 300;

    /// <summary>Waits until an expression is true, or the promise of it: Playwright's own waiting takes a promise itself for true.</summary>
    public static async Task Until(this IPage page, string expression)
    {
        for (var i = 0; i < Tries; i++)
        {
            if (await page.EvaluateAsync<bool>($"Promise.resolve({expression}).then(Boolean)"))
            {
                return;
            }

            await Task.Delay(100, TestContext.Current.CancellationToken);
        }

        Assert.Fail($"never became true: {expression}");
    }
}
