using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Sujarit.Database.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Rounds : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
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
                name: "round_days",
                table: "measures_work",
                type: "TEXT",
                nullable: true);

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
                name: "IX_platform_notice_agency_id_person_id_at",
                table: "platform_notice",
                columns: new[] { "agency_id", "person_id", "at" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "measures_ladder");

            migrationBuilder.DropTable(
                name: "measures_task");

            migrationBuilder.DropTable(
                name: "organizations_absence");

            migrationBuilder.DropTable(
                name: "platform_notice");

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
                name: "round_days",
                table: "measures_work");
        }
    }
}
