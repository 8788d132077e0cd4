using Sujarit.Disclosure.Twin;
using Sujarit.Kernel;

namespace Sujarit.Modules.Disclosure.Twin;

/// <summary>Whatever stands in the folder of a copy, nothing beside it is written or taken away.</summary>
public sealed class TwinFolderTests : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("sujarit-twin-").FullName;

    public void Dispose() => Directory.Delete(root, recursive: true);

    [Fact]
    public void A_link_in_the_folder_is_not_followed_out_of_it()
    {
        var (copy, beside) = (Path.Combine(root, "copy"), Path.Combine(root, "beside"));
        Directory.CreateDirectory(beside);
        File.WriteAllText(Path.Combine(beside, "a.txt"), "ของเดิม");
        Write(copy, "x/a.txt", "b/c.txt");
        Directory.Delete(Path.Combine(copy, "x"), recursive: true);
        Directory.CreateSymbolicLink(Path.Combine(copy, "x"), beside);
        File.Delete(Path.Combine(copy, "b/c.txt"));
        File.CreateSymbolicLink(Path.Combine(copy, "b/c.txt"), Path.Combine(beside, "a.txt"));

        using var folder = TwinFolder.Open(copy, "x");
        Assert.All(folder.Entries.Values, entry => Assert.False(folder.Stands(entry)));
        folder.Announce(["x/a.txt", "b/c.txt"]);
        Assert.NotNull(folder.Place(Spooled(folder), "x/a.txt"));
        Assert.False(folder.Remove("x/a.txt"));
        // The link itself is ours to replace; what it leads to is not.
        Assert.Null(folder.Place(Spooled(folder), "b/c.txt"));
        Assert.Equal("ใหม่", File.ReadAllText(Path.Combine(copy, "b/c.txt")));
        Assert.Equal("ของเดิม", File.ReadAllText(Path.Combine(beside, "a.txt")));
    }

    [Fact]
    public void A_list_that_names_what_is_beside_the_folder_or_cannot_be_read_is_refused()
    {
        var copy = Path.Combine(root, "copy");
        Write(copy, "x/a.txt");
        var list = Path.Combine(copy, ".twin/manifest.json");
        File.WriteAllText(list, File.ReadAllText(list).Replace("x/a.txt", "../../b.txt", StringComparison.Ordinal));
        Assert.Throws<UnreadableException>(() => TwinFolder.Open(copy, "x"));
        File.WriteAllText(list, "{");
        Assert.Throws<UnreadableException>(() => TwinFolder.Open(copy, "x"));
        // Refused, it is free again.
        Assert.Throws<UnreadableException>(() => TwinFolder.Open(copy, "x"));
    }

    [Fact]
    public void What_is_not_ours_is_neither_written_over_nor_taken_away()
    {
        var copy = Path.Combine(root, "copy");
        Write(copy, "x/a.txt");
        File.WriteAllText(Path.Combine(copy, "x/own.txt"), "ของฉัน");

        using var folder = TwinFolder.Open(copy, "x");
        Assert.Contains("ไม่ใช่ของสำเนา", folder.Place(Spooled(folder), "x/own.txt"), StringComparison.Ordinal);
        Assert.False(folder.Remove("x/own.txt"));
        Assert.NotNull(folder.Place(Spooled(folder), "../b.txt"));
        Assert.True(folder.Remove("x/a.txt"));
        Assert.Equal("ของฉัน", File.ReadAllText(Path.Combine(copy, "x/own.txt")));
        Assert.Equal(["copy"], Directory.EnumerateFileSystemEntries(root).Select(Path.GetFileName));
    }

    [Fact]
    public void One_at_a_time_and_a_lock_of_nobody_holds_nobody_up()
    {
        var copy = Path.Combine(root, "copy");
        using (TwinFolder.Open(copy, "x"))
        {
            Assert.Contains("อยู่แล้ว", Assert.Throws<UnreadableException>(() => TwinFolder.Open(copy, "x")).Message, StringComparison.Ordinal);
        }

        Assert.True(File.Exists(Path.Combine(copy, ".twin/lock")));
        using var again = TwinFolder.Open(copy, "x");
        Assert.Empty(again.Entries);
    }

    private static void Write(string copy, params string[] paths)
    {
        using var folder = TwinFolder.Open(copy, "x");
        folder.Announce(paths);
        foreach (var path in paths)
        {
            Assert.Null(folder.Place(Spooled(folder), path));
        }

        folder.Settle(paths.Select(path => new TwinEntry("/" + path, path, "", 12, null)));
    }

    private static string Spooled(TwinFolder folder)
    {
        var spool = folder.Spool();
        File.WriteAllText(spool, "ใหม่");
        return spool;
    }
}
