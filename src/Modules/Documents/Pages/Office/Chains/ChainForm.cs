using Sujarit.Documents.Approvals;

namespace Sujarit.Documents.Pages;

/// <summary>What the form on a chain asks for.</summary>
internal sealed class ChainForm
{
    private const int spare = 2;

    public int Version { get; set; }

    public bool GoesBeforePublishing { get; set; }

    public List<ChainStepForm> Steps { get; set; } = [];

    public static ChainForm Of(Chain chain) =>
        new()
        {
            Version = chain.Version,
            GoesBeforePublishing = chain.GoesBeforePublishing,
            Steps = [.. chain.Steps.Select((step, at) => new ChainStepForm { Place = at + 1, Position = step.Position, Person = step.PersonId })],
        };

    /// <summary>The steps in the order of their numbers; rows left empty are none.</summary>
    public IReadOnlyList<ChainStep> Chosen() =>
        [.. Steps.Where(step => !step.IsEmpty).OrderBy(step => step.Place ?? int.MaxValue).Select(step => new ChainStep(step.Position ?? "", step.Person))];

    /// <summary>Leaves room for further steps.</summary>
    public void Fill()
    {
        var wanted = Math.Min(Chain.MostSteps, Steps.Count(step => !step.IsEmpty) + spare);
        while (Steps.Count < wanted)
        {
            Steps.Add(new ChainStepForm());
        }
    }
}
