using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Sujarit.Platform.Data;

namespace Sujarit.Organizations.Absences;

internal sealed class AbsenceTable : IEntityTypeConfiguration<Absence>
{
    public void Configure(EntityTypeBuilder<Absence> builder)
    {
        builder.ToTable("organizations_absence");
        builder.Property(absence => absence.Id).ValueGeneratedNever();
        // Why somebody is away is nobody else's business, and the audit would keep it for ever.
        builder.Property(absence => absence.Reason).HasMaxLength(300).IsSecret();
        builder.HasOne<Person>().WithMany().HasForeignKey(absence => absence.PersonId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Person>().WithMany().HasForeignKey(absence => absence.StandInId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(absence => new { absence.AgencyId, absence.StandInId, absence.LastDay });
        builder.HasIndex(absence => new { absence.AgencyId, absence.LastDay });
    }
}
