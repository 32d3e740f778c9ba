using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace OicInfo.Web.Exporting;

/// <summary>The rules for nginx, in two files to include: one in <c>http</c>, one in the <c>server</c> whose <c>root</c> is the folder.</summary>
/// <remarks>nginx asks no more of <c>Accept-Language</c> than which of the site's languages stands first in it.</remarks>
internal static class NginxFiles
{
    /// <summary>The text of <c>http.conf</c>: maps from an address to what it needs.</summary>
    public static string Http(HostingRules rules)
    {
        var text = new StringBuilder("# Include this in the http block.\nmap_hash_max_size 65536;\nmap_hash_bucket_size 512;\n");
        Map(text, "$http_accept_language", "$oicinfo_language", rules.Languages[0], rules.Languages.Select(l => ($"~*^(?:(?!{string.Join('|', rules.Languages)}).)*{l}", l)));
        Map(text, "$uri", "$oicinfo_page_language", "$oicinfo_language", rules.Languages.Select(l => ($"~^/{l}(?:/|$)", l)));
        Map(text, "$uri", "$oicinfo_today", "\"\"", rules.Former);
        foreach (var name in NamesOf(rules))
        {
            var byFolder = rules.ByFolder.Where(r => r.Value.ContainsKey(name)).Select(r => ($"~^{Regex.Escape(r.Key)}/", r.Value[name]));
            var byFile = rules.ByFile.Where(r => r.Value.ContainsKey(name)).Select(r => ($"~^{Regex.Escape(r.Key)}(?:\\.html)?$", r.Value[name]));
            Map(text, "$uri", VariableOf(name), "\"\"", byFolder.Concat(byFile));
        }

        return text.ToString();
    }

    /// <summary>The text of <c>server.conf</c>.</summary>
    public static string Server(HostingRules rules)
    {
        var text = new StringBuilder("# Include this in the server block, beside listen, server_name, root and certificates.\ncharset off;\ngzip_static on;\ngzip_vary on;\n# brotli_static on;   with the module ngx_brotli\n");
        text.Append("default_type application/octet-stream;\ntypes {\n");
        foreach (var (ending, type) in rules.Types)
        {
            text.Append(CultureInfo.InvariantCulture, $"  {Quoted(type)} {ending.TrimStart('.')};\n");
        }

        text.Append("}\n");
        foreach (var (ending, type) in rules.OddTypes)
        {
            text.Append(CultureInfo.InvariantCulture, $"location ~ {Regex.Escape(ending)}$ {{ types {{}} default_type {Quoted(type)}; }}\n");
        }

        foreach (var (name, value) in rules.Shared.Concat(NamesOf(rules).Select(n => KeyValuePair.Create(n, VariableOf(n)))))
        {
            text.Append(CultureInfo.InvariantCulture, $"add_header {name} {Quoted(value)} always;\n");
        }

        foreach (var (address, page) in rules.Chosen)
        {
            text.Append(CultureInfo.InvariantCulture, $"location = {address} {{ return 302 /$oicinfo_language{page}; }}\n");
        }

        return text.Append("""
            error_page 404 /$oicinfo_page_language/404.html;
            if ($oicinfo_today) { return 301 $oicinfo_today; }
            if ($arg_section ~ ^[a-z0-9-]+$) { rewrite ^(/.+)/(cite\.[a-z]+)$ $1/$arg_section/$2; }
            rewrite ^/(.+)/$ /$1 permanent;
            rewrite ^/(.+)/index$ /$1 permanent;
            location ~ /(?:\.(?!well-known/)|_(?:headers|redirects)$) { return 404; }
            location / { try_files $uri.html $uri =404; }

            """).ToString();
    }

    private static IEnumerable<string> NamesOf(HostingRules rules) => rules.ByFolder.Values.Concat(rules.ByFile.Values).SelectMany(h => h.Keys).Distinct().Order(StringComparer.Ordinal);

    private static string VariableOf(string header) => $"$oicinfo_{header.ToLowerInvariant().Replace('-', '_')}";

    private static string Quoted(string text) => $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    private static void Map(StringBuilder text, string from, string to, string otherwise, IEnumerable<(string Key, string Value)> lines)
    {
        text.Append(CultureInfo.InvariantCulture, $"map {from} {to} {{\n  default {otherwise};\n");
        foreach (var (key, value) in lines)
        {
            text.Append(CultureInfo.InvariantCulture, $"  {Quoted(key)} {Quoted(value)};\n");
        }

        text.Append("}\n");
    }
}
