using Sujarit.Kernel;
using Sujarit.Organizations;
using Sujarit.Organizations.Joining;
using Sujarit.Organizations.SignIn;

namespace Sujarit.Modules.Organizations;

public class InvitationTests
{
    private static readonly DateTimeOffset now = new(2024, 9, 16, 2, 0, 0, TimeSpan.Zero);

    [Fact]
    public void An_invitation_is_good_for_seven_days_and_once()
    {
        var invitation = Fresh();
        Assert.True(invitation.IsOpen(now + TimeSpan.FromDays(7) - TimeSpan.FromSeconds(1)));
        Assert.False(invitation.IsOpen(now + TimeSpan.FromDays(7)));
        invitation.Accept(now);
        Assert.Throws<RuleBrokenException>(() => invitation.Accept(now));
    }

    [Fact]
    public void An_invitation_that_was_withdrawn_is_not_accepted()
    {
        var invitation = Fresh();
        invitation.Withdraw(now);
        Assert.Throws<RuleBrokenException>(() => invitation.Accept(now));
    }

    [Fact]
    public void The_link_itself_is_never_kept()
    {
        var token = SecretLink.Make();
        var invitation = Invitation.To(Person.Join("นางสาวสมใจ ใจดี", null, null, []), "a@x.example", token, now);
        Assert.NotEqual(token, invitation.Hash);
        Assert.Equal(SecretLink.Hash(token), invitation.Hash);
        Assert.Matches("^[0-9a-f]{64}$", token);
    }

    [Fact]
    public void Whoever_has_an_account_or_left_is_not_invited()
    {
        var known = Person.Join("นางสาวสมใจ ใจดี", null, null, []);
        known.SignInWith(Guid.CreateVersion7());
        Assert.Throws<RuleBrokenException>(() => Invitation.To(known, "a@x.example", "t", now));
        var gone = Person.Join("นายสมชาย ใจดี", null, null, []);
        gone.Leave(new DateOnly(2024, 9, 1), new DateOnly(2024, 9, 16), isLastAdministrator: false);
        Assert.Throws<RuleBrokenException>(() => Invitation.To(gone, "a@x.example", "t", now));
    }

    private static Invitation Fresh() => Invitation.To(Person.Join("นางสาวสมใจ ใจดี", null, null, []), "a@x.example", SecretLink.Make(), now);
}
