namespace OicInfo.Content.Tests.Checking.Numbers;

/// <summary>A passage of <c>sentences.txt</c> in all its languages.</summary>
public sealed record Passage(string Name, IReadOnlyDictionary<string, string> Versions, IReadOnlyList<SeededError> Errors)
{
    public static IReadOnlyList<Passage> ReadAll()
    {
        var passages = new List<Passage>();
        var (versions, errors) = (new Dictionary<string, string>(), new List<SeededError>());
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Checking/Numbers/sentences.txt")))
        {
            if (line.StartsWith("== ", StringComparison.Ordinal))
            {
                (versions, errors) = ([], []);
                passages.Add(new(line[3..], versions, errors));
            }
            else if (line.StartsWith("! ", StringComparison.Ordinal))
            {
                var parts = line[2..].Split(" | ");
                errors.Add(new(parts[0], parts[1], parts[2]));
            }
            else if (line.Length > 3 && line[2] == ':')
            {
                versions.Add(line[..2], line[4..]);
            }
        }

        return passages;
    }

    public string With(SeededError error)
    {
        var text = Versions[error.Language];
        var at = text.IndexOf(error.Old, StringComparison.Ordinal);
        Assert.True(at >= 0, $"{Name}: '{error.Old}' does not stand in the {error.Language} version");
        return string.Concat(text.AsSpan(0, at), error.New, text.AsSpan(at + error.Old.Length));
    }
}
