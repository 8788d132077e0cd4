using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Sujarit.Kernel;

namespace Sujarit.Platform.Data;

/// <summary>Money is stored as whole satang.</summary>
internal sealed class MoneyColumn() : ValueConverter<Money, long>(money => money.Satang, value => new Money(value));
