using Sujarit.Platform.Data;

namespace Sujarit.Platform.Pages;

/// <summary>A form that was taken: its key, kept with what it saved.</summary>
internal sealed class TakenForm : IOfAgency
{
    private TakenForm()
    {
    }

    public Guid AgencyId { get; private init; }

    public Guid Key { get; private init; }

    public DateTimeOffset At { get; private init; }
}
