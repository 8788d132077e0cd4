using Sujarit.Kernel;
using Sujarit.Organizations.SignIn;

namespace Sujarit.Modules.Organizations;

public class PasswordRulesTests
{
    [Theory]
    [InlineData("สั้นไป")]
    [InlineData("elevenchars")]
    [InlineData("password1234")]
    [InlineData("PASSWORD1234")]
    [InlineData("passwordpassword")]
    [InlineData("football12345!")]
    [InlineData("123456789012")]
    [InlineData("111111111111")]
    [InlineData("abababababab")]
    [InlineData("abcdefghijklm")]
    public void A_password_that_is_guessed_first_is_refused(string password) =>
        Assert.Throws<RuleBrokenException>(() => PasswordRules.Check(password, []));

    [Theory]
    [InlineData("สมใจ2567สมใจ")]
    [InlineData("thansujarit1")]
    [InlineData("THANSUJARIT99")]
    [InlineData("somjai@thansujarit.example")]
    public void A_password_that_is_a_name_of_the_person_or_agency_is_refused(string password) =>
        Assert.Throws<RuleBrokenException>(() => PasswordRules.Check(password, ["นางสาวสมใจ ใจดี", "สมใจ", "thansujarit", "somjai@thansujarit.example"]));

    [Theory]
    [InlineData("ครูสมศรีชอบกินส้มตำ")]
    [InlineData("correct horse battery staple")]
    [InlineData("jzpc-4gwf-rf3n-uhvd")]
    public void A_long_sentence_is_taken_whatever_letters_it_has(string password) =>
        PasswordRules.Check(password, ["นางสาวสมใจ ใจดี", "thansujarit", "somjai@thansujarit.example"]);

    [Fact]
    public void A_password_made_by_the_program_passes_its_own_rules_and_never_comes_twice()
    {
        var made = Enumerable.Range(0, 200).Select(_ => RandomPassword.Make()).ToList();
        made.ForEach(password => PasswordRules.Check(password, []));
        Assert.Equal(200, made.Distinct().Count());
    }

    [Fact]
    public void A_password_longer_than_any_sentence_is_refused() =>
        Assert.Throws<RuleBrokenException>(() => PasswordRules.Check(string.Concat(Enumerable.Repeat("ก ข ค ง จ ", 20)), []));
}
