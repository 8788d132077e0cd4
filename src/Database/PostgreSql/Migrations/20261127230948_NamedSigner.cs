using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Sujarit.Database.PostgreSql.Migrations
{
    /// <inheritdoc />
    public partial class NamedSigner : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "named_id",
                table: "documents_approval_step",
                type: "uuid",
                nullable: true);

            // Whom a step that was handed on was named for is not known any more: such a paper is proposed anew. The same words on both databases.
            migrationBuilder.Sql("UPDATE documents_approval_step SET named_id = person_id WHERE is_named AND handed_on_why IS NULL;");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "named_id",
                table: "documents_approval_step");
        }
    }
}
