using Sujarit.Disclosure.Twin;

namespace Sujarit.Modules.Disclosure.Twin;

/// <summary>No address leads out of the folder of a copy, and none is written under another name without saying so.</summary>
public sealed class TwinPathTests
{
    [Theory]
    [InlineData("/x/ita/2567/o12", true, "x/ita/2567/o12/index.html")]
    [InlineData("/", true, "index.html")]
    [InlineData("/x/", true, "x/index.html")]
    [InlineData("/x/files/1/%E0%B9%81%E0%B8%9C%E0%B8%99%20%281%29.pdf", false, "x/files/1/แผน (1).pdf")]
    [InlineData("/x/a%2520b.pdf", false, "x/a%20b.pdf")]
    [InlineData("/x/..a/b..c.pdf", false, "x/..a/b..c.pdf")]
    public void An_address_is_the_same_words_as_a_path(string address, bool isPage, string path) =>
        Assert.Equal(path, new TwinPlan().Claim(TwinAddress.Of(address), isPage).Path);

    [Theory]
    [InlineData("x/a")]
    [InlineData("//evil/a")]
    [InlineData("/x//a")]
    [InlineData("/x/%2e%2e%2fa")]
    [InlineData("/x/a%2Fb")]
    [InlineData("/x/a%5Cb")]
    [InlineData("/x/a\\b")]
    [InlineData("/x/a%00.pdf")]
    [InlineData("/x/%ff%fe")]
    [InlineData("/x/%E0%B8")]
    [InlineData("/x/%zz")]
    [InlineData("/x/%4")]
    [InlineData("/x/%C0%AE%C0%AE/a")]
    public void What_is_no_words_is_no_address(string address) => Assert.Null(TwinPath.Words(address));

    [Theory]
    [InlineData("/x/..")]
    [InlineData("/x/%2e%2e/%2e%2e/etc/passwd")]
    [InlineData("/.twin/manifest.json")]
    [InlineData("/.TWIN/lock")]
    [InlineData("/x/con")]
    [InlineData("/x/NUL.pdf")]
    [InlineData("/x/com1.tar.gz")]
    [InlineData("/x/LPT%C2%B9.txt")]
    [InlineData("/x/a.")]
    [InlineData("/x/a%20")]
    [InlineData("/x/%20a")]
    [InlineData("/x/C%3A/a")]
    [InlineData("/x/a%0A.pdf")]
    [InlineData("/x/a%3Fb=1")]
    [InlineData("/x/a%2A.pdf")]
    public void What_no_file_system_can_hold_or_leads_away_has_no_path_and_says_why(string address)
    {
        foreach (var isPage in new[] { true, false })
        {
            var place = new TwinPlan().Claim(TwinAddress.Of(address), isPage);
            Assert.Null(place.Path);
            Assert.NotEmpty(place.Why!);
        }
    }

    [Fact]
    public void A_name_of_too_many_bytes_is_cut_between_letters_and_keeps_its_ending_and_others_apart()
    {
        var plan = new TwinPlan();
        var first = plan.Claim(TwinAddress.Of($"/x/{Uri.EscapeDataString(new string('ก', 100) + "ำ1.pdf")}"), isPage: false);
        var second = plan.Claim(TwinAddress.Of($"/x/{Uri.EscapeDataString(new string('ก', 100) + "ำ2.pdf")}"), isPage: false);

        Assert.NotEqual(first.Path, second.Path);
        Assert.All([first, second], place =>
        {
            Assert.EndsWith(".pdf", place.Path, StringComparison.Ordinal);
            Assert.False(TwinPath.IsTooLong(place.Words![^1]));
            Assert.Contains("ชื่อที่สั้นลง", place.Why, StringComparison.Ordinal);
        });
        Assert.Equal("x/" + new string('ก', 85), plan.Claim(TwinAddress.Of($"/x/{new string('ก', 85)}"), isPage: false).Path);
        Assert.Null(plan.Claim(TwinAddress.Of($"/{new string('ก', 86)}/a"), isPage: false).Path);
    }

    [Fact]
    public void Two_addresses_never_share_a_file_and_none_is_both_a_file_and_a_folder()
    {
        var plan = new TwinPlan();
        Assert.NotNull(plan.Claim(TwinAddress.Of("/x/A.pdf"), isPage: false).Path);
        Assert.Null(plan.Claim(TwinAddress.Of("/x/a.PDF"), isPage: false).Path);
        Assert.NotNull(plan.Claim(TwinAddress.Of("/x/b"), isPage: false).Path);
        Assert.Null(plan.Claim(TwinAddress.Of("/x/b"), isPage: true).Path);
        Assert.Null(plan.Claim(TwinAddress.Of("/x/b/c"), isPage: false).Path);
        Assert.Null(plan.Claim(TwinAddress.Of("/x"), isPage: false).Path);
        Assert.NotNull(plan.Claim(TwinAddress.Of("/x"), isPage: true).Path);
        Assert.Null(plan.Claim(TwinAddress.Of("/x/index.html"), isPage: false).Path);
    }

    [Theory]
    [InlineData("")]
    [InlineData("/etc/passwd")]
    [InlineData("../a")]
    [InlineData("a/../../b")]
    [InlineData("a//b")]
    [InlineData(".twin/lock")]
    [InlineData("a\\..\\b")]
    public void A_list_of_files_names_nothing_beside_the_folder(string path) => Assert.False(TwinPath.IsSafe(path));
}
