using Sujarit.Measures.Proofreading;

namespace Sujarit.Modules.Measures.Proofreading;

public class CleanPaperTests
{
    public static TheoryData<string> Names => [.. CleanPapers.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void Nothing_is_found_on_a_clean_paper(string name) =>
        Assert.Empty(CleanPapers.Proof(CleanPapers.Open(name), CleanPapers.Terms(name)).Select(finding => $"{finding.Kind} {finding.Where}: {finding.Quote}"));

    [Theory]
    [MemberData(nameof(Names))]
    public void Nothing_is_found_where_neither_agency_nor_year_is_told(string name) =>
        Assert.Empty(CleanPapers.Proof(CleanPapers.Open(name), new ProofTerms()).Select(finding => $"{finding.Kind} {finding.Where}: {finding.Quote}"));

    [Fact]
    public void There_are_papers_of_many_kinds() => Assert.True(CleanPapers.Names.Count >= 8);
}
