using System.Security.Cryptography;
using System.Text;
using Sujarit.Disclosure.Sealing;
using Sujarit.Kernel;

namespace Sujarit.Modules.Disclosure.Sealing;

public class SealTextTests
{
    private static readonly DateTimeOffset at = new(2024, 3, 20, 2, 30, 15, 123, TimeSpan.Zero);
    private static readonly SealText text = new("thansujarit", 7, at, new FiscalYear(2567), "O12", 2, at.AddSeconds(-1), new string('a', 64), "", new string('b', 64), "", new string('c', 64));

    [Fact]
    public void Its_form_never_changes()
    {
        Assert.Equal(
            $"sujarit-seal 1\nagency thansujarit\nnumber 7\nat 2024-03-20T02:30:15.123Z\nassessment 2567\nitem O12\nversion 2\npublished 2024-03-20T02:30:14.123Z\ncontent {new string('a', 64)}\nbefore -\nfiles {new string('b', 64)}\nanswers -\nby {new string('c', 64)}\n",
            text.Text);
        Assert.Equal(SHA256.HashData([0, .. Encoding.UTF8.GetBytes(text.Text)]), text.Leaf);
    }

    [Fact]
    public void What_is_written_is_read()
    {
        Assert.Equal(text, SealText.Read(text.Text));
    }

    [Theory]
    [InlineData("number 7", "number 07")]
    [InlineData("number 7", "number 0")]
    [InlineData("assessment 2567", "assessment ๒๕๖๗")]
    [InlineData("version 2\n", "version 2\nextra 1\n")]
    [InlineData("before -\n", "")]
    [InlineData("15.123Z", "15.123")]
    [InlineData("sujarit-seal 1", "sujarit-seal 2")]
    public void Whatever_differs_by_a_letter_is_no_such_text(string written, string instead)
    {
        Assert.Null(SealText.Read(text.Text.Replace(written, instead, StringComparison.Ordinal)));
    }

    [Fact]
    public void All_that_is_kept_of_a_file_is_sealed()
    {
        var file = new SealedFile(0, "ก.pdf", "application/pdf", 10, new string('d', 64), IsInPage: false);
        var hash = SealText.ListOf([file]);

        Assert.Equal(64, hash.Length);
        Assert.Equal("", SealText.ListOf([]));
        Assert.All(
            [file with { Place = 1 }, file with { Name = "ข.pdf" }, file with { Type = "text/plain" }, file with { Size = 11 }, file with { Sha256 = new string('e', 64) }, file with { IsInPage = true }],
            other => Assert.NotEqual(hash, SealText.ListOf([other])));
    }

    [Fact]
    public void A_name_is_told_by_its_hash_only_to_who_knows_the_salt()
    {
        var salt = Seal.NewSalt();

        Assert.NotEqual(Seal.HashWith(salt, "นายก"), Seal.HashWith(Seal.NewSalt(), "นายก"));
        Assert.Equal(Seal.HashWith(salt, "นายก"), Seal.HashWith(salt, "นายก"));
        Assert.NotEqual(Seal.HashWith(salt, "นายก"), Seal.HashWith(salt, "นายข"));
    }
}
