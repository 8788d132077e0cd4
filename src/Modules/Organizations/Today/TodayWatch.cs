using Sujarit.Platform.Access;
using Sujarit.Platform.Data;

namespace Sujarit.Organizations.Today;

/// <summary>Once anything of an agency is saved, what its people have to do is gathered anew: nobody can say which rows a module's entries follow from.</summary>
internal sealed class TodayWatch(IServiceProvider services, TodayBook book) : TurnWatch(services)
{
    protected override bool Concerns(object row) => row is IOfAgency or Agency;

    protected override Task Turn(AgencyCard? agency)
    {
        book.Turn(agency);
        return Task.CompletedTask;
    }
}
