using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Sujarit.Database.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Layouts : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "fields",
                table: "documents_paper",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "layout_id",
                table: "documents_paper",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "documents_layout",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    file_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    file_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    uploaded_by = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    uploaded_at = table.Column<long>(type: "INTEGER", nullable: false),
                    agency_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_documents_layout", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "documents_layout_choice",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    layout_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    chosen_by = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    chosen_at = table.Column<long>(type: "INTEGER", nullable: false),
                    agency_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_documents_layout_choice", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_documents_layout_agency_id_kind_uploaded_at",
                table: "documents_layout",
                columns: new[] { "agency_id", "kind", "uploaded_at" });

            migrationBuilder.CreateIndex(
                name: "IX_documents_layout_choice_agency_id_kind",
                table: "documents_layout_choice",
                columns: new[] { "agency_id", "kind" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "documents_layout");

            migrationBuilder.DropTable(
                name: "documents_layout_choice");

            migrationBuilder.DropColumn(
                name: "fields",
                table: "documents_paper");

            migrationBuilder.DropColumn(
                name: "layout_id",
                table: "documents_paper");
        }
    }
}
