using OicInfo.Content.Permalinks;

namespace OicInfo.Content.Checking.Rules;

/// <summary>Every address that was ever published leads somewhere still.</summary>
internal sealed class LostAddresses : ISiteRule
{
    public IEnumerable<Diagnostic> Check(WholeSite content)
    {
        if (content.Permalinks is not { } list)
        {
            yield break;
        }

        var book = new AddressBook(content.Site, content.Pages.Select(p => AddressedPage.Of(p.Page)));
        var gone = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (address, line) in PermalinkFile.AddressesIn(list.Text))
        {
            // Of a page that is gone, its own address is told, not those of its sections.
            if (book.Answers(address) || !gone.Add(address) || gone.Contains(address[..Math.Max(address.LastIndexOf('/'), 0)]))
            {
                continue;
            }

            yield return new(Codes.LostAddress, Severity.Error, list.Path, line, 1, $"the published address '{address}' would stop working",
                "put the page or section back, or name the old address under 'aliases' or 'sectionAliases' of what replaces it");
        }
    }
}
