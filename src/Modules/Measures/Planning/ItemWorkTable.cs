using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Sujarit.Measures.Planning;

internal sealed class ItemWorkTable : IEntityTypeConfiguration<ItemWork>
{
    public void Configure(EntityTypeBuilder<ItemWork> builder) => builder.HasBaseType<Work>();
}
