using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Sujarit.Database.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Approval : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "owner_id",
                table: "platform_file",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "documents_approval",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    subject = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    address = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    current = table.Column<int>(type: "INTEGER", nullable: false),
                    author_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    author_name = table.Column<string>(type: "TEXT", nullable: false),
                    begun_at = table.Column<long>(type: "INTEGER", nullable: false),
                    moved_at = table.Column<long>(type: "INTEGER", nullable: false),
                    hash = table.Column<string>(type: "TEXT", nullable: true),
                    content = table.Column<string>(type: "TEXT", nullable: true),
                    paper = table.Column<string>(type: "TEXT", nullable: true),
                    paper_hash = table.Column<string>(type: "TEXT", nullable: true),
                    signatures_at = table.Column<int>(type: "INTEGER", nullable: false),
                    ended_why = table.Column<string>(type: "TEXT", nullable: true),
                    history = table.Column<string>(type: "TEXT", nullable: false),
                    agency_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_documents_approval", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "documents_chain",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    goes_before_publishing = table.Column<bool>(type: "INTEGER", nullable: false),
                    steps = table.Column<string>(type: "TEXT", nullable: false),
                    agency_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_documents_chain", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "documents_signature",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    person_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    file_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    agency_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_documents_signature", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "organizations_acting",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    actor_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    holder_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    position = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    number = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    to = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ended_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    agency_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_organizations_acting", x => x.id);
                    table.ForeignKey(
                        name: "FK_organizations_acting_organizations_person_actor_id",
                        column: x => x.actor_id,
                        principalTable: "organizations_person",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_organizations_acting_organizations_person_holder_id",
                        column: x => x.holder_id,
                        principalTable: "organizations_person",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "platform_notice",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    person_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    address = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    read_at = table.Column<long>(type: "INTEGER", nullable: true),
                    agency_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_platform_notice", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "documents_approval_step",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    approval_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    order = table.Column<int>(type: "INTEGER", nullable: false),
                    position = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    person_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    person_name = table.Column<string>(type: "TEXT", nullable: true),
                    opinion = table.Column<string>(type: "TEXT", nullable: true),
                    signed_at = table.Column<long>(type: "INTEGER", nullable: true),
                    signed_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    signer_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    signer_name = table.Column<string>(type: "TEXT", nullable: true),
                    signer_position = table.Column<string>(type: "TEXT", nullable: true),
                    way = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    file_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    acting = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    acting_order = table.Column<string>(type: "TEXT", nullable: true),
                    hash = table.Column<string>(type: "TEXT", nullable: true),
                    remark = table.Column<string>(type: "TEXT", nullable: true),
                    recorded_by = table.Column<string>(type: "TEXT", nullable: true),
                    agency_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_documents_approval_step", x => x.id);
                    table.ForeignKey(
                        name: "FK_documents_approval_step_documents_approval_approval_id",
                        column: x => x.approval_id,
                        principalTable: "documents_approval",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_documents_approval_agency_id_kind_subject_begun_at",
                table: "documents_approval",
                columns: new[] { "agency_id", "kind", "subject", "begun_at" });

            migrationBuilder.CreateIndex(
                name: "IX_documents_approval_agency_id_state_moved_at",
                table: "documents_approval",
                columns: new[] { "agency_id", "state", "moved_at" });

            migrationBuilder.CreateIndex(
                name: "IX_documents_approval_step_agency_id_person_id",
                table: "documents_approval_step",
                columns: new[] { "agency_id", "person_id" });

            migrationBuilder.CreateIndex(
                name: "IX_documents_approval_step_approval_id_order",
                table: "documents_approval_step",
                columns: new[] { "approval_id", "order" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_documents_chain_agency_id_kind",
                table: "documents_chain",
                columns: new[] { "agency_id", "kind" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_documents_signature_agency_id_person_id",
                table: "documents_signature",
                columns: new[] { "agency_id", "person_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_organizations_acting_actor_id",
                table: "organizations_acting",
                column: "actor_id");

            migrationBuilder.CreateIndex(
                name: "IX_organizations_acting_agency_id_to",
                table: "organizations_acting",
                columns: new[] { "agency_id", "to" });

            migrationBuilder.CreateIndex(
                name: "IX_organizations_acting_holder_id",
                table: "organizations_acting",
                column: "holder_id");

            migrationBuilder.CreateIndex(
                name: "IX_platform_notice_agency_id_person_id_at",
                table: "platform_notice",
                columns: new[] { "agency_id", "person_id", "at" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "documents_approval_step");

            migrationBuilder.DropTable(
                name: "documents_chain");

            migrationBuilder.DropTable(
                name: "documents_signature");

            migrationBuilder.DropTable(
                name: "organizations_acting");

            migrationBuilder.DropTable(
                name: "platform_notice");

            migrationBuilder.DropTable(
                name: "documents_approval");

            migrationBuilder.DropColumn(
                name: "owner_id",
                table: "platform_file");
        }
    }
}
