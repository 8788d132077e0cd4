using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Sujarit.Database.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Year : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "owner_id",
                table: "platform_file",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "seen_at",
                table: "organizations_person",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "seen_before",
                table: "organizations_person",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "head_id",
                table: "organizations_office",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "library_code",
                table: "measures_work",
                type: "TEXT",
                maxLength: 80,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "round_days",
                table: "measures_work",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "theme",
                table: "measures_work",
                type: "TEXT",
                maxLength: 40,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "assessment_calendar_feed",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    person_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    made_at = table.Column<long>(type: "INTEGER", nullable: false),
                    revoked_at = table.Column<long>(type: "INTEGER", nullable: true),
                    agency_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_assessment_calendar_feed", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "assessment_calendar_step",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    year = table.Column<int>(type: "INTEGER", nullable: false),
                    code = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    to = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    note = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    by = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    agency_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_assessment_calendar_step", x => x.id);
                });

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
                name: "measures_carried",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    year = table.Column<int>(type: "INTEGER", nullable: false),
                    from_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    from = table.Column<string>(type: "TEXT", nullable: false),
                    way = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    into = table.Column<string>(type: "TEXT", nullable: false),
                    why = table.Column<string>(type: "TEXT", nullable: true),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    by = table.Column<string>(type: "TEXT", nullable: false),
                    agency_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_measures_carried", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "measures_dismissal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    year_work_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    year = table.Column<int>(type: "INTEGER", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    place = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    seal = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    reason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    by = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    withdrawn_at = table.Column<long>(type: "INTEGER", nullable: true),
                    withdrawn_by = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    agency_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_measures_dismissal", x => x.id);
                    table.ForeignKey(
                        name: "FK_measures_dismissal_measures_year_year_work_id",
                        column: x => x.year_work_id,
                        principalTable: "measures_year",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "measures_ladder",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    days_before = table.Column<int>(type: "INTEGER", nullable: false),
                    overdue_after = table.Column<int>(type: "INTEGER", nullable: false),
                    head_after = table.Column<int>(type: "INTEGER", nullable: false),
                    chief_after = table.Column<int>(type: "INTEGER", nullable: false),
                    chief_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    walked_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    leased_until = table.Column<long>(type: "INTEGER", nullable: true),
                    agency_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_measures_ladder", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "measures_plan_part",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    year = table.Column<int>(type: "INTEGER", nullable: false),
                    part = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    text = table.Column<string>(type: "TEXT", nullable: false),
                    agency_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_measures_plan_part", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "measures_plan_published",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    year = table.Column<int>(type: "INTEGER", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    by = table.Column<string>(type: "TEXT", nullable: false),
                    hash = table.Column<string>(type: "TEXT", nullable: false),
                    address = table.Column<string>(type: "TEXT", nullable: false),
                    print = table.Column<string>(type: "TEXT", nullable: false),
                    agency_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_measures_plan_published", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "measures_task",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    work_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    year = table.Column<int>(type: "INTEGER", nullable: false),
                    owner_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    owner_name = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    opens_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    due_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    answered_by = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    answered_at = table.Column<long>(type: "INTEGER", nullable: true),
                    progress_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    excused_why = table.Column<string>(type: "TEXT", nullable: true),
                    step = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    agency_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_measures_task", x => x.id);
                    table.ForeignKey(
                        name: "FK_measures_task_measures_work_work_id",
                        column: x => x.work_id,
                        principalTable: "measures_work",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "organizations_absence",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    person_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    stand_in_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    first_day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    last_day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    reason = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    withdrawn_at = table.Column<long>(type: "INTEGER", nullable: true),
                    agency_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_organizations_absence", x => x.id);
                    table.ForeignKey(
                        name: "FK_organizations_absence_organizations_person_person_id",
                        column: x => x.person_id,
                        principalTable: "organizations_person",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_organizations_absence_organizations_person_stand_in_id",
                        column: x => x.stand_in_id,
                        principalTable: "organizations_person",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
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
                name: "organizations_notice_choice",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    person_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    mail = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    line = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    line_id = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    linked_at = table.Column<long>(type: "INTEGER", nullable: true),
                    code_hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    code_until = table.Column<long>(type: "INTEGER", nullable: true),
                    agency_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
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
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    made_at = table.Column<long>(type: "INTEGER", nullable: false),
                    due_at = table.Column<long>(type: "INTEGER", nullable: true),
                    leased_until = table.Column<long>(type: "INTEGER", nullable: true),
                    attempts = table.Column<int>(type: "INTEGER", nullable: false),
                    sent_at = table.Column<long>(type: "INTEGER", nullable: true),
                    given_up_at = table.Column<long>(type: "INTEGER", nullable: true),
                    failure = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    @sealed = table.Column<string>(name: "sealed", type: "TEXT", nullable: true),
                    expires_at = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_platform_letter", x => x.id);
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
                name: "platform_taken_form",
                columns: table => new
                {
                    agency_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    key = table.Column<Guid>(type: "TEXT", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_platform_taken_form", x => new { x.agency_id, x.key });
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

            migrationBuilder.CreateTable(
                name: "platform_delivery",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    agency_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    person_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    channel = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    notice_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    is_for_digest = table.Column<bool>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    made_at = table.Column<long>(type: "INTEGER", nullable: false),
                    due_at = table.Column<long>(type: "INTEGER", nullable: true),
                    leased_until = table.Column<long>(type: "INTEGER", nullable: true),
                    attempts = table.Column<int>(type: "INTEGER", nullable: false),
                    sent_at = table.Column<long>(type: "INTEGER", nullable: true),
                    given_up_at = table.Column<long>(type: "INTEGER", nullable: true),
                    failure = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    @sealed = table.Column<string>(name: "sealed", type: "TEXT", nullable: true),
                    expires_at = table.Column<long>(type: "INTEGER", nullable: true)
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
                name: "IX_measures_work_agency_id_year_library_code",
                table: "measures_work",
                columns: new[] { "agency_id", "year", "library_code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_assessment_calendar_feed_agency_id_person_id",
                table: "assessment_calendar_feed",
                columns: new[] { "agency_id", "person_id" });

            migrationBuilder.CreateIndex(
                name: "IX_assessment_calendar_feed_hash",
                table: "assessment_calendar_feed",
                column: "hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_assessment_calendar_step_agency_id_year_code",
                table: "assessment_calendar_step",
                columns: new[] { "agency_id", "year", "code" },
                unique: true);

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
                name: "IX_measures_carried_agency_id_year_from_id",
                table: "measures_carried",
                columns: new[] { "agency_id", "year", "from_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_measures_dismissal_agency_id",
                table: "measures_dismissal",
                column: "agency_id");

            migrationBuilder.CreateIndex(
                name: "IX_measures_dismissal_year_work_id",
                table: "measures_dismissal",
                column: "year_work_id");

            migrationBuilder.CreateIndex(
                name: "IX_measures_ladder_agency_id",
                table: "measures_ladder",
                column: "agency_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_measures_ladder_walked_on_leased_until",
                table: "measures_ladder",
                columns: new[] { "walked_on", "leased_until" });

            migrationBuilder.CreateIndex(
                name: "IX_measures_plan_part_agency_id_year_part",
                table: "measures_plan_part",
                columns: new[] { "agency_id", "year", "part" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_measures_plan_published_agency_id_year_number",
                table: "measures_plan_published",
                columns: new[] { "agency_id", "year", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_measures_task_agency_id_owner_id_state_due_on",
                table: "measures_task",
                columns: new[] { "agency_id", "owner_id", "state", "due_on" });

            migrationBuilder.CreateIndex(
                name: "IX_measures_task_agency_id_state_due_on",
                table: "measures_task",
                columns: new[] { "agency_id", "state", "due_on" });

            migrationBuilder.CreateIndex(
                name: "IX_measures_task_agency_id_work_id_owner_id_due_on",
                table: "measures_task",
                columns: new[] { "agency_id", "work_id", "owner_id", "due_on" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_measures_task_agency_id_year_due_on",
                table: "measures_task",
                columns: new[] { "agency_id", "year", "due_on" });

            migrationBuilder.CreateIndex(
                name: "IX_measures_task_work_id",
                table: "measures_task",
                column: "work_id");

            migrationBuilder.CreateIndex(
                name: "IX_organizations_absence_agency_id_last_day",
                table: "organizations_absence",
                columns: new[] { "agency_id", "last_day" });

            migrationBuilder.CreateIndex(
                name: "IX_organizations_absence_agency_id_stand_in_id_last_day",
                table: "organizations_absence",
                columns: new[] { "agency_id", "stand_in_id", "last_day" });

            migrationBuilder.CreateIndex(
                name: "IX_organizations_absence_person_id",
                table: "organizations_absence",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "IX_organizations_absence_stand_in_id",
                table: "organizations_absence",
                column: "stand_in_id");

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

            migrationBuilder.CreateIndex(
                name: "IX_platform_taken_form_agency_id",
                table: "platform_taken_form",
                column: "agency_id");

            migrationBuilder.CreateIndex(
                name: "IX_platform_taken_form_at",
                table: "platform_taken_form",
                column: "at");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "assessment_calendar_feed");

            migrationBuilder.DropTable(
                name: "assessment_calendar_step");

            migrationBuilder.DropTable(
                name: "documents_approval_step");

            migrationBuilder.DropTable(
                name: "documents_chain");

            migrationBuilder.DropTable(
                name: "documents_signature");

            migrationBuilder.DropTable(
                name: "measures_carried");

            migrationBuilder.DropTable(
                name: "measures_dismissal");

            migrationBuilder.DropTable(
                name: "measures_ladder");

            migrationBuilder.DropTable(
                name: "measures_plan_part");

            migrationBuilder.DropTable(
                name: "measures_plan_published");

            migrationBuilder.DropTable(
                name: "measures_task");

            migrationBuilder.DropTable(
                name: "organizations_absence");

            migrationBuilder.DropTable(
                name: "organizations_acting");

            migrationBuilder.DropTable(
                name: "organizations_notice_choice");

            migrationBuilder.DropTable(
                name: "platform_delivery");

            migrationBuilder.DropTable(
                name: "platform_letter");

            migrationBuilder.DropTable(
                name: "platform_taken_form");

            migrationBuilder.DropTable(
                name: "documents_approval");

            migrationBuilder.DropTable(
                name: "platform_notice");

            migrationBuilder.DropIndex(
                name: "IX_measures_work_agency_id_year_library_code",
                table: "measures_work");

            migrationBuilder.DropColumn(
                name: "owner_id",
                table: "platform_file");

            migrationBuilder.DropColumn(
                name: "seen_at",
                table: "organizations_person");

            migrationBuilder.DropColumn(
                name: "seen_before",
                table: "organizations_person");

            migrationBuilder.DropColumn(
                name: "head_id",
                table: "organizations_office");

            migrationBuilder.DropColumn(
                name: "library_code",
                table: "measures_work");

            migrationBuilder.DropColumn(
                name: "round_days",
                table: "measures_work");

            migrationBuilder.DropColumn(
                name: "theme",
                table: "measures_work");
        }
    }
}
