using System.Globalization;

namespace OicInfo.Web.Citing;

/// <summary>Writes a work as RIS, which reference managers read (https://en.wikipedia.org/wiki/RIS_(file_format)).</summary>
internal static class Ris
{
    public static string Write(CitedWork work) => string.Concat(Lines(work).Select(l => $"{l.Tag}  - {l.Value}\r\n"));

    private static IEnumerable<(string Tag, string Value)> Lines(CitedWork work)
    {
        yield return ("TY", "ELEC");
        yield return ("ID", work.Key);
        yield return ("AU", work.Site);
        yield return ("TI", work.Title);
        yield return ("T2", work.Site);
        yield return ("PB", work.Site);
        yield return ("PY", work.Updated.Year.ToString(CultureInfo.InvariantCulture));
        yield return ("DA", Day(work.Updated));
        yield return ("UR", work.Url);
        if (work.Accessed is { } accessed)
        {
            yield return ("Y2", Day(accessed));
        }

        yield return ("LA", work.Language.Code);
        if (work.Section is null)
        {
            yield return ("AB", work.Page.FrontMatter.Summary);
        }

        yield return ("ER", "");
    }

    private static string Day(DateOnly day) => day.ToString("yyyy'/'MM'/'dd", CultureInfo.InvariantCulture);
}
