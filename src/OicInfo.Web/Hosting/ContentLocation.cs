namespace OicInfo.Web.Hosting;

/// <summary>Finds the content folder: beside a published site, or above the project in the repository.</summary>
internal static class ContentLocation
{
    /// <summary>A rooted path as it is; else the first folder of that name with a <c>site.yml</c>, from <paramref name="start"/> upwards.</summary>
    public static string Find(string path, string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            var candidate = Path.Combine(folder.FullName, path);
            if (File.Exists(Path.Combine(candidate, "site.yml")))
            {
                return candidate;
            }
        }

        return Path.GetFullPath(path, start);
    }
}
