using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Sujarit.Database.PostgreSql.Migrations
{
    /// <inheritdoc />
    public partial class PublicSite : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "host",
                table: "organizations_agency",
                type: "character varying(255)",
                maxLength: 255,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "disclosure_channel",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    title = table.Column<string>(type: "character varying(150)", maxLength: 150, nullable: false),
                    address = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    telephone = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    note = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    order = table.Column<int>(type: "integer", nullable: false),
                    is_open = table.Column<bool>(type: "boolean", nullable: false),
                    agency_id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_disclosure_channel", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "disclosure_executive",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    group = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    order = table.Column<int>(type: "integer", nullable: false),
                    telephone = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    mail = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    photo_id = table.Column<Guid>(type: "uuid", nullable: true),
                    photo_sha256 = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    agency_id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_disclosure_executive", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "disclosure_profile",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    motto = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    about = table.Column<string>(type: "text", nullable: true),
                    hours = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    mail = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    fax = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    map = table.Column<string>(type: "text", nullable: true),
                    agency_id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_disclosure_profile", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_organizations_agency_host",
                table: "organizations_agency",
                column: "host",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_disclosure_channel_agency_id_order",
                table: "disclosure_channel",
                columns: new[] { "agency_id", "order" });

            migrationBuilder.CreateIndex(
                name: "IX_disclosure_executive_agency_id_order",
                table: "disclosure_executive",
                columns: new[] { "agency_id", "order" });

            migrationBuilder.CreateIndex(
                name: "IX_disclosure_executive_agency_id_person_id",
                table: "disclosure_executive",
                columns: new[] { "agency_id", "person_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_disclosure_profile_agency_id",
                table: "disclosure_profile",
                column: "agency_id",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "disclosure_channel");

            migrationBuilder.DropTable(
                name: "disclosure_executive");

            migrationBuilder.DropTable(
                name: "disclosure_profile");

            migrationBuilder.DropIndex(
                name: "IX_organizations_agency_host",
                table: "organizations_agency");

            migrationBuilder.DropColumn(
                name: "host",
                table: "organizations_agency");
        }
    }
}
