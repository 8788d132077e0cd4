using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Sujarit.Documents.Approvals;

internal sealed class ApprovalStepTable : IEntityTypeConfiguration<ApprovalStep>
{
    public void Configure(EntityTypeBuilder<ApprovalStep> builder)
    {
        builder.ToTable("documents_approval_step");
        builder.Property(step => step.Id).ValueGeneratedNever();
        builder.Property(step => step.Position).HasMaxLength(300);
        builder.Property(step => step.HandedOnWhy).HasMaxLength(Approval.LongestText);
        builder.HasIndex(step => new { step.ApprovalId, step.Order }).IsUnique();
        builder.HasIndex(step => new { step.AgencyId, step.PersonId });
    }
}
