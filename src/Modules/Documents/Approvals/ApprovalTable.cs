using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Sujarit.Platform.Data;

namespace Sujarit.Documents.Approvals;

internal sealed class ApprovalTable : IEntityTypeConfiguration<Approval>
{
    public void Configure(EntityTypeBuilder<Approval> builder)
    {
        builder.ToTable("documents_approval");
        builder.Property(approval => approval.Id).ValueGeneratedNever();
        builder.Property(approval => approval.Kind).HasMaxLength(60);
        builder.Property(approval => approval.Subject).HasMaxLength(100);
        builder.Property(approval => approval.Title).HasMaxLength(500);
        builder.Property(approval => approval.Address).HasMaxLength(300);
        // Hashes, states and signatures are audited; these would repeat them, and fill the history with whole papers.
        builder.Property(approval => approval.Content).IsUnaudited();
        builder.Property(approval => approval.Paper).IsUnaudited();
        builder.Property(approval => approval.History).HasConversion(new RecordsColumn<ApprovalAct>(), RecordsColumn<ApprovalAct>.Comparer).IsUnaudited();
        builder.Ignore(approval => approval.InOrder).Ignore(approval => approval.Waiting);
        builder.HasMany(approval => approval.Steps).WithOne().HasForeignKey(step => step.ApprovalId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(approval => new { approval.AgencyId, approval.Kind, approval.Subject, approval.BegunAt });
        builder.HasIndex(approval => new { approval.AgencyId, approval.State, approval.MovedAt });
    }
}
