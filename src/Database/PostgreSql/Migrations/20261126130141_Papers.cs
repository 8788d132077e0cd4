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
                name: "IX_documents_circular_agency_id_state_sent_at",
                table: "documents_circular",
                columns: new[] { "agency_id", "state", "sent_at" });

            migrationBuilder.CreateIndex(
                name: "IX_documents_circular_next_reminder_on",
                table: "documents_circular",
                column: "next_reminder_on");

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
                name: "documents_receipt");

            migrationBuilder.DropTable(
                name: "documents_circular");
        }
    }
}
