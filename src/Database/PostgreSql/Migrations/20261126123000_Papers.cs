using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Sujarit.Database.PostgreSql.Migrations
{
    /// <inheritdoc />
    public partial class Papers : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "address",
                table: "organizations_agency",
                type: "character varying(500)",
                maxLength: 500,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "telephone",
                table: "organizations_agency",
                type: "character varying(100)",
                maxLength: 100,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "documents_number_rule",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    is_by_office = table.Column<bool>(type: "boolean", nullable: false),
                    is_printed = table.Column<bool>(type: "boolean", nullable: false),
                    agency_id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_documents_number_rule", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "documents_number_series",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    office_id = table.Column<Guid>(type: "uuid", nullable: false),
                    year = table.Column<int>(type: "integer", nullable: false),
                    first = table.Column<int>(type: "integer", nullable: false),
                    last = table.Column<int>(type: "integer", nullable: true),
                    last_on = table.Column<DateOnly>(type: "date", nullable: true),
                    agency_id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_documents_number_series", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "documents_office_code",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    office_id = table.Column<Guid>(type: "uuid", nullable: false),
                    code = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    agency_id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_documents_office_code", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "documents_paper",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    state = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    office_id = table.Column<Guid>(type: "uuid", nullable: false),
                    office_name = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    subject = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    to = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    references = table.Column<string>(type: "character varying(3000)", maxLength: 3000, nullable: true),
                    enclosures = table.Column<string>(type: "character varying(3000)", maxLength: 3000, nullable: true),
                    body = table.Column<string>(type: "text", nullable: false),
                    contact = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    signer_id = table.Column<Guid>(type: "uuid", nullable: true),
                    signer_name = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    signer_position = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    writer_id = table.Column<Guid>(type: "uuid", nullable: true),
                    writer_name = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    begun_at = table.Column<long>(type: "bigint", nullable: false),
                    series_id = table.Column<Guid>(type: "uuid", nullable: true),
                    year = table.Column<int>(type: "integer", nullable: true),
                    number = table.Column<int>(type: "integer", nullable: true),
                    number_words = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    prints_number = table.Column<bool>(type: "boolean", nullable: false),
                    issued_on = table.Column<DateOnly>(type: "date", nullable: true),
                    issued_at = table.Column<long>(type: "bigint", nullable: true),
                    issued_by = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    approval_id = table.Column<Guid>(type: "uuid", nullable: true),
                    frozen = table.Column<string>(type: "text", nullable: true),
                    signatures_at = table.Column<int>(type: "integer", nullable: false),
                    hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    cancelled_at = table.Column<long>(type: "bigint", nullable: true),
                    cancelled_by = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    cancelled_why = table.Column<string>(type: "character varying(3000)", maxLength: 3000, nullable: true),
                    agency_id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_documents_paper", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_documents_number_rule_agency_id_kind",
                table: "documents_number_rule",
                columns: new[] { "agency_id", "kind" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_documents_number_series_agency_id_kind_office_id_year",
                table: "documents_number_series",
                columns: new[] { "agency_id", "kind", "office_id", "year" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_documents_office_code_agency_id_office_id",
                table: "documents_office_code",
                columns: new[] { "agency_id", "office_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_documents_paper_agency_id_series_id_number",
                table: "documents_paper",
                columns: new[] { "agency_id", "series_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_documents_paper_agency_id_state_begun_at",
                table: "documents_paper",
                columns: new[] { "agency_id", "state", "begun_at" });

            migrationBuilder.CreateIndex(
                name: "IX_documents_paper_agency_id_year_kind_number",
                table: "documents_paper",
                columns: new[] { "agency_id", "year", "kind", "number" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "documents_number_rule");

            migrationBuilder.DropTable(
                name: "documents_number_series");

            migrationBuilder.DropTable(
                name: "documents_office_code");

            migrationBuilder.DropTable(
                name: "documents_paper");

            migrationBuilder.DropColumn(
                name: "address",
                table: "organizations_agency");

            migrationBuilder.DropColumn(
                name: "telephone",
                table: "organizations_agency");
        }
    }
}
