using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Sujarit.Kernel;

namespace Sujarit.Platform.Data;

/// <summary>A fiscal year is stored as its number in พ.ศ.</summary>
internal sealed class YearColumn() : ValueConverter<FiscalYear, int>(year => year.BuddhistYear, value => new FiscalYear(value));
