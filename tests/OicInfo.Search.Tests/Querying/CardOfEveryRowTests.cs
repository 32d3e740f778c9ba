using System.Globalization;
using OicInfo.Content.Model;

namespace OicInfo.Search.Tests.Querying;

/// <summary>Each row of each table is found by its name, in each language, and has its card first.</summary>
public sealed class CardOfEveryRowTests(RealIndex real)
{
    public static TheoryData<string> Languages => ["id", "en", "ar", "fr"];

    [Theory, MemberData(nameof(Languages))]
    public void State_HasItsCardFirst(string language) =>
        AssertCards(language, real.Content.Data.Members.Rows.Where(m => !IsInstitution(m, language)).Select(m => (m.Name[language], $"#{m.Id}")));

    [Theory, MemberData(nameof(Languages))]
    public void SecretaryGeneral_HasItsCardFirst(string language) =>
        AssertCards(language, real.Content.Data.SecretariesGeneral.Rows.Select(p => (p.Name[language], $"#{p.Id}")));

    [Theory]
    [InlineData("id", "KTT ke-{0}")]
    [InlineData("en", "summit number {0}")]
    [InlineData("ar", "القمة {0}")]
    [InlineData("fr", "{0}e sommet")]
    public void OrdinarySummit_HasItsCardFirst_ByItsNumber(string language, string query) =>
        AssertCards(language, Ordinary(real.Content.Data.Summits).Select(m => (Fill(query, m.Number), $"#{m.Id}")));

    [Theory]
    [InlineData("id", "sidang DMLN ke-{0}")]
    [InlineData("en", "CFM session {0}")]
    [InlineData("ar", "الدورة {0} لمجلس وزراء الخارجية")]
    [InlineData("fr", "{0}e session du CMAE")]
    public void OrdinarySession_HasItsCardFirst_ByItsNumber(string language, string query) =>
        AssertCards(language, Ordinary(real.Content.Data.CouncilSessions).Select(m => (Fill(query, m.Number), $"#{m.Id}")));

    [Theory]
    [InlineData("id", "KTT luar biasa")]
    [InlineData("en", "extraordinary summit")]
    [InlineData("ar", "قمة استثنائية")]
    [InlineData("fr", "sommet extraordinaire")]
    public void ExtraordinarySummit_HasACard_ByCityAndYear(string language, string words)
    {
        foreach (var meeting in real.Content.Data.Summits.Rows.Where(m => m.Kind == "extraordinary" && m.From is not null))
        {
            var query = Fill($"{words} {meeting.City[language]} {{0}}", meeting.From!.Value.Year);

            Assert.True(real.Index.Find(language, query).Answers.Any(a => a.Path.EndsWith($"#{meeting.Id}", StringComparison.Ordinal)), query);
        }
    }

    [Theory, MemberData(nameof(Languages))]
    public void Organ_HasItsCardFirst_ByNameAndAbbreviation(string language) => AssertCards(language, real.Content.Data.Organs.Rows
        .Where(o => o.Page is not null)
        .SelectMany(o => new[] { o.Name[language], o.Abbreviation[language] }.Where(n => n.Length > 0).Select(n => (n, o.Section is null ? $"/{o.Page}" : $"/{o.Page}#{o.Section}"))));

    [Theory]
    [InlineData("id", "pasal {0}")]
    [InlineData("en", "article {0}")]
    [InlineData("ar", "المادة {0}")]
    [InlineData("fr", "article {0}")]
    public void Article_HasItsCardFirst(string language, string query) =>
        AssertCards(language, real.Content.Data.CharterArticles.Rows.Select(a => (Fill(query, a.Number), $"#article-{a.Number}")));

    [Theory]
    [InlineData("id", "bidang prioritas {0}")]
    [InlineData("en", "priority area {0}")]
    [InlineData("ar", "المجال {0}")]
    [InlineData("fr", "domaine prioritaire {0}")]
    public void PriorityArea_HasItsCardFirst_ByNumber(string language, string query) =>
        AssertAreas(language, a => Fill(query, a.Number));

    [Theory, MemberData(nameof(Languages))]
    public void PriorityArea_HasItsCardFirst_ByName(string language) => AssertAreas(language, a => a.Name[language]);

    [Theory, MemberData(nameof(Languages))]
    public void Term_HasACard(string language)
    {
        var missing = real.Content.Data.Glossary.Rows.Select(t => t.Term[language]).Where(t => real.Index.Find(language, t).Answers.Count == 0);

        Assert.Empty(missing);
    }

    /// <summary>Some institutions of the organisation are its observers too: their card is that of the institution.</summary>
    private bool IsInstitution(Member member, string language) =>
        real.Content.Data.Organs.Rows.Any(o => member.Name[language].StartsWith(o.Name[language], StringComparison.Ordinal));

    private static IEnumerable<Meeting> Ordinary(Table<Meeting> meetings) => meetings.Rows.Where(m => m.Kind == "ordinary" && m.Number is not null);

    private static string Fill(string query, int? number) => query.Replace("{0}", number?.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);

    private void AssertAreas(string language, Func<ProgrammeArea, string> query)
    {
        foreach (var area in real.Content.Data.ProgrammeAreas.Rows)
        {
            var card = CardOf(language, query(area));

            Assert.True(card?.Contains($"#area-{area.Number}-", StringComparison.Ordinal), $"{query(area)}: {card}");
        }
    }

    private void AssertCards(string language, IEnumerable<(string Query, string End)> rows)
    {
        var wrong = rows.Select(r => (r.Query, r.End, Card: CardOf(language, r.Query)))
            .Where(r => r.Card?.EndsWith(r.End, StringComparison.Ordinal) != true);

        Assert.Empty(wrong);
    }

    private string? CardOf(string language, string query) => real.Index.Find(language, query).Answers is [var first, ..] ? first.Path : null;
}
