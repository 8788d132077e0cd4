using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Sujarit.Database.PostgreSql.Migrations
{
    /// <inheritdoc />
    public partial class Notices : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "organizations_notice_choice",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    mail = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    line = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    line_id = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    linked_at = table.Column<long>(type: "bigint", nullable: true),
                    code_hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    code_until = table.Column<long>(type: "bigint", nullable: true),
                    agency_id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_organizations_notice_choice", x => x.id);
                    table.ForeignKey(
                        name: "FK_organizations_notice_choice_organizations_person_person_id",
                        column: x => x.person_id,
                        principalTable: "organizations_person",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "platform_letter",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    made_at = table.Column<long>(type: "bigint", nullable: false),
                    due_at = table.Column<long>(type: "bigint", nullable: true),
                    leased_until = table.Column<long>(type: "bigint", nullable: true),
                    attempts = table.Column<int>(type: "integer", nullable: false),
                    sent_at = table.Column<long>(type: "bigint", nullable: true),
                    given_up_at = table.Column<long>(type: "bigint", nullable: true),
                    failure = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    @sealed = table.Column<string>(name: "sealed", type: "text", nullable: true),
                    expires_at = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_platform_letter", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "platform_notice",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    title = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    address = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    at = table.Column<long>(type: "bigint", nullable: false),
                    read_at = table.Column<long>(type: "bigint", nullable: true),
                    agency_id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_platform_notice", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "platform_delivery",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    agency_id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    channel = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    notice_id = table.Column<Guid>(type: "uuid", nullable: true),
                    is_for_digest = table.Column<bool>(type: "boolean", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    made_at = table.Column<long>(type: "bigint", nullable: false),
                    due_at = table.Column<long>(type: "bigint", nullable: true),
                    leased_until = table.Column<long>(type: "bigint", nullable: true),
                    attempts = table.Column<int>(type: "integer", nullable: false),
                    sent_at = table.Column<long>(type: "bigint", nullable: true),
                    given_up_at = table.Column<long>(type: "bigint", nullable: true),
                    failure = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    @sealed = table.Column<string>(name: "sealed", type: "text", nullable: true),
                    expires_at = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_platform_delivery", x => x.id);
                    table.ForeignKey(
                        name: "FK_platform_delivery_platform_notice_notice_id",
                        column: x => x.notice_id,
                        principalTable: "platform_notice",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_organizations_notice_choice_agency_id_person_id",
                table: "organizations_notice_choice",
                columns: new[] { "agency_id", "person_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_organizations_notice_choice_code_hash",
                table: "organizations_notice_choice",
                column: "code_hash");

            migrationBuilder.CreateIndex(
                name: "IX_organizations_notice_choice_line_id",
                table: "organizations_notice_choice",
                column: "line_id");

            migrationBuilder.CreateIndex(
                name: "IX_organizations_notice_choice_person_id",
                table: "organizations_notice_choice",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "IX_platform_delivery_agency_id_given_up_at",
                table: "platform_delivery",
                columns: new[] { "agency_id", "given_up_at" });

            migrationBuilder.CreateIndex(
                name: "IX_platform_delivery_agency_id_person_id_due_at",
                table: "platform_delivery",
                columns: new[] { "agency_id", "person_id", "due_at" });

            migrationBuilder.CreateIndex(
                name: "IX_platform_delivery_channel_due_at",
                table: "platform_delivery",
                columns: new[] { "channel", "due_at" });

            migrationBuilder.CreateIndex(
                name: "IX_platform_delivery_notice_id",
                table: "platform_delivery",
                column: "notice_id");

            migrationBuilder.CreateIndex(
                name: "IX_platform_letter_due_at",
                table: "platform_letter",
                column: "due_at");

            migrationBuilder.CreateIndex(
                name: "IX_platform_notice_agency_id_person_id_at",
                table: "platform_notice",
                columns: new[] { "agency_id", "person_id", "at" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "organizations_notice_choice");

            migrationBuilder.DropTable(
                name: "platform_delivery");

            migrationBuilder.DropTable(
                name: "platform_letter");

            migrationBuilder.DropTable(
                name: "platform_notice");
        }
    }
}
