using Microsoft.Playwright;

namespace OicInfo.Browser.Tests;

internal static class Waiting
{
    private const int Tries = 300;

    /// <summary>Waits until an expression is true, or the promise of it: Playwright's own waiting takes a promise itself for true.</summary>
    public static Task Until(this IPage page, string expression) =>
        Until(() => page.EvaluateAsync<bool>($"Promise.resolve({expression}).then(Boolean)"), expression);

    /// <summary>Waits until something holds; fails when it still does not after half a minute.</summary>
    public static async Task Until(Func<Task<bool>> holds, string what)
    {
        for (var i = 0; i < Tries; i++)
        {
            if (await holds())
            {
                return;
            }

            await Task.Delay(100, TestContext.Current.CancellationToken);
        }

        Assert.Fail($"never became true: {what}");
    }
}
