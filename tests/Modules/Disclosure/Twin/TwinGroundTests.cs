using Sujarit.Disclosure.Twin;
using Sujarit.Kernel;

namespace Sujarit.Modules.Disclosure.Twin;

/// <summary>A copy that is given out stands nowhere in the data folder, by whatever way it is named.</summary>
public sealed class TwinGroundTests : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("sujarit-ground-").FullName;

    public void Dispose() => Directory.Delete(root, recursive: true);

    [Theory]
    [InlineData("data")]
    [InlineData("data/")]
    [InlineData("data/newsub")]
    [InlineData("data/a/b/../c")]
    [InlineData("beside/../data/files/x")]
    [InlineData("link")]
    [InlineData("link/new/sub")]
    [InlineData("far/new")]
    [InlineData("inside/x")]
    public void Nothing_in_the_data_folder_is_taken(string folder)
    {
        Furnish();
        Assert.Contains("โฟลเดอร์ข้อมูล", Assert.Throws<UnreadableException>(() => TwinGround.Refuse(Path.Combine(root, folder), Path.Combine(root, "data"))).Message, StringComparison.Ordinal);
        // Nor where the data folder itself is named by a link.
        Assert.Throws<UnreadableException>(() => TwinGround.Refuse(Path.Combine(root, folder), Path.Combine(root, "link")));
    }

    [Theory]
    [InlineData("beside")]
    [InlineData("data-copy/new")]
    [InlineData("data/out/x")]
    [InlineData(".")]
    public void Anything_outside_is_taken(string folder)
    {
        Furnish();
        TwinGround.Refuse(Path.Combine(root, folder), Path.Combine(root, "data"));
    }

    [Fact]
    public void Links_that_lead_back_to_themselves_are_refused_in_a_sentence()
    {
        Directory.CreateSymbolicLink(Path.Combine(root, "a"), "b");
        Directory.CreateSymbolicLink(Path.Combine(root, "b"), "a");
        Assert.Contains("วนกลับ", Assert.Throws<UnreadableException>(() => TwinGround.Refuse(Path.Combine(root, "a/x"), root)).Message, StringComparison.Ordinal);
    }

    private void Furnish()
    {
        Directory.CreateDirectory(Path.Combine(root, "data/files"));
        Directory.CreateDirectory(Path.Combine(root, "beside"));
        Directory.CreateSymbolicLink(Path.Combine(root, "link"), "data");
        Directory.CreateSymbolicLink(Path.Combine(root, "far"), Path.Combine(root, "link/files"));
        Directory.CreateSymbolicLink(Path.Combine(root, "inside"), "beside/../data/files");
        // In the data folder by name, and elsewhere in truth.
        Directory.CreateSymbolicLink(Path.Combine(root, "data/out"), Path.Combine(root, "beside"));
    }
}
