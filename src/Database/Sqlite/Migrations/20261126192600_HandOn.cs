using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Sujarit.Database.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class HandOn : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "handed_on_why",
                table: "documents_approval_step",
                type: "TEXT",
                maxLength: 4000,
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "handed_on_why",
                table: "documents_approval_step");
        }
    }
}
