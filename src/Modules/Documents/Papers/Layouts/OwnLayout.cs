using Sujarit.Platform.Data;
using Sujarit.Platform.Files;

namespace Sujarit.Documents.Papers.Layouts;

/// <summary>A layout of the agency's own. It never changes and never goes: papers that have a number are printed with it.</summary>
internal sealed class OwnLayout : AgencyRecord
{
    private OwnLayout()
    {
    }

    public PaperKind Kind { get; private init; }

    public Guid FileId { get; private init; }

    /// <summary>What its file was called.</summary>
    public string FileName { get; private init; } = "";

    public string UploadedBy { get; private init; } = "";

    public DateTimeOffset UploadedAt { get; private init; }

    /// <summary>Whether it has a place for the signature of who checks minutes; else both stand in the place of the first.</summary>
    public bool HasChecker { get; private init; }

    /// <summary>A file that passed <see cref="LayoutCheck"/>.</summary>
    public static OwnLayout Of(PaperKind kind, StoredFile file, PaperHand hand, bool hasChecker = false) =>
        new() { HasChecker = hasChecker, Kind = kind, FileId = file.Id, FileName = file.Name, UploadedBy = hand.Name, UploadedAt = hand.At };
}
