using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Sujarit.Platform.Pages;

internal sealed class TakenFormTable : IEntityTypeConfiguration<TakenForm>
{
    public void Configure(EntityTypeBuilder<TakenForm> builder)
    {
        builder.ToTable("platform_taken_form");
        builder.HasKey(form => new { form.AgencyId, form.Key });
        builder.HasIndex(form => form.At);
    }
}
