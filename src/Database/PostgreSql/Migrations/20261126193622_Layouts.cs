using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Sujarit.Database.PostgreSql.Migrations
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
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "layout_id",
                table: "documents_paper",
                type: "uuid",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "documents_layout",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    file_id = table.Column<Guid>(type: "uuid", nullable: false),
                    file_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    uploaded_by = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    uploaded_at = table.Column<long>(type: "bigint", nullable: false),
                    agency_id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_documents_layout", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "documents_layout_choice",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    layout_id = table.Column<Guid>(type: "uuid", nullable: true),
                    chosen_by = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    chosen_at = table.Column<long>(type: "bigint", nullable: false),
                    agency_id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
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
