using Sujarit.Kernel.Thai;

namespace Sujarit.Modules.Kernel;

public class ThaiLinesTests
{
    [Theory]
    [InlineData("ก|ข|ค", "กขค")]
    [InlineData("กกก|ข|ค", "กกก,ขค")]
    [InlineData("กก |ข|ค", "กก,ขค")]
    [InlineData("กกก |ข", "กกก,ข")]
    [InlineData("กกก|  |ข", "กกก,ข")]
    [InlineData("กกกกก|ข", "กกกกก,ข")]
    [InlineData("", "")]
    public void A_line_breaks_between_pieces_only_and_ends_without_spaces(string pieces, string lines) =>
        Assert.Equal(lines.Split(','), ThaiLines.Of(pieces.Split('|'), line => line.Length <= 3));
}
