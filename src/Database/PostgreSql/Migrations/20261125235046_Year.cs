using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Sujarit.Database.PostgreSql.Migrations
{
    /// <inheritdoc />
    public partial class Year : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "assessment_calendar_feed",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    made_at = table.Column<long>(type: "bigint", nullable: false),
                    revoked_at = table.Column<long>(type: "bigint", nullable: true),
                    agency_id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_assessment_calendar_feed", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "assessment_calendar_step",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    year = table.Column<int>(type: "integer", nullable: false),
                    code = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    from = table.Column<DateOnly>(type: "date", nullable: false),
                    to = table.Column<DateOnly>(type: "date", nullable: false),
                    note = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    by = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    at = table.Column<long>(type: "bigint", nullable: false),
                    agency_id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_assessment_calendar_step", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "platform_taken_form",
                columns: table => new
                {
                    agency_id = table.Column<Guid>(type: "uuid", nullable: false),
                    key = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_platform_taken_form", x => new { x.agency_id, x.key });
                });

            migrationBuilder.CreateIndex(
                name: "IX_assessment_calendar_feed_agency_id_person_id",
                table: "assessment_calendar_feed",
                columns: new[] { "agency_id", "person_id" });

            migrationBuilder.CreateIndex(
                name: "IX_assessment_calendar_feed_hash",
                table: "assessment_calendar_feed",
                column: "hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_assessment_calendar_step_agency_id_year_code",
                table: "assessment_calendar_step",
                columns: new[] { "agency_id", "year", "code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_platform_taken_form_agency_id",
                table: "platform_taken_form",
                column: "agency_id");

            migrationBuilder.CreateIndex(
                name: "IX_platform_taken_form_at",
                table: "platform_taken_form",
                column: "at");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "assessment_calendar_feed");

            migrationBuilder.DropTable(
                name: "assessment_calendar_step");

            migrationBuilder.DropTable(
                name: "platform_taken_form");
        }
    }
}
