namespace Sujarit.Architecture;

public class SizeTests
{
    [Theory]
    [InlineData("src")]
    [InlineData("tests")]
    public void No_file_is_longer_than_400_lines(string folder) =>
        Assert.DoesNotContain(Sources.CSharp(folder).Concat(Sources.Razor(folder)), file => File.ReadLines(file).Count() > 400);

    [Fact]
    public void Nine_in_ten_files_are_under_200_lines()
    {
        var files = Sources.CSharp("src");
        Assert.True(files.Count(file => File.ReadLines(file).Count() < 200) >= files.Count * 0.9);
    }
}
