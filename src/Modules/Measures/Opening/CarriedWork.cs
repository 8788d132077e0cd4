using Sujarit.Kernel;
using Sujarit.Measures.Doing;
using Sujarit.Measures.Planning;
using Sujarit.Platform.Data;

namespace Sujarit.Measures.Opening;

/// <summary>What became of one work of the year before when a year was opened, and why. It never changes; while it stands, the work is not taken again.</summary>
internal sealed class CarriedWork : AgencyRecord
{
    private CarriedWork()
    {
    }

    /// <summary>The year that was opened.</summary>
    public FiscalYear Year { get; private init; }

    /// <summary>The work of the year before.</summary>
    public Guid FromId { get; private init; }

    /// <summary>What it was called.</summary>
    public string From { get; private init; } = "";

    public CarryWay Way { get; private init; }

    /// <summary>The items in which it goes on; empty for other works.</summary>
    public List<string> Into { get; private init; } = [];

    /// <summary>Why it was decided so; null where nothing had to be decided.</summary>
    public string? Why { get; private init; }

    public DateTimeOffset At { get; private init; }

    public string By { get; private init; } = "";

    public static CarriedWork Of(FiscalYear year, Work from, CarryWay way, IReadOnlyList<string> into, string? why, Hand hand) =>
        new() { Year = year, FromId = from.Id, From = Called(from), Way = way, Into = [.. into], Why = Wording.Of(why), At = hand.At, By = hand.Name };

    /// <summary>A work's name with what it is about.</summary>
    internal static string Called(Work work) =>
        work switch
        {
            Measure measure => $"{measure.CalledShort} {measure.Title}".TrimEnd(),
            ItemWork item => $"ข้อ {item.Code} {item.ItemTitle}".TrimEnd(),
            IndicatorAction action => $"{action.CalledShort} {action.Actions.FirstOrDefault()}".TrimEnd(),
            _ => work.CalledShort,
        };
}
