using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Sujarit.Database.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class NewestVersion : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "latest_id",
                table: "disclosure_publication",
                type: "TEXT",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"));

            // What was published before the program kept it: the newest version is the one with the number. The same words on both databases.
            migrationBuilder.Sql(
                """
                UPDATE disclosure_publication
                SET latest_id = (SELECT newest.id FROM disclosure_version AS newest WHERE newest.publication_id = disclosure_publication.id AND newest.number = disclosure_publication.latest)
                WHERE latest > 0
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "latest_id",
                table: "disclosure_publication");
        }
    }
}
