using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Sujarit.Organizations.SignIn;
using Sujarit.Platform.Data;

namespace Sujarit.Organizations;

internal sealed class PersonTable : IEntityTypeConfiguration<Person>
{
    public void Configure(EntityTypeBuilder<Person> builder)
    {
        builder.ToTable("organizations_person");
        builder.Property(person => person.Id).ValueGeneratedNever();
        builder.Property(person => person.Name).HasMaxLength(200);
        builder.Property(person => person.Position).HasMaxLength(200);
        builder.Property(person => person.SeenAt).IsUnaudited();
        builder.Property(person => person.SeenBefore).IsUnaudited();
        builder.PrimitiveCollection(person => person.Roles).ElementType(role => role.HasConversion<string>());
        builder.HasOne<Office>().WithMany().HasForeignKey(person => person.OfficeId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Account>().WithMany().HasForeignKey(person => person.AccountId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(person => new { person.AgencyId, person.AccountId }).IsUnique();
    }
}
