using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Sujarit.Measures.Planning;

internal sealed class IndicatorActionTable : IEntityTypeConfiguration<IndicatorAction>
{
    public void Configure(EntityTypeBuilder<IndicatorAction> builder) => builder.HasBaseType<Work>();
}
