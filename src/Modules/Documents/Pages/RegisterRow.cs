using Sujarit.Documents.Papers;

namespace Sujarit.Documents.Pages;

/// <summary>A paper as the register shows it.</summary>
internal sealed record RegisterRow(Guid Id, PaperKind Kind, PaperState State, string? Number, DateOnly? IssuedOn, string Subject, string? To, string Office, string? Signer, string Writer, string? CancelledWhy);
