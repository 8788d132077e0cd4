using Sujarit.Kernel;
using Sujarit.Measures.Planning;
using Sujarit.Platform.Subjects;

namespace Sujarit.Measures.Subjects;

/// <summary>How an earlier value is said to a work again: in the words of its own forms.</summary>
internal static class WorkFields
{
    private static readonly Dictionary<string, Action<Work, Earlier>> ofAll = new()
    {
        ["owner_names"] = BelongTo,
        ["owner_ids"] = BelongTo,
        ["period"] = (work, earlier) => work.Schedule(earlier.Value<string>(), work.StartsOn, work.EndsOn, work.Cadence),
        ["starts_on"] = (work, earlier) => work.Schedule(work.Period, earlier.Value<DateOnly?>(), work.EndsOn, work.Cadence),
        ["ends_on"] = (work, earlier) => work.Schedule(work.Period, work.StartsOn, earlier.Value<DateOnly?>(), work.Cadence),
        ["cadence"] = Tell,
        ["round_days"] = (work, earlier) => work.TellOn(earlier.Value<List<DateOnly>>() ?? []),
    };

    private static readonly Dictionary<string, Action<Measure, Earlier>> ofMeasures = new()
    {
        ["title"] = (measure, earlier) => measure.Describe(earlier.Value<string>() ?? "", measure.Serves, measure.Steps, measure.Monitoring),
        ["serves"] = (measure, earlier) => measure.Describe(measure.Title ?? "", Points(earlier), measure.Steps, measure.Monitoring),
        ["steps"] = (measure, earlier) => measure.Describe(measure.Title ?? "", measure.Serves, Points(earlier), measure.Monitoring),
        ["monitoring"] = (measure, earlier) => measure.Describe(measure.Title ?? "", measure.Serves, measure.Steps, earlier.Value<string>()),
        ["theme"] = (measure, earlier) => measure.CarryOut(earlier.Value<string>(), measure.LibraryCode),
        ["summary"] = (measure, earlier) => measure.SumUp(Points(earlier), measure.Outcomes, measure.Recommendations),
        ["outcomes"] = (measure, earlier) => measure.SumUp(measure.Summary, Points(earlier), measure.Recommendations),
        ["recommendations"] = (measure, earlier) => measure.SumUp(measure.Summary, measure.Outcomes, Points(earlier)),
    };

    private static readonly Dictionary<string, Action<IndicatorAction, Earlier>> ofActions = new()
    {
        ["indicator"] = (action, earlier) => action.Describe(earlier.Value<string>() ?? "", action.Score, action.Actions),
        ["score"] = (action, earlier) => action.Describe(action.Indicator ?? "", earlier.Value<decimal?>(), action.Actions),
        ["actions"] = (action, earlier) => action.Describe(action.Indicator ?? "", action.Score, Points(earlier)),
    };

    private static readonly Dictionary<string, Action<ItemWork, Earlier>> ofItems = new()
    {
        ["code"] = (item, earlier) => item.Describe(earlier.Value<string>() ?? "", item.ItemTitle, item.Elements),
        ["item_title"] = (item, earlier) => item.Describe(item.Code, earlier.Value<string>(), item.Elements),
        ["elements"] = (item, earlier) => item.Describe(item.Code, item.ItemTitle, Points(earlier)),
    };

    public static bool Knows(string column) => ofAll.ContainsKey(column) || ofMeasures.ContainsKey(column) || ofActions.ContainsKey(column) || ofItems.ContainsKey(column);

    /// <summary>Says it.</summary>
    /// <exception cref="RuleBrokenException">The work does not take it.</exception>
    public static void Say(Work work, Earlier earlier)
    {
        if (ofAll.TryGetValue(earlier.Column, out var say))
        {
            say(work, earlier);
            return;
        }

        switch (work)
        {
            case Measure measure:
                ofMeasures[earlier.Column](measure, earlier);
                break;
            case IndicatorAction action:
                ofActions[earlier.Column](action, earlier);
                break;
            case ItemWork item:
                ofItems[earlier.Column](item, earlier);
                break;
        }
    }

    private static List<string> Points(Earlier earlier) => earlier.Value<List<string>>() ?? [];

    // The names and the offices behind them belong together, in one order.
    private static void BelongTo(Work work, Earlier earlier)
    {
        var (names, ids) = (earlier.Beside("owner_names", work.OwnerNames) ?? [], earlier.Beside("owner_ids", work.OwnerIds) ?? []);
        if (names.Count != ids.Count)
        {
            throw new RuleBrokenException("ผู้รับผิดชอบเปลี่ยนไปจากตอนนั้นแล้ว โปรดแก้ผู้รับผิดชอบที่หน้าแก้ไข");
        }

        work.BelongTo(names.Zip(ids, (name, id) => new Owner(id == Guid.Empty ? null : id, name)));
    }

    private static void Tell(Work work, Earlier earlier)
    {
        var cadence = earlier.Value<Cadence?>();
        if (cadence == Cadence.OwnDays)
        {
            work.TellOn(earlier.Beside("round_days", work.RoundDays) ?? []);
        }
        else
        {
            work.Schedule(work.Period, work.StartsOn, work.EndsOn, cadence);
        }
    }
}
