namespace Sujarit.Modules.Assessment;

public class SchemaTests
{
    // Under these a file makes up its own words.
    private static readonly string[] ownWords = ["sources", "scales", "answers"];

    [Fact]
    public void Schema_explains_every_key_of_the_rulebooks()
    {
        var schema = File.ReadAllText(Path.Combine(Rules(), "schema.md"));

        Assert.All(Files().SelectMany(Keys).Distinct(), key => Assert.Contains(key, schema, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_section_needs_its_source_and_its_sureness()
    {
        foreach (var file in Files())
        {
            var name = Path.GetRelativePath(Rules(), file);
            var lines = File.ReadLines(file).Where(line => line.StartsWith("  source:", StringComparison.Ordinal) || line.StartsWith("  sureness:", StringComparison.Ordinal));
            foreach (var line in lines.Take(2))
            {
                using var shelf = new CopiedShelf();
                shelf.Change(name, "\n" + line + "\n", "\n");

                Assert.Contains(name, shelf.Complaint(), StringComparison.Ordinal);
            }
        }
    }

    private static IEnumerable<string> Keys(string file)
    {
        var own = -1;
        foreach (var line in File.ReadLines(file).Where(line => line.Contains(':', StringComparison.Ordinal) && line[0] != '#'))
        {
            var text = line.TrimStart(' ', '-');
            var depth = line.Length - text.Length;
            if (own >= 0 && depth > own)
            {
                continue;
            }

            var key = text[..text.IndexOf(':', StringComparison.Ordinal)];
            own = ownWords.Contains(key) ? depth : -1;
            if (key.All(char.IsAsciiLetter))
            {
                yield return key;
            }
        }
    }

    private static string[] Files() => Directory.GetFiles(Rules(), "*.yaml", SearchOption.AllDirectories);

    private static string Rules()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "Sujarit.slnx")))
        {
            folder = folder.Parent;
        }

        return Path.Combine(folder.FullName, "rules");
    }
}
