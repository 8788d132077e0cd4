using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Sujarit.Platform.Audit;

internal sealed class AuditTable : IEntityTypeConfiguration<AuditEntry>
{
    public void Configure(EntityTypeBuilder<AuditEntry> builder)
    {
        builder.ToTable("platform_audit");
        builder.HasKey(entry => new { entry.AgencyId, entry.Number });
        builder.Property(entry => entry.Number).ValueGeneratedNever();
        builder.HasIndex(entry => new { entry.AgencyId, entry.At });
        builder.HasIndex(entry => new { entry.AgencyId, entry.Subject, entry.SubjectId });
    }
}
