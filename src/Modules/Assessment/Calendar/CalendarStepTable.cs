using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Sujarit.Assessment.Calendar;

internal sealed class CalendarStepTable : IEntityTypeConfiguration<CalendarStep>
{
    public void Configure(EntityTypeBuilder<CalendarStep> builder)
    {
        builder.ToTable("assessment_calendar_step");
        builder.Property(step => step.Id).ValueGeneratedNever();
        builder.Property(step => step.Code).HasMaxLength(40);
        builder.Property(step => step.Name).HasMaxLength(CalendarStep.LongestName);
        builder.Property(step => step.Note).HasMaxLength(CalendarStep.LongestNote);
        builder.Property(step => step.By).HasMaxLength(200);
        // Dates of one step of the rulebook move once; steps of the agency's own have no code.
        builder.HasIndex(step => new { step.AgencyId, step.Year, step.Code }).IsUnique();
    }
}
