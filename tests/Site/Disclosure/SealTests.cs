using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Sujarit.Disclosure;
using Sujarit.Disclosure.Sealing;
using Sujarit.Platform.Commands;
using Sujarit.Platform.Data;

namespace Sujarit.Site.Disclosure;

/// <summary>Every published version is sealed; whoever touches what is stored afterwards is found.</summary>
public class SealTests
{
    // Ids that other rows name: the database itself refuses to change them, or what hangs on them is gone. Counters of changes show nothing.
    private static readonly string[] untouched = ["disclosure_publication.id", "disclosure_publication.version", "disclosure_version.id", "disclosure_file.id", "disclosure_file.version", "disclosure_seal.id"];

    [Theory, OnBoth]
    public async Task Each_version_is_sealed_with_it_and_the_root_of_the_day_stays(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var anybody = house.Anybody();
        (await anybody.Get("~/seals")).Ok().Shows("ยังไม่มีตราผนึก");
        await house.Publish(Publishing.Draft("หนึ่ง", files: ["ก.txt"]));
        await house.Publish(Publishing.Draft("สอง", "O1"));
        await house.Publish(Publishing.Draft("ที่อื่น"), Settlement.There);
        var first = await Now(house);
        (await anybody.Get("~/seals")).Ok().Shows(first.Hash).Shows("วันแรกที่มีตราผนึกยังไม่สิ้นสุด");

        house.Clock.Pass(TimeSpan.FromDays(1));
        await house.Publish(Publishing.Draft("สาม"));

        var second = await Now(house);
        Assert.Equal((2, 3), (first.Size, second.Size));
        Assert.NotEqual(first.Hash, second.Hash);
        (await anybody.Get("~/seals")).Ok().Shows(first.Hash).Shows(second.Hash);
        Assert.Equal(first.Hash, (await house.Ask(services => services.GetRequiredService<SealLog>().AtEndOf(first.Day!.Value)))!.Hash);
        Assert.Equal(1, (await Now(house, Settlement.There)).Size);
        Assert.Empty((await Check(house)).Problems);
    }

    [Theory, OnBoth]
    public async Task What_is_undone_is_not_sealed(Engine engine)
    {
        await using var house = await House.Open(engine);
        await Assert.ThrowsAsync<InvalidOperationException>(() => house.Ask(async services =>
        {
            var db = services.GetRequiredService<AppDb>();
            await db.Atomically(async () =>
            {
                await services.GetRequiredService<Sujarit.Disclosure.Contracts.Publications>().Publish(Publishing.Draft("ไม่สำเร็จ"));
                await db.SaveChangesAsync();
                throw new InvalidOperationException("undone");
            });
            return 0;
        }));

        await house.Publish(Publishing.Draft("สำเร็จ"));

        Assert.Equal(1, (await Now(house)).Size);
        Assert.Empty((await Check(house)).Problems);
    }

    [Theory, OnBoth]
    public async Task Two_who_publish_at_once_follow_each_other(Engine engine)
    {
        await using var house = await House.Open(engine);

        await Task.WhenAll(Enumerable.Range(1, 8).Select(number => house.Publish(Publishing.Draft($"พร้อมกัน {number}", $"O{number}"))));

        Assert.Equal(8, (await Now(house)).Size);
        Assert.Empty((await Check(house)).Problems);
    }

    [Theory, OnBoth]
    public async Task Any_stored_value_that_is_altered_is_found(Engine engine)
    {
        await using var house = await House.Open(engine);
        await house.Publish(Publishing.Draft("หนึ่ง", files: ["ก.txt", "ข.txt"]));
        await house.Publish(Publishing.Draft("สอง", files: ["ก.txt"]));
        Assert.Empty((await Check(house)).Problems);
        var tried = 0;
        foreach (var (table, column) in await Columns(house))
        {
            await using var db = await Below.Open(house);
            foreach (var row in await db.Rows(table, column))
            {
                if (!await db.TryAlter(table, column, row))
                {
                    continue;
                }

                tried++;
                Assert.True((await Check(house)).Problems.Count > 0, $"{table}.{column} of {row.Id} was altered, and nobody saw it");
                await db.Put(table, column, row);
            }
        }

        Assert.True(tried > 60, $"{tried} values were altered");
        Assert.Empty((await Check(house)).Problems);
    }

    [Theory, OnBoth]
    public async Task A_byte_of_a_file_and_a_file_that_is_gone_are_found(Engine engine)
    {
        await using var house = await House.Open(engine);
        await house.Publish(Publishing.Draft("มีไฟล์", files: ["ก.txt"]));
        var path = Directory.GetFiles(Path.Combine(house.Folder, "files"), "*", SearchOption.AllDirectories).Single(file => new FileInfo(file).Length > 0);
        var content = await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken);

        content[0] ^= 1;
        File.SetAttributes(path, FileAttributes.Normal);
        await File.WriteAllBytesAsync(path, content, TestContext.Current.CancellationToken);
        Assert.Equal(SealProblemKind.Altered, Assert.Single((await Check(house)).Problems).Kind);
        File.Delete(path);
        Assert.Equal(SealProblemKind.Removed, Assert.Single((await Check(house)).Problems).Kind);
    }

    [Theory]
    [OnBoth("delete from disclosure_seal where number = 3", nameof(SealProblemKind.CutOff))]
    [OnBoth("delete from disclosure_seal where number = 2", nameof(SealProblemKind.Removed))]
    [OnBoth("delete from disclosure_seal", nameof(SealProblemKind.CutOff))]
    [OnBoth("delete from disclosure_seal where number = 3;delete from disclosure_file where version_id in (select id from disclosure_version where number = 3);delete from disclosure_version where number = 3;update disclosure_publication set latest = 2", nameof(SealProblemKind.CutOff))]
    public async Task What_is_taken_out_of_the_log_is_found(Engine engine, string sql, string kind)
    {
        await using var house = await House.Open(engine);
        foreach (var sentence in new[] { "หนึ่ง", "สอง", "สาม" })
        {
            await house.Publish(Publishing.Draft(sentence, files: ["ก.txt"]));
        }

        await using (var db = await Below.Open(house))
        {
            await db.Do(sql);
        }

        Assert.Contains((await Check(house)).Problems, problem => problem.Kind.ToString() == kind);
    }

    [Theory, OnBoth]
    public async Task A_past_that_is_written_anew_with_all_its_hashes_is_betrayed_by_the_head_kept_apart(Engine engine)
    {
        await using var house = await House.Open(engine);
        await house.Publish(Publishing.Draft("งบประมาณ ๑๐๐ บาท"));
        var kept = await Now(house);
        await using (var db = await Below.Open(house))
        {
            await db.Do("delete from disclosure_seal");
        }

        await house.Ask(async db =>
        {
            var (publication, version) = (await db.Set<Publication>().SingleAsync(), await db.Set<PublicationVersion>().AsNoTracking().SingleAsync());
            var forged = PublicationVersion.Seal(publication, 1, version.Title, "<p>งบประมาณ ๙๐๐ บาท</p>", [], null, Settlement.Here, version.At, version.By, version.Source);
            return await db.Set<PublicationVersion>().ExecuteUpdateAsync(set => set.SetProperty(row => row.Html, forged.Html).SetProperty(row => row.Hash, forged.Hash));
        });
        Assert.Equal((SealProblemKind.CutOff, 0), ((await Check(house)).Problems.First(problem => problem.Kind == SealProblemKind.CutOff).Kind, await CatchUp(house)));
        await house.Ask(async services =>
        {
            var db = services.GetRequiredService<AppDb>();
            await db.Atomically(async () => await services.GetRequiredService<SealLog>().Append(await db.Set<PublicationVersion>().Include(version => version.Files).ToListAsync()));
            return 0;
        });

        Assert.NotEqual(kept.Hash, (await Now(house)).Hash);
        Assert.Equal(SealProblemKind.CutOff, Assert.Single((await Check(house)).Problems).Kind);
    }

    [Theory, OnBoth]
    public async Task What_was_published_before_there_were_seals_is_sealed_in_its_order(Engine engine)
    {
        await using var house = await House.Open(engine);
        foreach (var sentence in new[] { "หนึ่ง", "สอง", "สาม" })
        {
            await house.Publish(Publishing.Draft(sentence));
            house.Clock.Pass(TimeSpan.FromHours(1));
        }

        await using (var db = await Below.Open(house))
        {
            await db.Do("delete from disclosure_seal");
        }

        Directory.Delete(Path.Combine(house.Folder, "heads"), recursive: true);
        Assert.Contains((await Check(house)).Problems, problem => problem.Kind == SealProblemKind.Unsealed);
        Assert.Equal(3, await CatchUp(house));
        Assert.Empty((await Check(house)).Problems);
        Directory.Delete(Path.Combine(house.Folder, "heads"), recursive: true);
        Assert.Equal(SealProblemKind.HeadMissing, Assert.Single((await Check(house)).Problems).Kind);
        Assert.Equal([1, 2, 3], await house.Ask(db => db.Set<Seal>().OrderBy(seal => seal.Number).Join(db.Set<PublicationVersion>(), seal => seal.VersionId, version => version.Id, (seal, version) => version.Number).ToListAsync()));
    }

    [Theory, OnBoth]
    public async Task A_seal_is_neither_altered_nor_removed(Engine engine)
    {
        await using var house = await House.Open(engine);
        await house.Publish(Publishing.Draft("เดิม"));

        await Assert.ThrowsAsync<Kernel.RuleBrokenException>(() => house.Do(db => db.Remove(db.Set<Seal>().Single())));
        await Assert.ThrowsAsync<Kernel.RuleBrokenException>(() => house.Do(db => db.Entry(db.Set<Seal>().Single()).Property(seal => seal.Text).CurrentValue = "x"));
    }

    [Theory, OnBoth]
    public async Task The_verb_tells_every_agency_and_exits_well(Engine engine)
    {
        await using var house = await House.Open(engine);
        await house.Publish(Publishing.Draft("ของเรา"));
        await house.Publish(Publishing.Draft("ของเขา"), Settlement.There);

        var all = Run(house, "seal", "verify");
        var one = Run(house, "seal", "verify", "--agency", Settlement.There);

        Assert.True(all.GetProperty("intact").GetBoolean());
        Assert.Equal(2, all.GetProperty("agencies").EnumerateArray().Count(agency => agency.GetProperty("entries").GetInt64() == 1));
        Assert.Equal(Settlement.There, Assert.Single(one.GetProperty("agencies").EnumerateArray()).GetProperty("agency").GetString());
        await house.Ask(db => db.Set<PublicationVersion>().ExecuteUpdateAsync(set => set.SetProperty(version => version.Title, "แก้แล้ว")));
        var altered = Run(house, "seal", "verify");
        Assert.False(altered.GetProperty("intact").GetBoolean());
        var problem = altered.GetProperty("agencies").EnumerateArray().Single(agency => agency.GetProperty("agency").GetString() == Settlement.Here).GetProperty("problems")[0];
        Assert.Equal(("2567/O35/versions/1", "altered"), (problem.GetProperty("where").GetString(), problem.GetProperty("kind").GetString()));
    }

    [Theory, OnBoth]
    public async Task What_waits_for_its_seal_is_sealed_before_what_follows_it(Engine engine)
    {
        await using var house = await House.Open(engine);
        await house.Publish(Publishing.Draft("หนึ่ง"));
        await house.Publish(Publishing.Draft("สอง"));
        await using (var db = await Below.Open(house))
        {
            await db.Do("delete from disclosure_seal");
        }

        await house.Publish(Publishing.Draft("สาม"));

        Assert.Equal([1, 2, 3], await house.Ask(db => db.Set<Seal>().OrderBy(seal => seal.Number).Join(db.Set<PublicationVersion>(), seal => seal.VersionId, version => version.Id, (seal, version) => version.Number).ToListAsync()));
        Assert.DoesNotContain((await Check(house)).Problems, problem => problem.Kind is SealProblemKind.Altered or SealProblemKind.Unsealed);
    }

    [Theory, OnBoth]
    public async Task A_salt_that_is_taken_away_hides_who_published_and_leaves_the_log_whole(Engine engine)
    {
        await using var house = await House.Open(engine);
        await house.Publish(Publishing.Draft("หนึ่ง"));
        await using (var db = await Below.Open(house))
        {
            await db.Do("update disclosure_seal set salt = '';update disclosure_version set by = ''".Replace(" by ", " \"by\" ", StringComparison.Ordinal));
        }

        Assert.Empty((await Check(house)).Problems);
    }

    // How many were sealed.
    private static async Task<int> CatchUp(House house)
    {
        var before = await house.Ask(db => db.Set<Seal>().CountAsync());
        while (await house.Services.GetRequiredService<SealRoom>().CatchUp(TestContext.Current.CancellationToken))
        {
        }

        return await house.Ask(db => db.Set<Seal>().CountAsync()) - before;
    }

    private static JsonElement Run(House house, params string[] words)
    {
        using var output = new MemoryStream();
        using var messages = new StringWriter();
        Assert.Equal(0, new CommandLine([SealVerb.Verb, VerifyVerb.Verb], output, messages, () => house.Services).Run(words));
        using var json = JsonDocument.Parse(output.ToArray());
        return json.RootElement.Clone();
    }

    private static Task<SealRoot> Now(House house, string agency = Settlement.Here) => house.Ask(services => services.GetRequiredService<SealLog>().Now(), agency);

    private static Task<SealReport> Check(House house) => house.Ask(services => services.GetRequiredService<SealCheck>().Run());

    private static Task<List<(string Table, string Column)>> Columns(House house) =>
        house.Ask(db => Task.FromResult(new[] { typeof(Publication), typeof(PublicationVersion), typeof(PublishedFile), typeof(Seal) }
            .Select(type => db.Model.FindEntityType(type)!)
            .SelectMany(entity => entity.GetProperties().Select(property => (entity.GetTableName()!, property.GetColumnName())))
            .Where(place => !untouched.Contains($"{place.Item1}.{place.Item2}"))
            .ToList()));
}
