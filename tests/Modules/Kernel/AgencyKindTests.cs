using Sujarit.Kernel;

namespace Sujarit.Modules.Kernel;

public class AgencyKindTests
{
    [Theory]
    [InlineData("องค์การบริหารส่วนตำบลธารสุจริต", "อบต.")]
    [InlineData("องค์การบริหารส่วนจังหวัดธารา", "อบจ.")]
    [InlineData("เทศบาลเมืองธารสุจริต", "ทม.")]
    [InlineData("เมืองพัทยา", null)]
    [InlineData("", null)]
    public void The_name_of_an_agency_begins_with_its_kind(string agency, string? abbreviation) => Assert.Equal(abbreviation, AgencyKind.Of(agency)?.Abbreviation);
}
