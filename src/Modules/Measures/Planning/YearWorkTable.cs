using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Sujarit.Measures.Reports;

namespace Sujarit.Measures.Planning;

internal sealed class YearWorkTable : IEntityTypeConfiguration<YearWork>
{
    private static readonly JsonSerializerOptions readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public void Configure(EntityTypeBuilder<YearWork> builder)
    {
        builder.ToTable("measures_year");
        builder.Property(year => year.Id).ValueGeneratedNever();
        builder.HasMany(year => year.Dismissals).WithOne().HasForeignKey(dismissal => dismissal.YearWorkId).OnDelete(DeleteBehavior.Restrict);
        builder.Navigation(year => year.Dismissals).UsePropertyAccessMode(PropertyAccessMode.Field);
        builder.HasIndex(year => new { year.AgencyId, year.Year }).IsUnique();
        builder.Property(year => year.Signers).HasConversion(
            signers => JsonSerializer.Serialize(signers, readable),
            text => JsonSerializer.Deserialize<List<Signer>>(text, readable)!,
            new ValueComparer<List<Signer>>(
                (one, other) => one!.SequenceEqual(other!),
                signers => signers.Aggregate(0, (hash, signer) => HashCode.Combine(hash, signer)),
                signers => signers.ToList()
            )
        );
    }
}
