using System.Globalization;
using System.Text;

namespace OicInfo.Web.Exporting;

/// <summary>The rules as <c>_headers</c> and <c>_redirects</c>, two files that many hosts of static sites read from the folder itself (https://docs.netlify.com/manage/routing/redirects/overview/, https://developers.cloudflare.com/pages/configuration/headers/).</summary>
internal static class EdgeFiles
{
    /// <summary>The text of <c>_headers</c>: no header stands in two rules for one path, since hosts differ in which would win.</summary>
    public static string Headers(HostingRules rules)
    {
        var text = new StringBuilder();
        var all = rules.ByFolder.Select(r => ($"{r.Key}/*", r.Value)).Concat(rules.ByFile.Select(r => (r.Key, r.Value)));
        foreach (var (path, headers) in all.OrderBy(r => r.Item1, StringComparer.Ordinal).Prepend(("/*", rules.Shared)))
        {
            text.Append(path).Append('\n');
            foreach (var (name, value) in headers)
            {
                text.Append("  ").Append(name).Append(": ").Append(value).Append('\n');
            }
        }

        return text.ToString();
    }

    /// <summary>The text of <c>_redirects</c>. A host that knows no <c>Language</c> skips those lines, and takes the default language.</summary>
    public static string Redirects(HostingRules rules)
    {
        var text = new StringBuilder();
        foreach (var (address, page) in rules.Chosen)
        {
            foreach (var language in rules.Languages.Skip(1))
            {
                text.Append(CultureInfo.InvariantCulture, $"{address} /{language}{page} 302 Language={language}\n");
            }

            text.Append(CultureInfo.InvariantCulture, $"{address} /{rules.Languages[0]}{page} 302\n");
        }

        foreach (var (old, today) in rules.Former)
        {
            text.Append(CultureInfo.InvariantCulture, $"{old} {today} 301\n");
        }

        return text.ToString();
    }
}
