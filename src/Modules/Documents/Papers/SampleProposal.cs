using System.Text.Json;
using Sujarit.Documents.Approvals;
using Sujarit.Kernel;
using Sujarit.Organizations.Contracts;
using Sujarit.Platform.Access;
using Sujarit.Platform.Commands;
using Sujarit.Platform.Data;
using Sujarit.Platform.Modules;

namespace Sujarit.Documents.Papers;

/// <summary>A paper of an invented agency on its way up: as many have signed as have an opinion in the sample.</summary>
internal sealed class SampleProposal(AppDb db, Staff staff, PaperApproval kind, ApprovalNews news, TimeProvider clock)
{
    public async Task Load(SampleFolder sample)
    {
        var (people, offices) = (await staff.People(), await staff.Offices());
        var path = sample.File($"paper-{FiscalYear.Of(clock)}.json");
        if (!File.Exists(path) || people.FirstOrDefault(person => person.Roles!.Contains(Role.ItaOfficer)) is not { } clerk || offices.Count == 0)
        {
            return;
        }

        var asked = JsonSerializer.Deserialize<Asked>(await File.ReadAllBytesAsync(path), AnswerJson.Options) ?? throw new UnreadableException($"{path} ว่างเปล่า");
        var decides = people.FirstOrDefault(person => person.Position?.StartsWith("นายก", StringComparison.Ordinal) == true) ?? people[0];
        var paper = Paper.Draft(PaperKind.Memo, (offices[0].Id, offices[0].Name), new PaperText(asked.Subject, asked.To, null, null, asked.Body, null), new PaperSigner(decides.Id, decides.Name, decides.Position), new PaperHand(clerk.Id, clerk.Name, clock.GetUtcNow(), clock.Today()));
        db.Add(paper);
        await db.SaveChangesAsync();
        await GoUp(paper, asked, clerk, people);
        await db.SaveChangesAsync();
    }

    private async Task GoUp(Paper paper, Asked asked, PersonCard clerk, IReadOnlyList<PersonCard> people)
    {
        var content = PaperApproval.Of(paper, db.Visit.Agency!);
        var chain = db.Set<Chain>().Single(known => known.Kind == kind.Kind);
        var approval = Approval.Begin(kind.Kind, paper.Id.ToString(), content, chain, people.ToDictionary(person => person.Id, person => person.Name), Hand(clerk));
        db.Add(approval);
        while (approval.Waiting is { PersonId: { } holder } step && step.Order < asked.Opinions.Count)
        {
            approval.Sign(Hand(people.First(person => person.Id == holder)), new SigningWord(asked.Opinions.ElementAtOrDefault(step.Order) is { Length: > 0 } opinion ? opinion : null, SigningWay.Typed, null, HasConfirmed: true), content);
            await news.Signed(approval);
        }
    }

    private SigningHand Hand(PersonCard person) => new(person.Id, person.Name, person.Position, HasLeft: false, [], clock.GetUtcNow(), clock.Today());

    internal sealed record Asked(string Subject, string To, string Body, IReadOnlyList<string> Opinions);
}
