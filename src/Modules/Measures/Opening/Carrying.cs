using Sujarit.Assessment.Contracts;
using Sujarit.Kernel;
using Sujarit.Measures.Doing;
using Sujarit.Measures.Planning;

namespace Sujarit.Measures.Opening;

/// <summary>The works a year is being given, one after the other behind those it has.</summary>
internal sealed class Carrying(OpeningYear opening, Hand hand, int order, int no)
{
    private readonly List<Work> works = [];
    private readonly List<CarriedWork> records = [];
    private int order = order;
    private int no = no;

    /// <summary>The new works.</summary>
    public IReadOnlyList<Work> Works => works;

    /// <summary>What became of each old one.</summary>
    public IReadOnlyList<CarriedWork> Records => records;

    /// <summary>Carries one work over.</summary>
    /// <exception cref="RuleBrokenException">It needs a decision and has none, or the decision names no item of the year.</exception>
    public void Add(Candidate candidate, Decision decision)
    {
        if (candidate.Work is ItemWork item)
        {
            Add(candidate, item, decision);
            return;
        }

        if (!opening.Has(candidate.Work))
        {
            works.Add(candidate.Work is Measure measure ? measure.Again(opening.Year, ++order, ++no, opening.Serves(measure)) : Again((IndicatorAction)candidate.Work));
        }

        records.Add(CarriedWork.Of(opening.Year, candidate.Work, CarryWay.Taken, [], null, hand));
    }

    private IndicatorAction Again(IndicatorAction action)
    {
        var carry = Rulebooks.BesideProgram.CarriedOver.FirstOrDefault(carried => carried.To == opening.Year)?.Indicators.FirstOrDefault(known => known.From == action.Indicator);
        return action.Again(opening.Year, ++order, carry is { To: [{ } code] } ? code : action.Indicator);
    }

    private void Add(Candidate candidate, ItemWork item, Decision decision)
    {
        var codes = candidate.NeedsDecision ? decision.Codes(candidate) : candidate.Into;
        foreach (var code in codes)
        {
            Add(item, code, candidate);
        }

        var way = codes.Count == 0 ? CarryWay.LeftOut : codes.All(candidate.Into.Contains) ? CarryWay.Taken : CarryWay.TakenAs;
        records.Add(CarriedWork.Of(opening.Year, item, way, codes, candidate.NeedsDecision ? decision.Why ?? candidate.Why : null, hand));
    }

    private void Add(ItemWork item, string code, Candidate candidate)
    {
        var book = Rulebooks.BesideProgram.Of(opening.Year);
        var official = book.Item(code) ?? throw new RuleBrokenException($"ปีงบประมาณ พ.ศ. {opening.Year} ไม่มีข้อ {code} โปรดเลือกข้อจากรายการ");
        if (works.OfType<ItemWork>().FirstOrDefault(other => other.Code == code) is { } merged)
        {
            // Two became one: whoever answered for either answers for it.
            merged.BelongTo(merged.Owners.Concat(item.Owners).DistinctBy(owner => (owner.Id, owner.Id is null ? owner.Name : "")));
            return;
        }

        if (opening.ItemThere(code) is not null)
        {
            return;
        }

        var elements = official.Elements.Count > 0 ? [.. official.Elements.Select(element => element.Text)] : candidate.Kind == CarryKind.Same ? item.Elements : [];
        works.Add(item.Again(opening.Year, ++order, code, official.Title, elements));
    }
}
