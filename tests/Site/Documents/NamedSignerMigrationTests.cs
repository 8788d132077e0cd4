using Microsoft.EntityFrameworkCore;
using Sujarit.Documents.Approvals;
using Sujarit.Platform.Data;

namespace Sujarit.Site.Documents;

/// <summary>Papers that were under way in an earlier version of the program go on: whom they name is known where it was not handed on.</summary>
public class NamedSignerMigrationTests
{
    private static readonly Guid agency = Guid.CreateVersion7();
    private static readonly Guid approval = Guid.CreateVersion7();

    [Theory, OnBoth]
    public async Task A_step_knows_whom_the_paper_names_unless_it_was_handed_on(Engine engine)
    {
        Guid[] people = [Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7()];
        await EarlierProgram.Migrated(
            engine,
            "Appeals",
            ["documents_approval_step"],
            async db =>
            {
                await db.Database.ExecuteSqlAsync(
                    $"""
                    insert into documents_approval (id, agency_id, version, address, author_id, author_name, begun_at, current, history, kind, moved_at, signatures_at, state, subject, title)
                    values ({approval}, {agency}, 1, 'documents/papers', {people[0]}, 'นายสมมุติ', 1, 0, '[]', 'paper', 1, 0, 'Drafting', 'x', 'รายงานการประชุม')
                    """);
                await Step(db, 0, people[0], isNamed: true, why: null);
                await Step(db, 1, people[1], isNamed: true, why: "ลาออก");
                await Step(db, 2, people[2], isNamed: false, why: null);
            },
            async db =>
            {
                var steps = await db.Set<ApprovalStep>().IgnoreQueryFilters().AsNoTracking().OrderBy(step => step.Order).ToListAsync();
                Assert.Equal([people[0], null, null], steps.Select(step => step.NamedId));
                Assert.Equal(people.Select(person => (Guid?)person), steps.Select(step => step.PersonId));
            });
    }

    private static Task<int> Step(AppDb db, int order, Guid person, bool isNamed, string? why) =>
        db.Database.ExecuteSqlAsync(
            $"""
            insert into documents_approval_step (id, agency_id, version, approval_id, "order", position, person_id, person_name, is_named, handed_on_why)
            values ({Guid.CreateVersion7()}, {agency}, 1, {approval}, {order}, 'ผู้จดรายงานการประชุม', {person}, 'นายสมมุติ', {isNamed}, {why})
            """);
}
