using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Sujarit.Database.PostgreSql.Migrations
{
    /// <inheritdoc />
    public partial class Check : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "disclosure_checkup",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    assessment = table.Column<int>(type: "integer", nullable: false),
                    item = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false),
                    at = table.Column<long>(type: "bigint", nullable: false),
                    count = table.Column<int>(type: "integer", nullable: false),
                    awaited = table.Column<int>(type: "integer", nullable: false),
                    json = table.Column<string>(type: "text", nullable: false),
                    agency_id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_disclosure_checkup", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "disclosure_file_text",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    sha256 = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    state = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    text = table.Column<string>(type: "text", nullable: false),
                    reason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    due_at = table.Column<long>(type: "bigint", nullable: false),
                    leased_until = table.Column<long>(type: "bigint", nullable: true),
                    attempts = table.Column<int>(type: "integer", nullable: false),
                    agency_id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_disclosure_file_text", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "disclosure_link",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    address = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    due_at = table.Column<long>(type: "bigint", nullable: false),
                    leased_until = table.Column<long>(type: "bigint", nullable: true),
                    attempts = table.Column<int>(type: "integer", nullable: false),
                    checked_at = table.Column<long>(type: "bigint", nullable: true),
                    outcome = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    status = table.Column<int>(type: "integer", nullable: true),
                    needs_sign_in = table.Column<bool>(type: "boolean", nullable: false),
                    agency_id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_disclosure_link", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_disclosure_checkup_agency_id_assessment_item",
                table: "disclosure_checkup",
                columns: new[] { "agency_id", "assessment", "item" });

            migrationBuilder.CreateIndex(
                name: "IX_disclosure_file_text_agency_id_sha256",
                table: "disclosure_file_text",
                columns: new[] { "agency_id", "sha256" });

            migrationBuilder.CreateIndex(
                name: "IX_disclosure_file_text_state_due_at",
                table: "disclosure_file_text",
                columns: new[] { "state", "due_at" });

            migrationBuilder.CreateIndex(
                name: "IX_disclosure_link_agency_id_due_at",
                table: "disclosure_link",
                columns: new[] { "agency_id", "due_at" });

            migrationBuilder.CreateIndex(
                name: "IX_disclosure_link_due_at",
                table: "disclosure_link",
                column: "due_at");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "disclosure_checkup");

            migrationBuilder.DropTable(
                name: "disclosure_file_text");

            migrationBuilder.DropTable(
                name: "disclosure_link");
        }
    }
}
