using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Sujarit.Database.PostgreSql.Migrations
{
    /// <inheritdoc />
    public partial class Dismissals : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "measures_dismissal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    year_work_id = table.Column<Guid>(type: "uuid", nullable: false),
                    year = table.Column<int>(type: "integer", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    place = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    seal = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    reason = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    by = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    at = table.Column<long>(type: "bigint", nullable: false),
                    withdrawn_at = table.Column<long>(type: "bigint", nullable: true),
                    withdrawn_by = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    agency_id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_measures_dismissal", x => x.id);
                    table.ForeignKey(
                        name: "FK_measures_dismissal_measures_year_year_work_id",
                        column: x => x.year_work_id,
                        principalTable: "measures_year",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_measures_dismissal_agency_id",
                table: "measures_dismissal",
                column: "agency_id");

            migrationBuilder.CreateIndex(
                name: "IX_measures_dismissal_year_work_id",
                table: "measures_dismissal",
                column: "year_work_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "measures_dismissal");
        }
    }
}
