using Microsoft.EntityFrameworkCore;
using Sujarit.Kernel;
using Sujarit.Platform.Data;

namespace Sujarit.Documents.Papers;

/// <summary>How the agency numbers its papers, kept and changed. What is changed here waits for numbers that are being given, and they for it.</summary>
internal sealed class NumberSettings(AppDb db)
{
    /// <summary>The rule of every kind: the agency's own, or the usual one. One query.</summary>
    public async Task<IReadOnlyList<NumberRule>> Rules()
    {
        var own = await db.Set<NumberRule>().ToDictionaryAsync(rule => rule.Kind);
        return [.. Enum.GetValues<PaperKind>().Select(kind => own.GetValueOrDefault(kind) ?? NumberRule.Usual(kind))];
    }

    /// <summary>The codes by office; <see cref="Guid.Empty"/> for the agency's. One query.</summary>
    public async Task<IReadOnlyDictionary<Guid, string>> Codes() => await db.Set<OfficeCode>().AsNoTracking().ToDictionaryAsync(code => code.OfficeId, code => code.Code);

    /// <summary>Keeps what was chosen.</summary>
    /// <exception cref="RuleBrokenException">A kind has numbers this year and would get others beside them, or two offices have one code.</exception>
    public Task Keep(IReadOnlyDictionary<PaperKind, (bool ByOffice, bool Printed)> chosen, IReadOnlyDictionary<Guid, string?> codes, int year) =>
        db.Atomically(async () =>
        {
            await db.Engine.LockChain(db, db.Visit.AgencyId, CancellationToken.None);
            await KeepRules(chosen, year);
            await KeepCodes(codes);
            await db.SaveChangesAsync();
        });

    /// <summary>The numbers of a year will begin with this one.</summary>
    /// <exception cref="RuleBrokenException">A number was given already, or the kind is numbered otherwise.</exception>
    public Task StartAt(PaperKind kind, Guid office, int year, int first) =>
        db.Atomically(async () =>
        {
            await db.Engine.LockChain(db, db.Visit.AgencyId, CancellationToken.None);
            var rule = (await Rules()).Single(known => known.Kind == kind);
            if (rule.IsByOffice != (office != Guid.Empty))
            {
                throw new RuleBrokenException(rule.IsByOffice ? $"{PaperWords.Of(kind)}ออกเลขแยกตามส่วนราชการ โปรดเลือกส่วนราชการ" : $"{PaperWords.Of(kind)}ใช้เลขชุดเดียวทั้งหน่วยงาน โปรดเลือกทั้งหน่วยงาน");
            }

            var series = await db.Set<NumberSeries>().FirstOrDefaultAsync(known => known.Kind == kind && known.OfficeId == office && known.Year == year);
            if (series is null)
            {
                series = NumberSeries.Begin(kind, office, year);
                db.Add(series);
            }

            series.StartAt(first);
            await db.SaveChangesAsync();
        });

    private async Task KeepRules(IReadOnlyDictionary<PaperKind, (bool ByOffice, bool Printed)> chosen, int year)
    {
        var begun = await db.Set<NumberSeries>().Where(series => series.Year >= year && series.Last != null).Select(series => series.Kind).Distinct().ToListAsync();
        foreach (var rule in await Rules())
        {
            if (!chosen.TryGetValue(rule.Kind, out var wanted))
            {
                continue;
            }

            if (rule.IsByOffice != wanted.ByOffice && begun.Contains(rule.Kind))
            {
                throw new RuleBrokenException($"ปีนี้ออกเลข{PaperWords.Of(rule.Kind)}ไปแล้ว จึงเปลี่ยนชุดเลขไม่ได้ เปลี่ยนได้ต้นปีหน้าก่อนออกเลขแรก");
            }

            if (db.Entry(rule).State == EntityState.Detached)
            {
                db.Add(rule);
            }

            rule.Number(wanted.ByOffice, wanted.Printed);
        }
    }

    private async Task KeepCodes(IReadOnlyDictionary<Guid, string?> codes)
    {
        var known = await db.Set<OfficeCode>().ToDictionaryAsync(code => code.OfficeId);
        foreach (var (office, code) in codes)
        {
            if (string.IsNullOrWhiteSpace(code))
            {
                if (known.Remove(office, out var gone))
                {
                    db.Remove(gone);
                }
            }
            else if (known.TryGetValue(office, out var own))
            {
                own.Become(code);
            }
            else
            {
                db.Add(known[office] = OfficeCode.Of(office, code));
            }
        }

        // The agency's own code may be an office's too: they number different papers, as long as no kind changes in the year.
        if (known.Where(pair => pair.Key != Guid.Empty).GroupBy(pair => pair.Value.Code).FirstOrDefault(same => same.Count() > 1) is { } twice)
        {
            throw new RuleBrokenException($"รหัส {twice.Key} มีมากกว่าหนึ่งส่วนราชการ เลขหนังสือจะซ้ำกัน โปรดแก้ให้ต่างกัน หรือให้ทั้งหน่วยงานใช้เลขชุดเดียว");
        }
    }
}
