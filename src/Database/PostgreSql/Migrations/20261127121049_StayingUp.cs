using System;
using System.Collections.Generic;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Sujarit.Database.PostgreSql.Migrations
{
    /// <inheritdoc />
    public partial class StayingUp : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "disclosure_added_address",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    title = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    address = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    reason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    added_by = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    added_at = table.Column<long>(type: "bigint", nullable: false),
                    agency_id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_disclosure_added_address", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "disclosure_seal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<long>(type: "bigint", nullable: false),
                    version_id = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<long>(type: "bigint", nullable: false),
                    day = table.Column<DateOnly>(type: "date", nullable: false),
                    text = table.Column<string>(type: "character varying(1200)", maxLength: 1200, nullable: false),
                    nodes = table.Column<string>(type: "character varying(4032)", maxLength: 4032, nullable: false),
                    salt = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    agency_id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_disclosure_seal", x => x.id);
                    table.ForeignKey(
                        name: "FK_disclosure_seal_disclosure_version_version_id",
                        column: x => x.version_id,
                        principalTable: "disclosure_version",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "disclosure_seal_receiver",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(150)", maxLength: 150, nullable: false),
                    mail = table.Column<string>(type: "character varying(254)", maxLength: 254, nullable: false),
                    cadence = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    is_on = table.Column<bool>(type: "boolean", nullable: false),
                    due_at = table.Column<long>(type: "bigint", nullable: true),
                    leased_until = table.Column<long>(type: "bigint", nullable: true),
                    sent_size = table.Column<long>(type: "bigint", nullable: false),
                    sent_at = table.Column<long>(type: "bigint", nullable: true),
                    failed_at = table.Column<long>(type: "bigint", nullable: true),
                    attempts = table.Column<int>(type: "integer", nullable: false),
                    agency_id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_disclosure_seal_receiver", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "disclosure_twin",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    due_at = table.Column<long>(type: "bigint", nullable: false),
                    leased_until = table.Column<long>(type: "bigint", nullable: true),
                    attempts = table.Column<int>(type: "integer", nullable: false),
                    made_at = table.Column<long>(type: "bigint", nullable: true),
                    pages = table.Column<int>(type: "integer", nullable: false),
                    files = table.Column<int>(type: "integer", nullable: false),
                    written = table.Column<int>(type: "integer", nullable: false),
                    removed = table.Column<int>(type: "integer", nullable: false),
                    bytes = table.Column<long>(type: "bigint", nullable: false),
                    left_out_count = table.Column<int>(type: "integer", nullable: false),
                    failure = table.Column<string>(type: "text", nullable: true),
                    failed_at = table.Column<long>(type: "bigint", nullable: true),
                    agency_id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    left_out = table.Column<string>(type: "jsonb", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_disclosure_twin", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "disclosure_watch_round",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    due_at = table.Column<long>(type: "bigint", nullable: false),
                    leased_until = table.Column<long>(type: "bigint", nullable: true),
                    made_at = table.Column<long>(type: "bigint", nullable: true),
                    left_out = table.Column<int>(type: "integer", nullable: false),
                    agency_id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_disclosure_watch_round", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "disclosure_watched_address",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    address = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    host = table.Column<string>(type: "character varying(255)", maxLength: 255, nullable: false),
                    title = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    items = table.Column<List<string>>(type: "text[]", nullable: false),
                    assessment = table.Column<int>(type: "integer", nullable: false),
                    hundredths = table.Column<int>(type: "integer", nullable: true),
                    added_id = table.Column<Guid>(type: "uuid", nullable: true),
                    state = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    due_at = table.Column<long>(type: "bigint", nullable: false),
                    leased_until = table.Column<long>(type: "bigint", nullable: true),
                    attempts = table.Column<int>(type: "integer", nullable: false),
                    asked_at = table.Column<long>(type: "bigint", nullable: true),
                    since = table.Column<long>(type: "bigint", nullable: true),
                    looked_at = table.Column<long>(type: "bigint", nullable: true),
                    good_at = table.Column<long>(type: "bigint", nullable: true),
                    doubt_at = table.Column<long>(type: "bigint", nullable: true),
                    outcome = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    status = table.Column<int>(type: "integer", nullable: true),
                    trouble = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    agency_id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_disclosure_watched_address", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "disclosure_watch_pause",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    watched_id = table.Column<Guid>(type: "uuid", nullable: false),
                    reason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    by = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    from = table.Column<long>(type: "bigint", nullable: false),
                    to = table.Column<long>(type: "bigint", nullable: true),
                    ended_by = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    agency_id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_disclosure_watch_pause", x => x.id);
                    table.ForeignKey(
                        name: "FK_disclosure_watch_pause_disclosure_watched_address_watched_id",
                        column: x => x.watched_id,
                        principalTable: "disclosure_watched_address",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "disclosure_watch_span",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    watched_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    from = table.Column<long>(type: "bigint", nullable: false),
                    to = table.Column<long>(type: "bigint", nullable: true),
                    trouble = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    status = table.Column<int>(type: "integer", nullable: true),
                    told_at = table.Column<long>(type: "bigint", nullable: true),
                    told_to = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    back_told_at = table.Column<long>(type: "bigint", nullable: true),
                    agency_id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_disclosure_watch_span", x => x.id);
                    table.ForeignKey(
                        name: "FK_disclosure_watch_span_disclosure_watched_address_watched_id",
                        column: x => x.watched_id,
                        principalTable: "disclosure_watched_address",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_disclosure_added_address_agency_id",
                table: "disclosure_added_address",
                column: "agency_id");

            migrationBuilder.CreateIndex(
                name: "IX_disclosure_seal_agency_id_day",
                table: "disclosure_seal",
                columns: new[] { "agency_id", "day" });

            migrationBuilder.CreateIndex(
                name: "IX_disclosure_seal_agency_id_number",
                table: "disclosure_seal",
                columns: new[] { "agency_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_disclosure_seal_version_id",
                table: "disclosure_seal",
                column: "version_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_disclosure_seal_receiver_agency_id",
                table: "disclosure_seal_receiver",
                column: "agency_id");

            migrationBuilder.CreateIndex(
                name: "IX_disclosure_seal_receiver_due_at",
                table: "disclosure_seal_receiver",
                column: "due_at");

            migrationBuilder.CreateIndex(
                name: "IX_disclosure_twin_agency_id",
                table: "disclosure_twin",
                column: "agency_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_disclosure_twin_due_at",
                table: "disclosure_twin",
                column: "due_at");

            migrationBuilder.CreateIndex(
                name: "IX_disclosure_watch_pause_agency_id",
                table: "disclosure_watch_pause",
                column: "agency_id");

            migrationBuilder.CreateIndex(
                name: "IX_disclosure_watch_pause_watched_id_from",
                table: "disclosure_watch_pause",
                columns: new[] { "watched_id", "from" });

            migrationBuilder.CreateIndex(
                name: "IX_disclosure_watch_round_agency_id",
                table: "disclosure_watch_round",
                column: "agency_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_disclosure_watch_round_due_at",
                table: "disclosure_watch_round",
                column: "due_at");

            migrationBuilder.CreateIndex(
                name: "IX_disclosure_watch_span_agency_id_to",
                table: "disclosure_watch_span",
                columns: new[] { "agency_id", "to" });

            migrationBuilder.CreateIndex(
                name: "IX_disclosure_watch_span_watched_id_from",
                table: "disclosure_watch_span",
                columns: new[] { "watched_id", "from" });

            migrationBuilder.CreateIndex(
                name: "IX_disclosure_watched_address_agency_id_address",
                table: "disclosure_watched_address",
                columns: new[] { "agency_id", "address" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_disclosure_watched_address_due_at",
                table: "disclosure_watched_address",
                column: "due_at");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "disclosure_added_address");

            migrationBuilder.DropTable(
                name: "disclosure_seal");

            migrationBuilder.DropTable(
                name: "disclosure_seal_receiver");

            migrationBuilder.DropTable(
                name: "disclosure_twin");

            migrationBuilder.DropTable(
                name: "disclosure_watch_pause");

            migrationBuilder.DropTable(
                name: "disclosure_watch_round");

            migrationBuilder.DropTable(
                name: "disclosure_watch_span");

            migrationBuilder.DropTable(
                name: "disclosure_watched_address");
        }
    }
}
