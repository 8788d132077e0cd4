using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Sujarit.Documents.Papers;

internal sealed class OfficeCodeTable : IEntityTypeConfiguration<OfficeCode>
{
    public void Configure(EntityTypeBuilder<OfficeCode> builder)
    {
        builder.ToTable("documents_office_code");
        builder.Property(code => code.Id).ValueGeneratedNever();
        builder.Property(code => code.Code).HasMaxLength(OfficeCode.Longest);
        builder.HasIndex(code => new { code.AgencyId, code.OfficeId }).IsUnique();
    }
}
