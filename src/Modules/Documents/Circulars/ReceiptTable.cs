using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Sujarit.Platform.Data;

namespace Sujarit.Documents.Circulars;

internal sealed class ReceiptTable : IEntityTypeConfiguration<Receipt>
{
    public void Configure(EntityTypeBuilder<Receipt> builder)
    {
        builder.ToTable("documents_receipt");
        builder.Property(receipt => receipt.Id).ValueGeneratedNever();
        builder.Property(receipt => receipt.Name).HasMaxLength(300);
        builder.Property(receipt => receipt.Position).HasMaxLength(300);
        builder.Property(receipt => receipt.Office).HasMaxLength(300);
        builder.Property(receipt => receipt.RecordedBy).HasMaxLength(300);
        // When a notice was opened or repeated is the register's to say, not the audit's.
        builder.Property(receipt => receipt.ReadAt).IsUnaudited();
        builder.Property(receipt => receipt.Reminders).IsUnaudited();
        builder.Property(receipt => receipt.RemindedAt).IsUnaudited();
        builder.HasOne<Circular>().WithMany().HasForeignKey(receipt => receipt.CircularId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(receipt => new { receipt.AgencyId, receipt.CircularId, receipt.PersonId }).IsUnique();
        builder.HasIndex(receipt => new { receipt.AgencyId, receipt.PersonId, receipt.AcknowledgedAt });
    }
}
