using System.Linq.Expressions;
using Sujarit.Disclosure.Writing;
using Sujarit.Kernel;
using Sujarit.Kernel.Thai;
using Sujarit.Platform.Data;
using Sujarit.Platform.Files;

namespace Sujarit.Disclosure.News;

/// <summary>ข่าว: what the agency tells the public of its work. It is a draft of an office until it is published; then it is corrected in place, and says so.</summary>
internal sealed class NewsPost : AgencyRecord, IShownToPublic
{
    public const int LongestTitle = 300;
    public const int LongestSummary = 300;
    public const int LongestBody = 200_000;
    public const int LongestPlace = 300;
    public const int LongestReason = 500;
    public const int MostPictures = 50;
    public const int MostFiles = 20;
    public const int MostPinned = 3;

    private static readonly TimeSpan furthest = TimeSpan.FromDays(366);

    private readonly List<NewsFile> files = [];

    private NewsPost()
    {
    }

    public NewsKind Kind { get; private set; }

    public string Title { get; private set; } = "";

    /// <summary>What it says in a sentence or two, for lists and for who passes it on; null where the beginning of the text serves.</summary>
    public string? Summary { get; private set; }

    /// <summary>What it says, in Markdown; null for nothing but pictures.</summary>
    public string? Body { get; private set; }

    /// <summary>The first day of what it tells of; null where it is of no day.</summary>
    public DateOnly? HappensOn { get; private set; }

    /// <summary>The last day of it; null where it is one day.</summary>
    public DateOnly? HappensUntil { get; private set; }

    public string? Place { get; private set; }

    /// <summary>The office that keeps it; null for the agency as a whole.</summary>
    public Guid? OfficeId { get; private set; }

    public NewsState State { get; private set; }

    /// <summary>From when on the public sees it, which may be yet to come; null where it was never published.</summary>
    public DateTimeOffset? ShownAt { get; private set; }

    /// <summary>When what the public saw was last corrected; null where it never was.</summary>
    public DateTimeOffset? CorrectedAt { get; private set; }

    /// <summary>When it was taken away from the public; null where it is not.</summary>
    public DateTimeOffset? WithdrawnAt { get; private set; }

    /// <summary>Why it was taken away, for the office; null where it is not.</summary>
    public string? Reason { get; private set; }

    /// <summary>Whether it stands before all others.</summary>
    public bool IsPinned { get; private set; }

    public DateTimeOffset ChangedAt { get; private set; }

    public string ChangedBy { get; private set; } = "";

    /// <summary>The pictures and the files, in whatever order they were read.</summary>
    public IReadOnlyList<NewsFile> Files => files;

    /// <summary>The pictures in their order.</summary>
    public IReadOnlyList<NewsFile> Album => [.. files.Where(file => file.InAlbum).OrderBy(file => file.Place)];

    /// <summary>The files in their order.</summary>
    public IReadOnlyList<NewsFile> Enclosed => [.. files.Where(file => !file.InAlbum).OrderBy(file => file.Place)];

    /// <summary>The posts the public sees at a moment.</summary>
    public static Expression<Func<NewsPost, bool>> IsShown(DateTimeOffset now) => post => post.State == NewsState.Published && post.ShownAt <= now;

    /// <summary>Begins a draft of an office.</summary>
    public static NewsPost Draft(NewsKind kind, Guid? office) => new() { Kind = kind, OfficeId = office };

    /// <summary>A new draft that says the same, of no day.</summary>
    public NewsPost Copy()
    {
        var copy = new NewsPost { Kind = Kind, OfficeId = OfficeId, Title = Title, Summary = Summary, Body = Body, Place = Place };
        copy.files.AddRange(files.Select(file => file.For(copy)));
        return copy;
    }

    /// <summary>Says what it is and what it says.</summary>
    /// <exception cref="RuleBrokenException">It has no title, or something is too long.</exception>
    public void Write(NewsKind kind, string? title, string? summary, string? body)
    {
        var named = Line(title);
        if (named.Length is 0 or > LongestTitle)
        {
            throw new RuleBrokenException($"โปรดกรอกชื่อเรื่อง ไม่เกิน {LongestTitle} ตัวอักษร");
        }

        var brief = Line(summary);
        if (brief.Length > LongestSummary)
        {
            throw new RuleBrokenException($"สาระสำคัญโดยย่อยาวเกินไป โปรดย่อให้ไม่เกิน {LongestSummary} ตัวอักษร");
        }

        if (body?.Length > LongestBody)
        {
            throw new RuleBrokenException("เนื้อหายาวเกินไป โปรดแบ่งเป็นหลายข่าวหรือแนบเป็นไฟล์");
        }

        var text = ThaiText.Clean(body ?? "").ReplaceLineEndings("\n").TrimEnd();
        // What cannot be shown is refused now, not when it is published.
        _ = PageText.Read(text);
        (Kind, Title, Summary, Body) = (kind, named, brief.Length > 0 ? brief : null, string.IsNullOrWhiteSpace(text) ? null : text);
    }

    /// <summary>Says when and where it happens.</summary>
    /// <exception cref="RuleBrokenException">The last day is before the first, or stands alone.</exception>
    public void Happen(DateOnly? on, DateOnly? until, string? place)
    {
        if (until is not null && (on is null || until < on))
        {
            throw new RuleBrokenException("วันสุดท้ายต้องไม่อยู่ก่อนวันแรก หากจัดวันเดียว โปรดกรอกวันแรกวันเดียว");
        }

        var where = Line(place);
        if (where.Length > LongestPlace)
        {
            throw new RuleBrokenException($"สถานที่ยาวเกินไป โปรดย่อให้ไม่เกิน {LongestPlace} ตัวอักษร");
        }

        (HappensOn, HappensUntil, Place) = (on, until == on ? null : until, where.Length > 0 ? where : null);
    }

    /// <summary>Gives it to an office.</summary>
    public void KeepAt(Guid? office) => OfficeId = office;

    /// <summary>Takes a picture into the album, or a file along, behind those it has.</summary>
    /// <param name="file">The file, as the shelf keeps it.</param>
    /// <param name="inAlbum">Whether it is a picture of the album.</param>
    /// <exception cref="RuleBrokenException">It is no picture, its name is taken, or there are too many.</exception>
    public NewsFile Enclose(StoredFile file, bool inAlbum)
    {
        if (files.Exists(known => string.Equals(known.Name, file.Name, StringComparison.OrdinalIgnoreCase)))
        {
            throw new RuleBrokenException($"มีไฟล์ชื่อ “{file.Name}” อยู่แล้ว โปรดเลือกเอาไฟล์เดิมออก หรือเปลี่ยนชื่อไฟล์ใหม่");
        }

        var count = files.Count(known => known.InAlbum == inAlbum);
        if (count >= (inAlbum ? MostPictures : MostFiles))
        {
            throw new RuleBrokenException(inAlbum ? $"ใส่ภาพได้ไม่เกิน {MostPictures} ภาพ โปรดแบ่งเป็นหลายข่าว" : $"แนบไฟล์ได้ไม่เกิน {MostFiles} ไฟล์ โปรดรวมไฟล์หรือแบ่งเป็นหลายข่าว");
        }

        var taken = NewsFile.Of(this, file, count, inAlbum);
        files.Add(taken);
        return taken;
    }

    /// <summary>Puts the pictures, or the files, in a new order; those that are not named are taken off.</summary>
    public void Arrange(bool inAlbum, IReadOnlyList<NewsFile> wanted)
    {
        files.RemoveAll(file => file.InAlbum == inAlbum && !wanted.Contains(file));
        foreach (var (place, file) in wanted.Index())
        {
            file.Move(place);
        }
    }

    /// <summary>Lets the public see it, now or from a later time on.</summary>
    /// <param name="at">From when on; what has passed is now.</param>
    /// <param name="now">Now.</param>
    /// <exception cref="RuleBrokenException">It is published already, is not complete, or the time is too far away.</exception>
    public void Publish(DateTimeOffset at, DateTimeOffset now)
    {
        if (State != NewsState.Draft)
        {
            throw new RuleBrokenException("ข่าวนี้เผยแพร่ไปแล้ว โปรดเปิดหน้านี้ใหม่เพื่อดูสถานะล่าสุด");
        }

        if (at > now + furthest)
        {
            throw new RuleBrokenException("เวลาเผยแพร่ต้องไม่เกินหนึ่งปีนับจากวันนี้");
        }

        MustBeComplete();
        (State, ShownAt) = (NewsState.Published, at > now ? at : now);
    }

    /// <summary>Takes back a publication whose time has not come.</summary>
    /// <exception cref="RuleBrokenException">It waits for no time.</exception>
    public void CallOff(DateTimeOffset now)
    {
        if (!Waits(now))
        {
            throw new RuleBrokenException("ข่าวนี้ไม่ได้รอเวลาเผยแพร่ จึงไม่มีการตั้งเวลาให้ยกเลิก");
        }

        (State, ShownAt, IsPinned) = (NewsState.Draft, null, false);
    }

    /// <summary>Takes it away from the public; its address says so.</summary>
    /// <exception cref="RuleBrokenException">It is not published, or no reason is given.</exception>
    public void Withdraw(string? reason, DateTimeOffset now)
    {
        if (State != NewsState.Published)
        {
            throw new RuleBrokenException("ข่าวนี้ไม่ได้เผยแพร่อยู่ จึงไม่ต้องนำออก");
        }

        if (Waits(now))
        {
            throw new RuleBrokenException("ข่าวนี้ยังไม่ถึงเวลาเผยแพร่ ประชาชนยังไม่เห็น โปรดกด “ยกเลิกการตั้งเวลา” แทน");
        }

        var why = Line(reason);
        if (why.Length is 0 or > LongestReason)
        {
            throw new RuleBrokenException($"โปรดกรอกเหตุผลที่นำออก ไม่เกิน {LongestReason} ตัวอักษร");
        }

        (State, WithdrawnAt, Reason, IsPinned) = (NewsState.Withdrawn, now, why, false);
    }

    /// <summary>Lets the public see it again, where it stood before.</summary>
    /// <exception cref="RuleBrokenException">It was not withdrawn, or is not complete.</exception>
    public void BringBack()
    {
        if (State != NewsState.Withdrawn)
        {
            throw new RuleBrokenException("ข่าวนี้ไม่ได้ถูกนำออก จึงไม่ต้องนำกลับมา");
        }

        MustBeComplete();
        (State, WithdrawnAt, Reason) = (NewsState.Published, null, null);
    }

    /// <summary>Puts it before all others.</summary>
    /// <param name="pinned">How many others are pinned.</param>
    /// <exception cref="RuleBrokenException">It is not published, or too many are pinned.</exception>
    public void Pin(int pinned)
    {
        if (State != NewsState.Published)
        {
            throw new RuleBrokenException("ปักหมุดได้เฉพาะข่าวที่เผยแพร่แล้ว");
        }

        IsPinned = pinned < MostPinned ? true : throw new RuleBrokenException($"ปักหมุดได้ไม่เกิน {MostPinned} ข่าว โปรดเลิกปักหมุดข่าวอื่นก่อน");
    }

    /// <summary>Lets it stand in its time again.</summary>
    public void Unpin() => IsPinned = false;

    /// <summary>Refuses to be thrown away where the public may have seen it.</summary>
    /// <exception cref="RuleBrokenException">It was published.</exception>
    public void MustBeUnseen()
    {
        if (State != NewsState.Draft || ShownAt is not null)
        {
            throw new RuleBrokenException("ข่าวที่เคยเผยแพร่แล้วลบไม่ได้ หากไม่ต้องการให้ประชาชนเห็น โปรดใช้ “นำออก”");
        }
    }

    /// <summary>Somebody has changed what it says. What is published stays complete, and tells that it was corrected.</summary>
    /// <exception cref="RuleBrokenException">It is published and would no longer be complete.</exception>
    public void Correct(string by, DateTimeOffset at)
    {
        if (State == NewsState.Published)
        {
            MustBeComplete();
        }

        CorrectedAt = State == NewsState.Draft || Waits(at) ? CorrectedAt : at;
        Changed(by, at);
    }

    /// <summary>Somebody has done something with it.</summary>
    public void Changed(string by, DateTimeOffset at) => (ChangedBy, ChangedAt) = (by, at);

    /// <summary>Whether it is published for a time that has not come.</summary>
    public bool Waits(DateTimeOffset now) => State == NewsState.Published && ShownAt > now;

    /// <summary>What is still missing before it can be published, in sentences.</summary>
    public IReadOnlyList<string> Missing() =>
        [
            .. Title.Length == 0 ? ["ยังไม่มีชื่อเรื่อง"] : Array.Empty<string>(),
            .. Body is null && Album.Count == 0 ? ["ยังไม่มีเนื้อหาหรือภาพ โปรดเขียนเนื้อหา หรือใส่ภาพอย่างน้อยหนึ่งภาพ"] : Array.Empty<string>(),
            .. Album.Where(picture => picture.Words.Length == 0).Select(picture => $"ภาพ “{picture.Name}” ยังไม่มีคำบรรยาย โปรดเขียนว่าภาพแสดงอะไร เพื่อผู้ที่มองไม่เห็นภาพ"),
        ];

    private void MustBeComplete()
    {
        if (Missing() is [var first, ..])
        {
            throw new RuleBrokenException(first);
        }
    }

    private static string Line(string? text) => ThaiText.Clean(text ?? "").ReplaceLineEndings(" ").Trim();
}
