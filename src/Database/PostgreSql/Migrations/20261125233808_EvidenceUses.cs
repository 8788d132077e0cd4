using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Sujarit.Database.PostgreSql.Migrations
{
    /// <inheritdoc />
    public partial class EvidenceUses : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "measures_evidence_use",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    evidence_id = table.Column<Guid>(type: "uuid", nullable: false),
                    work_id = table.Column<Guid>(type: "uuid", nullable: false),
                    progress_id = table.Column<Guid>(type: "uuid", nullable: true),
                    added_at = table.Column<long>(type: "bigint", nullable: false),
                    by = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    ended_at = table.Column<long>(type: "bigint", nullable: true),
                    ended_by = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    agency_id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_measures_evidence_use", x => x.id);
                    table.ForeignKey(
                        name: "FK_measures_evidence_use_measures_evidence_evidence_id",
                        column: x => x.evidence_id,
                        principalTable: "measures_evidence",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_measures_evidence_use_measures_progress_progress_id",
                        column: x => x.progress_id,
                        principalTable: "measures_progress",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_measures_evidence_use_measures_work_work_id",
                        column: x => x.work_id,
                        principalTable: "measures_work",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "measures_link_check",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    evidence_id = table.Column<Guid>(type: "uuid", nullable: false),
                    first_at = table.Column<long>(type: "bigint", nullable: false),
                    last_at = table.Column<long>(type: "bigint", nullable: false),
                    times = table.Column<int>(type: "integer", nullable: false),
                    outcome = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    status = table.Column<int>(type: "integer", nullable: true),
                    type = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    size = table.Column<long>(type: "bigint", nullable: true),
                    sha256 = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    address = table.Column<string>(type: "text", nullable: true),
                    agency_id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_measures_link_check", x => x.id);
                    table.ForeignKey(
                        name: "FK_measures_link_check_measures_evidence_evidence_id",
                        column: x => x.evidence_id,
                        principalTable: "measures_evidence",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "measures_link_watch",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    evidence_id = table.Column<Guid>(type: "uuid", nullable: false),
                    due_at = table.Column<long>(type: "bigint", nullable: false),
                    asked_at = table.Column<long>(type: "bigint", nullable: true),
                    leased_until = table.Column<long>(type: "bigint", nullable: true),
                    attempts = table.Column<int>(type: "integer", nullable: false),
                    checked_at = table.Column<long>(type: "bigint", nullable: true),
                    outcome = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    agency_id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_measures_link_watch", x => x.id);
                    table.ForeignKey(
                        name: "FK_measures_link_watch_measures_evidence_evidence_id",
                        column: x => x.evidence_id,
                        principalTable: "measures_evidence",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.AddColumn<DateOnly>(
                name: "happened_on",
                table: "measures_evidence",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "is_of_year",
                table: "measures_evidence",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "people",
                table: "measures_evidence",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "place",
                table: "measures_evidence",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "removed_why",
                table: "measures_evidence",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "source",
                table: "measures_evidence",
                type: "character varying(40)",
                maxLength: 40,
                nullable: false,
                defaultValue: "");

            // What a piece proved becomes a use of it; the rest of what is known of it is filled in. The same words on both databases.
            migrationBuilder.Sql(
                """
                INSERT INTO measures_evidence_use (id, agency_id, version, evidence_id, work_id, progress_id, added_at, "by", ended_at, ended_by)
                SELECT e.id, e.agency_id, 1, e.id, p.work_id, p.id, e.added_at, e."by", p.removed_at, CASE WHEN p.removed_at IS NULL THEN NULL ELSE 'ระบบ' END
                FROM measures_evidence e JOIN measures_progress p ON p.id = e.progress_id;
                """);

            migrationBuilder.Sql(
                """
                UPDATE measures_evidence SET
                    is_of_year = (progress_id IS NULL),
                    source = CASE WHEN link IS NULL THEN 'Upload' ELSE 'Link' END,
                    happened_on = (SELECT p."on" FROM measures_progress p WHERE p.id = measures_evidence.progress_id),
                    removed_why = CASE WHEN removed_at IS NULL THEN NULL ELSE 'นำออกก่อนที่ระบบจะถามเหตุผล' END;
                """);

            migrationBuilder.Sql(
                """
                INSERT INTO measures_link_watch (id, agency_id, version, evidence_id, due_at, attempts)
                SELECT id, agency_id, 1, id, added_at, 0 FROM measures_evidence WHERE link IS NOT NULL;
                """);

            migrationBuilder.DropForeignKey(
                name: "FK_measures_evidence_measures_progress_progress_id",
                table: "measures_evidence");

            migrationBuilder.DropIndex(
                name: "IX_measures_evidence_agency_id_year",
                table: "measures_evidence");

            migrationBuilder.DropIndex(
                name: "IX_measures_evidence_progress_id",
                table: "measures_evidence");

            migrationBuilder.DropColumn(
                name: "progress_id",
                table: "measures_evidence");

            migrationBuilder.CreateIndex(
                name: "IX_measures_evidence_agency_id_year_happened_on",
                table: "measures_evidence",
                columns: new[] { "agency_id", "year", "happened_on" });

            migrationBuilder.CreateIndex(
                name: "IX_measures_evidence_use_agency_id",
                table: "measures_evidence_use",
                column: "agency_id");

            migrationBuilder.CreateIndex(
                name: "IX_measures_evidence_use_evidence_id",
                table: "measures_evidence_use",
                column: "evidence_id");

            migrationBuilder.CreateIndex(
                name: "IX_measures_evidence_use_progress_id",
                table: "measures_evidence_use",
                column: "progress_id");

            migrationBuilder.CreateIndex(
                name: "IX_measures_evidence_use_work_id",
                table: "measures_evidence_use",
                column: "work_id");

            migrationBuilder.CreateIndex(
                name: "IX_measures_link_check_agency_id",
                table: "measures_link_check",
                column: "agency_id");

            migrationBuilder.CreateIndex(
                name: "IX_measures_link_check_evidence_id_last_at",
                table: "measures_link_check",
                columns: new[] { "evidence_id", "last_at" });

            migrationBuilder.CreateIndex(
                name: "IX_measures_link_watch_agency_id",
                table: "measures_link_watch",
                column: "agency_id");

            migrationBuilder.CreateIndex(
                name: "IX_measures_link_watch_due_at",
                table: "measures_link_watch",
                column: "due_at");

            migrationBuilder.CreateIndex(
                name: "IX_measures_link_watch_evidence_id",
                table: "measures_link_watch",
                column: "evidence_id",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "measures_evidence_use");

            migrationBuilder.DropTable(
                name: "measures_link_check");

            migrationBuilder.DropTable(
                name: "measures_link_watch");

            migrationBuilder.DropIndex(
                name: "IX_measures_evidence_agency_id_year_happened_on",
                table: "measures_evidence");

            migrationBuilder.DropColumn(
                name: "happened_on",
                table: "measures_evidence");

            migrationBuilder.DropColumn(
                name: "is_of_year",
                table: "measures_evidence");

            migrationBuilder.DropColumn(
                name: "people",
                table: "measures_evidence");

            migrationBuilder.DropColumn(
                name: "place",
                table: "measures_evidence");

            migrationBuilder.DropColumn(
                name: "removed_why",
                table: "measures_evidence");

            migrationBuilder.DropColumn(
                name: "source",
                table: "measures_evidence");

            migrationBuilder.AddColumn<Guid>(
                name: "progress_id",
                table: "measures_evidence",
                type: "uuid",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_measures_evidence_agency_id_year",
                table: "measures_evidence",
                columns: new[] { "agency_id", "year" });

            migrationBuilder.CreateIndex(
                name: "IX_measures_evidence_progress_id",
                table: "measures_evidence",
                column: "progress_id");

            migrationBuilder.AddForeignKey(
                name: "FK_measures_evidence_measures_progress_progress_id",
                table: "measures_evidence",
                column: "progress_id",
                principalTable: "measures_progress",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);
        }
    }
}
