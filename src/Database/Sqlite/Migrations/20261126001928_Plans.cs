using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Sujarit.Database.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Plans : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "library_code",
                table: "measures_work",
                type: "TEXT",
                maxLength: 80,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "theme",
                table: "measures_work",
                type: "TEXT",
                maxLength: 40,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "measures_carried",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    year = table.Column<int>(type: "INTEGER", nullable: false),
                    from_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    from = table.Column<string>(type: "TEXT", nullable: false),
                    way = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    into = table.Column<string>(type: "TEXT", nullable: false),
                    why = table.Column<string>(type: "TEXT", nullable: true),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    by = table.Column<string>(type: "TEXT", nullable: false),
                    agency_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_measures_carried", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "measures_plan_part",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    year = table.Column<int>(type: "INTEGER", nullable: false),
                    part = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    text = table.Column<string>(type: "TEXT", nullable: false),
                    agency_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_measures_plan_part", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "measures_plan_published",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    year = table.Column<int>(type: "INTEGER", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    by = table.Column<string>(type: "TEXT", nullable: false),
                    hash = table.Column<string>(type: "TEXT", nullable: false),
                    address = table.Column<string>(type: "TEXT", nullable: false),
                    print = table.Column<string>(type: "TEXT", nullable: false),
                    agency_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_measures_plan_published", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_measures_work_agency_id_year_library_code",
                table: "measures_work",
                columns: new[] { "agency_id", "year", "library_code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_measures_carried_agency_id_year_from_id",
                table: "measures_carried",
                columns: new[] { "agency_id", "year", "from_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_measures_plan_part_agency_id_year_part",
                table: "measures_plan_part",
                columns: new[] { "agency_id", "year", "part" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_measures_plan_published_agency_id_year_number",
                table: "measures_plan_published",
                columns: new[] { "agency_id", "year", "number" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "measures_carried");

            migrationBuilder.DropTable(
                name: "measures_plan_part");

            migrationBuilder.DropTable(
                name: "measures_plan_published");

            migrationBuilder.DropIndex(
                name: "IX_measures_work_agency_id_year_library_code",
                table: "measures_work");

            migrationBuilder.DropColumn(
                name: "library_code",
                table: "measures_work");

            migrationBuilder.DropColumn(
                name: "theme",
                table: "measures_work");
        }
    }
}
