using Sujarit.Documents.Contracts;

namespace Sujarit.Documents.Pages;

/// <summary>An approval as the list shows it.</summary>
internal sealed record ApprovalRow(Guid Id, string Title, string Kind, ApprovalState State, string Author, DateTimeOffset MovedAt, string? WaitsFor, string? Holder);
