using Sujarit.Platform.Notices;

namespace Sujarit.Organizations.Pages;

/// <summary>A delivery that was given up, as the list shows it.</summary>
internal sealed record DeliveryRow(Guid Id, Guid PersonId, string? Person, NoticeChannel Channel, bool IsLetter, DeliveryFailure? Failure, DateTimeOffset GivenUpAt);
