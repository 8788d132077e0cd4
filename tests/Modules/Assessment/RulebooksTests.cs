using Sujarit.Assessment.Contracts;
using Sujarit.Kernel;

namespace Sujarit.Modules.Assessment;

public class RulebooksTests
{
    [Fact]
    public void Shelf_beside_the_program_holds_every_year() =>
        Assert.Equal([2564, 2565, 2566, 2567, 2568, 2569], Rulebooks.BesideProgram.Years.Select(year => year.BuddhistYear));

    [Fact]
    public void Report_on_a_year_is_an_item_of_the_next_assessment()
    {
        var (book, item) = Rulebooks.BesideProgram.AskingFor(ItemRole.MeasuresReport, new FiscalYear(2566))!.Value;

        Assert.Equal((2567, "O35"), (book.Year.BuddhistYear, item.Code));
    }
}
