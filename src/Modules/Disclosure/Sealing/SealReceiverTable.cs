using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Sujarit.Platform.Data;

namespace Sujarit.Disclosure.Sealing;

internal sealed class SealReceiverTable : IEntityTypeConfiguration<SealReceiver>
{
    public void Configure(EntityTypeBuilder<SealReceiver> builder)
    {
        builder.ToTable("disclosure_seal_receiver");
        builder.Property(receiver => receiver.Id).ValueGeneratedNever();
        builder.Property(receiver => receiver.Name).HasMaxLength(SealReceiver.LongestName);
        builder.Property(receiver => receiver.Mail).HasMaxLength(SealReceiver.LongestMail);
        builder.Property(receiver => receiver.DueAt).IsUnaudited();
        builder.Property(receiver => receiver.LeasedUntil).IsUnaudited();
        builder.Property(receiver => receiver.SentSize).IsUnaudited();
        builder.Property(receiver => receiver.SentAt).IsUnaudited();
        builder.Property(receiver => receiver.FailedAt).IsUnaudited();
        builder.Property(receiver => receiver.Attempts).IsUnaudited();
        builder.HasIndex(receiver => receiver.DueAt);
    }
}
