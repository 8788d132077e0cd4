using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Sujarit.Database.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Exhibits : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "source",
                table: "disclosure_version",
                type: "TEXT",
                maxLength: 64,
                nullable: false,
                defaultValue: "");

            migrationBuilder.CreateTable(
                name: "disclosure_duty",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    assessment = table.Column<int>(type: "INTEGER", nullable: false),
                    item = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false),
                    office_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    due_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    agency_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_disclosure_duty", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "disclosure_exhibit",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    text = table.Column<string>(type: "TEXT", nullable: true),
                    address = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    rows = table.Column<string>(type: "TEXT", nullable: true),
                    files = table.Column<string>(type: "TEXT", nullable: false),
                    data_year = table.Column<int>(type: "INTEGER", nullable: true),
                    as_of = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    office_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    changed_at = table.Column<long>(type: "INTEGER", nullable: false),
                    changed_by = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    agency_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_disclosure_exhibit", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "disclosure_publishing_plan",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    assessment = table.Column<int>(type: "INTEGER", nullable: false),
                    item = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    person_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    person_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    outcome = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    leased_until = table.Column<long>(type: "INTEGER", nullable: true),
                    agency_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_disclosure_publishing_plan", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "disclosure_exhibit_use",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    exhibit_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    assessment = table.Column<int>(type: "INTEGER", nullable: false),
                    item = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false),
                    element = table.Column<int>(type: "INTEGER", nullable: false),
                    agency_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_disclosure_exhibit_use", x => x.id);
                    table.ForeignKey(
                        name: "FK_disclosure_exhibit_use_disclosure_exhibit_exhibit_id",
                        column: x => x.exhibit_id,
                        principalTable: "disclosure_exhibit",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_disclosure_duty_agency_id_assessment_item",
                table: "disclosure_duty",
                columns: new[] { "agency_id", "assessment", "item" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_disclosure_exhibit_agency_id_changed_at",
                table: "disclosure_exhibit",
                columns: new[] { "agency_id", "changed_at" });

            migrationBuilder.CreateIndex(
                name: "IX_disclosure_exhibit_use_agency_id_assessment_item",
                table: "disclosure_exhibit_use",
                columns: new[] { "agency_id", "assessment", "item" });

            migrationBuilder.CreateIndex(
                name: "IX_disclosure_exhibit_use_exhibit_id_assessment_item_element",
                table: "disclosure_exhibit_use",
                columns: new[] { "exhibit_id", "assessment", "item", "element" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_disclosure_publishing_plan_agency_id_assessment_item",
                table: "disclosure_publishing_plan",
                columns: new[] { "agency_id", "assessment", "item" });

            migrationBuilder.CreateIndex(
                name: "IX_disclosure_publishing_plan_state_at",
                table: "disclosure_publishing_plan",
                columns: new[] { "state", "at" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "disclosure_duty");

            migrationBuilder.DropTable(
                name: "disclosure_exhibit_use");

            migrationBuilder.DropTable(
                name: "disclosure_publishing_plan");

            migrationBuilder.DropTable(
                name: "disclosure_exhibit");

            migrationBuilder.DropColumn(
                name: "source",
                table: "disclosure_version");
        }
    }
}
