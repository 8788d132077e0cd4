using System;
using System.Collections.Generic;
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

            migrationBuilder.CreateTable(
                name: "documents_circular",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    title = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    text = table.Column<string>(type: "character varying(20000)", maxLength: 20000, nullable: true),
                    author_id = table.Column<Guid>(type: "uuid", nullable: false),
                    author_name = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    state = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    goes_to_all = table.Column<bool>(type: "boolean", nullable: false),
                    offices = table.Column<List<Guid>>(type: "uuid[]", nullable: false),
                    people = table.Column<List<Guid>>(type: "uuid[]", nullable: false),
                    files = table.Column<List<Guid>>(type: "uuid[]", nullable: false),
                    due_on = table.Column<DateOnly>(type: "date", nullable: true),
                    remind_every = table.Column<int>(type: "integer", nullable: true),
                    next_reminder_on = table.Column<DateOnly>(type: "date", nullable: true),
                    sent_at = table.Column<long>(type: "bigint", nullable: true),
                    withdrawn_at = table.Column<long>(type: "bigint", nullable: true),
                    withdrawn_why = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    agency_id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_documents_circular", x => x.id);
                });

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

            migrationBuilder.CreateTable(
                name: "documents_receipt",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    circular_id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    position = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    office = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    read_at = table.Column<long>(type: "bigint", nullable: true),
                    acknowledged_at = table.Column<long>(type: "bigint", nullable: true),
                    on_paper = table.Column<DateOnly>(type: "date", nullable: true),
                    recorded_by = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    reminders = table.Column<int>(type: "integer", nullable: false),
                    reminded_at = table.Column<long>(type: "bigint", nullable: true),
                    agency_id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_documents_receipt", x => x.id);
                    table.ForeignKey(
                        name: "FK_documents_receipt_documents_circular_circular_id",
                        column: x => x.circular_id,
                        principalTable: "documents_circular",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
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

            migrationBuilder.CreateIndex(
                name: "IX_documents_circular_agency_id_state_sent_at",
                table: "documents_circular",
                columns: new[] { "agency_id", "state", "sent_at" });

            migrationBuilder.CreateIndex(
                name: "IX_documents_circular_next_reminder_on",
                table: "documents_circular",
                column: "next_reminder_on");

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

            migrationBuilder.CreateIndex(
                name: "IX_documents_receipt_agency_id_circular_id_person_id",
                table: "documents_receipt",
                columns: new[] { "agency_id", "circular_id", "person_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_documents_receipt_agency_id_person_id_acknowledged_at",
                table: "documents_receipt",
                columns: new[] { "agency_id", "person_id", "acknowledged_at" });

            migrationBuilder.CreateIndex(
                name: "IX_documents_receipt_circular_id",
                table: "documents_receipt",
                column: "circular_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "documents_archive");

            migrationBuilder.DropTable(
                name: "documents_number_rule");

            migrationBuilder.DropTable(
                name: "documents_number_series");

            migrationBuilder.DropTable(
                name: "documents_office_code");

            migrationBuilder.DropTable(
                name: "documents_paper");

            migrationBuilder.DropTable(
                name: "documents_receipt");

            migrationBuilder.DropTable(
                name: "documents_circular");

            migrationBuilder.DropColumn(
                name: "address",
                table: "organizations_agency");

            migrationBuilder.DropColumn(
                name: "telephone",
                table: "organizations_agency");
        }
    }
}
