using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Sujarit.Organizations.Comments;

internal sealed class CommentTable : IEntityTypeConfiguration<Comment>
{
    public void Configure(EntityTypeBuilder<Comment> builder)
    {
        builder.ToTable("organizations_comment");
        builder.Property(comment => comment.Id).ValueGeneratedNever();
        builder.Property(comment => comment.Kind).HasMaxLength(40);
        builder.Property(comment => comment.Text).HasMaxLength(Comment.Longest);
        builder.Property(comment => comment.Author).HasMaxLength(200);
        builder.Property(comment => comment.RemovedBy).HasMaxLength(200);
        builder.HasOne<Person>().WithMany().HasForeignKey(comment => comment.AuthorId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(comment => new { comment.AgencyId, comment.Kind, comment.SubjectId, comment.At });
    }
}
