using System.Globalization;
using System.Text.Json.Nodes;
using OicInfo.Content.Model;
using OicInfo.Web.Data;
using OicInfo.Web.ViewModels;

namespace OicInfo.Web.Sharing;

/// <summary>The tables on a page in the words of https://schema.org: each a data set that can be downloaded, the glossary a set of terms as well.</summary>
internal static class StructuredTables
{
    public static IEnumerable<JsonObject> Of(ContentPageModel model)
    {
        string[] blocks = [.. model.Page.Body.OfType<DataBlockPart>().Select(b => b.Name).Distinct()];
        var tables = blocks.SelectMany(b => TableCatalogue.OfBlock(model.Shell.Snapshot.Data, b)).DistinctBy(t => t.Name);
        return tables.Select(t => Dataset(model, t)).Concat(blocks.Contains("glossary") ? [Terms(model)] : []);
    }

    private static JsonObject Dataset(ContentPageModel model, TableExport table)
    {
        var shell = model.Shell;
        var name = shell.T($"table-{table.Name}");
        return new()
        {
            ["@type"] = "Dataset",
            ["@id"] = shell.Absolute($"/data/{table.Name}.json"),
            ["name"] = name,
            ["description"] = $"{name}. {shell.In(shell.Snapshot.Site.Tagline)}. {model.Page.FrontMatter.Summary}",
            ["url"] = shell.Absolute(shell.CanonicalPath),
            ["inLanguage"] = new JsonArray([.. shell.Snapshot.Site.Languages.Select(l => (JsonNode)l.Code)]),
            ["dateModified"] = table.AsOf?.ToString("O", CultureInfo.InvariantCulture),
            ["creator"] = StructuredData.Reference(StructuredData.PublisherId(shell)),
            ["license"] = shell.Snapshot.Site.Licence?.Url,
            ["isAccessibleForFree"] = true,
            ["distribution"] = new JsonArray(
                Download("application/json", $"/data/{table.Name}.json"),
                Download("text/csv", $"/data/{table.Name}.csv")),
        };

        JsonObject Download(string type, string path) =>
            new() { ["@type"] = "DataDownload", ["encodingFormat"] = type, ["contentUrl"] = shell.Absolute(path) };
    }

    private static JsonObject Terms(ContentPageModel model)
    {
        var shell = model.Shell;
        var page = shell.Absolute(shell.CanonicalPath);
        return new()
        {
            ["@type"] = "DefinedTermSet",
            ["@id"] = page + "#terms",
            ["url"] = page,
            ["name"] = model.Page.FrontMatter.Title,
            ["inLanguage"] = model.Page.Language.Code,
            ["hasDefinedTerm"] = new JsonArray([.. shell.Snapshot.Data.Glossary.Rows.Select(term => new JsonObject
            {
                ["@type"] = "DefinedTerm",
                ["@id"] = $"{page}#{term.Id}",
                ["termCode"] = term.Id,
                ["name"] = shell.In(term.Term),
                ["description"] = shell.In(term.Definition),
            })]),
        };
    }
}
