using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Sujarit.Platform.Data;

/// <summary>An instant is stored in milliseconds since 1970, UTC: the same in both databases, and it can be ordered.</summary>
internal sealed class InstantColumn() : ValueConverter<DateTimeOffset, long>(instant => instant.ToUnixTimeMilliseconds(), value => DateTimeOffset.FromUnixTimeMilliseconds(value));
