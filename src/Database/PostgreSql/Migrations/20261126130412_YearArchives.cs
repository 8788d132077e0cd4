using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Sujarit.Database.PostgreSql.Migrations
{
    /// <inheritdoc />
    public partial class YearArchives : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "documents_archive",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    year = table.Column<int>(type: "integer", nullable: false),
                    open_year = table.Column<int>(type: "integer", nullable: true),
                    state = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    asked_by_id = table.Column<Guid>(type: "uuid", nullable: false),
                    asked_by = table.Column<string>(type: "text", nullable: false),
                    asked_at = table.Column<long>(type: "bigint", nullable: false),
                    due_at = table.Column<long>(type: "bigint", nullable: false),
                    leased_until = table.Column<long>(type: "bigint", nullable: true),
                    attempts = table.Column<int>(type: "integer", nullable: false),
                    files_done = table.Column<int>(type: "integer", nullable: false),
                    files_all = table.Column<int>(type: "integer", nullable: false),
                    bytes_done = table.Column<long>(type: "bigint", nullable: false),
                    ready_at = table.Column<long>(type: "bigint", nullable: true),
                    size = table.Column<long>(type: "bigint", nullable: false),
                    sha256 = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    expires_at = table.Column<long>(type: "bigint", nullable: true),
                    agency_id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_documents_archive", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_documents_archive_agency_id_asked_at",
                table: "documents_archive",
                columns: new[] { "agency_id", "asked_at" });

            migrationBuilder.CreateIndex(
                name: "IX_documents_archive_agency_id_open_year",
                table: "documents_archive",
                columns: new[] { "agency_id", "open_year" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_documents_archive_expires_at",
                table: "documents_archive",
                column: "expires_at");

            migrationBuilder.CreateIndex(
                name: "IX_documents_archive_state_due_at",
                table: "documents_archive",
                columns: new[] { "state", "due_at" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "documents_archive");
        }
    }
}
