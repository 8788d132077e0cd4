using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Sujarit.Database.PostgreSql.Migrations
{
    /// <inheritdoc />
    public partial class PublicSite : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "host",
                table: "organizations_agency",
                type: "character varying(255)",
                maxLength: 255,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "disclosure_channel",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    title = table.Column<string>(type: "character varying(150)", maxLength: 150, nullable: false),
                    address = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    telephone = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    note = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    order = table.Column<int>(type: "integer", nullable: false),
                    is_open = table.Column<bool>(type: "boolean", nullable: false),
                    agency_id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_disclosure_channel", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "disclosure_check_dismissal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    assessment = table.Column<int>(type: "integer", nullable: false),
                    item = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false),
                    element = table.Column<int>(type: "integer", nullable: true),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    agency_id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    place = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    seal = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    reason = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    by = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    at = table.Column<long>(type: "bigint", nullable: false),
                    withdrawn_at = table.Column<long>(type: "bigint", nullable: true),
                    withdrawn_by = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_disclosure_check_dismissal", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "disclosure_executive",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    group = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    order = table.Column<int>(type: "integer", nullable: false),
                    telephone = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    mail = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    photo_id = table.Column<Guid>(type: "uuid", nullable: true),
                    photo_sha256 = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    agency_id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_disclosure_executive", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "disclosure_news",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    title = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    summary = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    body = table.Column<string>(type: "text", nullable: true),
                    happens_on = table.Column<DateOnly>(type: "date", nullable: true),
                    happens_until = table.Column<DateOnly>(type: "date", nullable: true),
                    place = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    office_id = table.Column<Guid>(type: "uuid", nullable: true),
                    state = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    shown_at = table.Column<long>(type: "bigint", nullable: true),
                    corrected_at = table.Column<long>(type: "bigint", nullable: true),
                    withdrawn_at = table.Column<long>(type: "bigint", nullable: true),
                    reason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    is_pinned = table.Column<bool>(type: "boolean", nullable: false),
                    changed_at = table.Column<long>(type: "bigint", nullable: false),
                    changed_by = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    agency_id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_disclosure_news", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "disclosure_old_site",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    assessment = table.Column<int>(type: "integer", nullable: false),
                    source = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    address = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    state = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    started_by = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    started_at = table.Column<long>(type: "bigint", nullable: false),
                    filed_at = table.Column<long>(type: "bigint", nullable: true),
                    left_out = table.Column<int>(type: "integer", nullable: false),
                    made = table.Column<int>(type: "integer", nullable: false),
                    taken_away = table.Column<int>(type: "integer", nullable: false),
                    content = table.Column<string>(type: "text", nullable: false),
                    agency_id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_disclosure_old_site", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "disclosure_profile",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    motto = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    about = table.Column<string>(type: "text", nullable: true),
                    hours = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    mail = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    fax = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    map = table.Column<string>(type: "text", nullable: true),
                    agency_id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_disclosure_profile", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "disclosure_search_text",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    thing = table.Column<Guid>(type: "uuid", nullable: false),
                    place = table.Column<int>(type: "integer", nullable: false),
                    path = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    title = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    item = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false),
                    year = table.Column<int>(type: "integer", nullable: false),
                    at = table.Column<long>(type: "bigint", nullable: false),
                    form = table.Column<int>(type: "integer", nullable: false),
                    text = table.Column<string>(type: "text", nullable: false),
                    folded = table.Column<string>(type: "text", nullable: false),
                    agency_id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_disclosure_search_text", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "disclosure_news_file",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    post_id = table.Column<Guid>(type: "uuid", nullable: false),
                    place = table.Column<int>(type: "integer", nullable: false),
                    name = table.Column<string>(type: "character varying(170)", maxLength: 170, nullable: false),
                    size = table.Column<long>(type: "bigint", nullable: false),
                    sha256 = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    file_id = table.Column<Guid>(type: "uuid", nullable: false),
                    in_album = table.Column<bool>(type: "boolean", nullable: false),
                    words = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    agency_id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_disclosure_news_file", x => x.id);
                    table.ForeignKey(
                        name: "FK_disclosure_news_file_disclosure_news_post_id",
                        column: x => x.post_id,
                        principalTable: "disclosure_news",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_organizations_agency_host",
                table: "organizations_agency",
                column: "host",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_disclosure_channel_agency_id_order",
                table: "disclosure_channel",
                columns: new[] { "agency_id", "order" });

            migrationBuilder.CreateIndex(
                name: "IX_disclosure_check_dismissal_agency_id_assessment_item",
                table: "disclosure_check_dismissal",
                columns: new[] { "agency_id", "assessment", "item" });

            migrationBuilder.CreateIndex(
                name: "IX_disclosure_executive_agency_id_order",
                table: "disclosure_executive",
                columns: new[] { "agency_id", "order" });

            migrationBuilder.CreateIndex(
                name: "IX_disclosure_executive_agency_id_person_id",
                table: "disclosure_executive",
                columns: new[] { "agency_id", "person_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_disclosure_news_agency_id_changed_at",
                table: "disclosure_news",
                columns: new[] { "agency_id", "changed_at" });

            migrationBuilder.CreateIndex(
                name: "IX_disclosure_news_agency_id_state_shown_at",
                table: "disclosure_news",
                columns: new[] { "agency_id", "state", "shown_at" });

            migrationBuilder.CreateIndex(
                name: "IX_disclosure_news_file_agency_id",
                table: "disclosure_news_file",
                column: "agency_id");

            migrationBuilder.CreateIndex(
                name: "IX_disclosure_news_file_post_id_in_album_place",
                table: "disclosure_news_file",
                columns: new[] { "post_id", "in_album", "place" });

            migrationBuilder.CreateIndex(
                name: "IX_disclosure_old_site_agency_id_started_at",
                table: "disclosure_old_site",
                columns: new[] { "agency_id", "started_at" });

            migrationBuilder.CreateIndex(
                name: "IX_disclosure_profile_agency_id",
                table: "disclosure_profile",
                column: "agency_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_disclosure_search_text_agency_id_thing_kind_place",
                table: "disclosure_search_text",
                columns: new[] { "agency_id", "thing", "kind", "place" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "disclosure_channel");

            migrationBuilder.DropTable(
                name: "disclosure_check_dismissal");

            migrationBuilder.DropTable(
                name: "disclosure_executive");

            migrationBuilder.DropTable(
                name: "disclosure_news_file");

            migrationBuilder.DropTable(
                name: "disclosure_old_site");

            migrationBuilder.DropTable(
                name: "disclosure_profile");

            migrationBuilder.DropTable(
                name: "disclosure_search_text");

            migrationBuilder.DropTable(
                name: "disclosure_news");

            migrationBuilder.DropIndex(
                name: "IX_organizations_agency_host",
                table: "organizations_agency");

            migrationBuilder.DropColumn(
                name: "host",
                table: "organizations_agency");
        }
    }
}
