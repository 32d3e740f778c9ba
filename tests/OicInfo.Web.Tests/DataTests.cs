using System.Net;
using System.Text.Json;
using Json.Schema;
using OicInfo.Content.Tests;

namespace OicInfo.Web.Tests;

public sealed class DataTests(RunningSite site)
{
    public static TheoryData<string> Tables =>
    [
        "members", "organs", "secretaries-general", "summits", "cfm-sessions", "timeline",
        "programme-areas", "charter-articles", "glossary", "sources",
    ];

    [Theory]
    [MemberData(nameof(Tables))]
    public async Task Json_KeepsToTheSchemaThatItNames(string table)
    {
        using var client = site.Visitor();
        using var data = JsonDocument.Parse(await Get(client, $"/data/{table}.json"));
        var schema = JsonSchema.FromText(await Get(client, new Uri(data.RootElement.GetProperty("$schema").GetString()!).AbsolutePath), new() { SchemaRegistry = new() });

        var result = schema.Evaluate(data.RootElement, new() { OutputFormat = OutputFormat.List });

        Assert.True(result.IsValid, string.Join('\n', (result.Details ?? []).Where(d => d.Errors is not null).Take(5).Select(d => $"{d.InstanceLocation}: {string.Join(", ", d.Errors!.Values)}")));
        Assert.NotEmpty(data.RootElement.GetProperty("rows").EnumerateArray());
    }

    [Fact]
    public async Task Schema_RefusesWhatNoTableHolds()
    {
        using var client = site.Visitor();
        var schema = JsonSchema.FromText(await Get(client, "/data/members.schema.json"), new() { SchemaRegistry = new() });
        var json = await Get(client, "/data/members.json");
        using var wrongKind = JsonDocument.Parse(json.Replace("\"kind\": \"member\"", "\"kind\": \"guest\"", StringComparison.Ordinal));
        using var wrongField = JsonDocument.Parse(json.Replace("\"iso2\"", "\"iso\": 1, \"iso2\"", StringComparison.Ordinal));

        Assert.False(schema.Evaluate(wrongKind.RootElement).IsValid);
        Assert.False(schema.Evaluate(wrongField.RootElement).IsValid);
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public async Task EveryRow_CitesSourcesThatTheFileHolds(string table)
    {
        using var client = site.Visitor();
        using var data = JsonDocument.Parse(await Get(client, $"/data/{table}.json"));
        if (table == "sources")
        {
            return;
        }

        var known = data.RootElement.GetProperty("sources").EnumerateArray().Select(s => s.GetProperty("id").GetString()).ToHashSet();

        Assert.All(data.RootElement.GetProperty("rows").EnumerateArray(), row =>
            Assert.All(row.GetProperty("sources").EnumerateArray(), s => Assert.Contains(s.GetString(), known)));
        Assert.NotEmpty(known);
    }

    [Fact]
    public async Task Json_SaysAsOfWhenAndUnderWhichLicence_InLettersNotEscapes()
    {
        using var client = site.Visitor();

        var json = await Get(client, "/data/members.json");
        using var data = JsonDocument.Parse(json);

        Assert.Matches("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", data.RootElement.GetProperty("asOf").GetString());
        Assert.Equal("CC-BY-4.0", data.RootElement.GetProperty("licence").GetProperty("id").GetString());
        Assert.Contains("أفغانستان", json, StringComparison.Ordinal);
        Assert.DoesNotContain("\\u", json, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Csv_HasAColumnForEachLanguage_AndOneRecordForEachRow()
    {
        using var client = site.Visitor();
        using var data = JsonDocument.Parse(await Get(client, "/data/members.json"));

        var records = Csv.Read(await Get(client, "/data/members.csv"));

        Assert.Equal(data.RootElement.GetProperty("rows").GetArrayLength() + 1, records.Count);
        Assert.All(records, r => Assert.Equal(records[0].Count, r.Count));
        Assert.Equal(["name_id", "name_en", "name_ar", "name_fr"], records[0].Where(n => n.StartsWith("name_", StringComparison.Ordinal)));
        Assert.Equal("أفغانستان", records[1][records[0].IndexOf("name_ar")]);
        Assert.Equal("CC-BY-4.0", records[1][records[0].IndexOf("licence")]);
        Assert.StartsWith("2", records[1][records[0].IndexOf("as_of")], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Csv_QuotesWhatWouldEndAField()
    {
        const string Note = "one, \"two\"\nthree";
        using var content = new TestSite().With("data/members.yml", $"rows:\n  - {{id: x, kind: member, name: {{en: X, id: X}}, note: {{en: {JsonSerializer.Serialize(Note)}}}}}\n");
        await using var small = RunningSite.On(content.Root);
        using var client = small.Visitor();

        var csv = await Get(client, "/data/members.csv");
        var records = Csv.Read(csv);

        Assert.EndsWith("\r\n", csv, StringComparison.Ordinal);
        Assert.Equal(Note, records[1][records[0].IndexOf("note_en")]);
        Assert.Contains("\"one, \"\"two\"\"\nthree\"", csv, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/data/members.json", "application/json")]
    [InlineData("/data/members.csv", "text/csv")]
    [InlineData("/data/members.schema.json", "application/schema+json")]
    public async Task File_IsOpenToOtherSites_AndHasATag(string path, string type)
    {
        using var client = site.Visitor();

        using var response = await client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
        using var again = new HttpRequestMessage(HttpMethod.Get, path);
        again.Headers.IfNoneMatch.Add(response.Headers.ETag!);
        using var unchanged = await client.SendAsync(again, TestContext.Current.CancellationToken);

        Assert.Equal(type, response.Content.Headers.ContentType!.MediaType);
        Assert.Equal("*", Assert.Single(response.Headers.GetValues("Access-Control-Allow-Origin")));
        Assert.Contains(response.Headers.GetValues("Link"), l => l.Contains("rel=\"license\"", StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.NotModified, unchanged.StatusCode);
    }

    [Fact]
    public async Task Catalogue_ListsEveryTableWithFilesThatExist()
    {
        using var client = site.Visitor();
        using var catalogue = JsonDocument.Parse(await Get(client, "/data/index.json"));
        var tables = catalogue.RootElement.GetProperty("tables").EnumerateArray().ToList();

        Assert.Equal(Tables.Select(t => t.Data).Order(StringComparer.Ordinal), tables.Select(t => t.GetProperty("table").GetString()!).Order(StringComparer.Ordinal));
        Assert.Equal("CC-BY-4.0", catalogue.RootElement.GetProperty("licence").GetProperty("id").GetString());
        foreach (var table in tables)
        {
            using var data = JsonDocument.Parse(await Get(client, new Uri(table.GetProperty("json").GetString()!).AbsolutePath));
            Assert.Equal(data.RootElement.GetProperty("rows").GetArrayLength(), table.GetProperty("rows").GetInt32());
            Assert.Equal(data.RootElement.GetProperty("asOf").GetString(), table.GetProperty("asOf").GetString());
            Assert.NotEmpty(await Get(client, new Uri(table.GetProperty("csv").GetString()!).AbsolutePath));
            Assert.Equal(data.RootElement.GetProperty("$schema").GetString(), table.GetProperty("schema").GetString());
        }
    }

    [Fact]
    public async Task FolderOfTheData_LeadsToItsExplanation_InTheReadersLanguage()
    {
        using var client = site.Visitor();
        client.DefaultRequestHeaders.AcceptLanguage.Add(new("fr"));

        using var response = await client.GetAsync(new Uri("/data", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal((HttpStatusCode.Redirect, "/fr/reference/open-data"), (response.StatusCode, response.Headers.Location!.ToString()));
        Assert.Contains("Accept-Language", response.Headers.Vary);
        Assert.NotNull((await site.Page("/fr/reference/open-data")).QuerySelector("a[href='/data/members.json']"));
    }

    [Fact]
    public async Task UnknownTable_IsToldToProgramsInTheirWay_WithTheTablesThatThereAre()
    {
        using var client = site.Visitor();

        using var response = await client.GetAsync(new Uri("/data/member.json", UriKind.Relative), TestContext.Current.CancellationToken);
        using var problem = JsonDocument.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));

        Assert.Equal((HttpStatusCode.NotFound, "application/problem+json"), (response.StatusCode, response.Content.Headers.ContentType!.MediaType));
        Assert.Contains("members, organs, ", problem.RootElement.GetProperty("detail").GetString(), StringComparison.Ordinal);
        Assert.Equal("*", Assert.Single(response.Headers.GetValues("Access-Control-Allow-Origin")));
    }

    [Theory]
    [InlineData("/data/nothing.json")]
    [InlineData("/data/nothing.csv")]
    [InlineData("/data/nothing.schema.json")]
    [InlineData("/data/members.xml")]
    [InlineData("/data/members")]
    public async Task UnknownTableOrFormat_IsNotFound(string path)
    {
        using var client = site.Visitor();

        using var response = await client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    private static Task<string> Get(HttpClient client, string path) =>
        client.GetStringAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
}
