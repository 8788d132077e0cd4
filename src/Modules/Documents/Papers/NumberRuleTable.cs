using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Sujarit.Documents.Papers;

internal sealed class NumberRuleTable : IEntityTypeConfiguration<NumberRule>
{
    public void Configure(EntityTypeBuilder<NumberRule> builder)
    {
        builder.ToTable("documents_number_rule");
        builder.Property(rule => rule.Id).ValueGeneratedNever();
        builder.HasIndex(rule => new { rule.AgencyId, rule.Kind }).IsUnique();
    }
}
