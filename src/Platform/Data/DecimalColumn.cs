using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Sujarit.Platform.Data;

/// <summary>A score is stored in ten-thousandths of a point: SQLite has no decimal that can be ordered.</summary>
internal sealed class DecimalColumn() : ValueConverter<decimal, long>(value => (long)decimal.Round(value * 10_000m), value => value / 10_000m);
