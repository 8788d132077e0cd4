namespace Sujarit.Documents.Reading;

/// <summary>What a file is by its content.</summary>
internal enum FileKind
{
    Unknown,
    Text,
    Html,
    Word,
    Sheets,
    Pdf,
    OldOffice,
    OtherOffice,
    Picture,
    Archive,
}
