using Microsoft.EntityFrameworkCore;
using Sujarit.Organizations.SignIn;
using Sujarit.Platform.Data;
using Sujarit.Platform.Notices;

namespace Sujarit.Organizations.Telling;

/// <summary>How people are reached: by the e-mail they sign in with, and the LINE account they linked. Who has left is not.</summary>
internal sealed class Recipients : IRecipients
{
    public async Task<Recipient?> Find(AppDb db, Guid agency, Guid person, CancellationToken cancel)
    {
        var found = await db.Set<Person>().IgnoreQueryFilters([AppDb.AgencyFilter]).AsNoTracking()
            .Where(known => known.AgencyId == agency && known.Id == person && known.LeftOn == null)
            .Select(known => new
            {
                Agency = db.Set<Agency>().First(place => place.Id == known.AgencyId),
                Email = db.Set<Account>().Where(account => account.Id == known.AccountId).Select(account => account.Email).FirstOrDefault(),
            })
            .FirstOrDefaultAsync(cancel);
        if (found is null)
        {
            return null;
        }

        var choice = await db.Set<NoticeChoice>().IgnoreQueryFilters([AppDb.AgencyFilter]).AsNoTracking()
            .FirstOrDefaultAsync(choice => choice.AgencyId == agency && choice.PersonId == person, cancel);
        return new Recipient(
            found.Agency.Code,
            found.Agency.Name,
            found.Email is { } email ? new Way(email, choice?.Mail ?? NoticeChoice.UsualMail) : null,
            choice is { LineId: { } line } ? new Way(line, choice.Line) : null
        );
    }
}
