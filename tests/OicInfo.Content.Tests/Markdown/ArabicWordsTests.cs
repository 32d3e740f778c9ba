using OicInfo.Content.Model;

namespace OicInfo.Content.Tests.Markdown;

/// <summary>Words in Arabic letters on a page in other letters.</summary>
public sealed class ArabicWordsTests
{
    [Theory]
    [InlineData("Called القمة الإسلامية there.", "<p>Called <span lang=\"ar\">القمة الإسلامية</span> there.</p>")]
    [InlineData("“برنامج حتى عام 2025”, and so on.", "<p>“<span lang=\"ar\">برنامج حتى عام 2025</span>”, and so on.</p>")]
    [InlineData("القمة A القمة & B", "<p><span lang=\"ar\">القمة</span> A <span lang=\"ar\">القمة</span> &amp; B</p>")]
    [InlineData("`حالياً` <b>", "<p><code><span lang=\"ar\">حالياً</span></code> &lt;b&gt;</p>")]
    [InlineData("![القمة](http://example.org/map.svg)", "<p><img src=\"http://example.org/map.svg\" alt=\"القمة\" /></p>")]
    [InlineData("No such words, 57.", "<p>No such words, 57.</p>")]
    public void ArabicWords_AreMarked_AndNothingElse(string markdown, string html)
    {
        using var site = new TestSite().WithPage("origins", markdown + "\n");

        var page = Assert.Single(site.Read().FindPage("en", new("history", "origins"))!.Body.OfType<HtmlPart>());

        Assert.Equal(html, page.Html.Trim());
    }
}
