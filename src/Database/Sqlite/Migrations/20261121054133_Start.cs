using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Sujarit.Database.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Start : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "assessment_import_draft",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    year = table.Column<int>(type: "INTEGER", nullable: false),
                    file_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    figures = table.Column<string>(type: "TEXT", nullable: false),
                    unread = table.Column<string>(type: "TEXT", nullable: false),
                    unread_count = table.Column<int>(type: "INTEGER", nullable: false),
                    made_at = table.Column<long>(type: "INTEGER", nullable: false),
                    made_by = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    agency_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_assessment_import_draft", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "assessment_result",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    year = table.Column<int>(type: "INTEGER", nullable: false),
                    source = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    file = table.Column<Guid>(type: "TEXT", nullable: true),
                    recorded_at = table.Column<long>(type: "INTEGER", nullable: false),
                    recorded_by = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    changes = table.Column<int>(type: "INTEGER", nullable: false),
                    agency_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_assessment_result", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "assessment_rule_correction",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    aspect = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    target = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    value = table.Column<string>(type: "TEXT", maxLength: 8000, nullable: false),
                    from = table.Column<int>(type: "INTEGER", nullable: false),
                    to = table.Column<int>(type: "INTEGER", nullable: false),
                    reason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    source = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    made_at = table.Column<long>(type: "INTEGER", nullable: false),
                    made_by = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    withdrawn_at = table.Column<long>(type: "INTEGER", nullable: true),
                    withdrawn_by = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    withdrawn_why = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    agency_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_assessment_rule_correction", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "disclosure_publication",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    assessment = table.Column<int>(type: "INTEGER", nullable: false),
                    item = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    latest = table.Column<int>(type: "INTEGER", nullable: false),
                    latest_at = table.Column<long>(type: "INTEGER", nullable: false),
                    agency_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_disclosure_publication", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "measures_import",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    file_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    file_name = table.Column<string>(type: "TEXT", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    started_by = table.Column<string>(type: "TEXT", nullable: false),
                    started_at = table.Column<long>(type: "INTEGER", nullable: false),
                    expires_at = table.Column<long>(type: "INTEGER", nullable: false),
                    leased_until = table.Column<long>(type: "INTEGER", nullable: true),
                    attempts = table.Column<int>(type: "INTEGER", nullable: false),
                    stage = table.Column<string>(type: "TEXT", nullable: false),
                    problem = table.Column<string>(type: "TEXT", nullable: true),
                    content = table.Column<string>(type: "TEXT", nullable: false),
                    filed_under = table.Column<int>(type: "INTEGER", nullable: true),
                    agency_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_measures_import", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "measures_published",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    year = table.Column<int>(type: "INTEGER", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    by = table.Column<string>(type: "TEXT", nullable: false),
                    hash = table.Column<string>(type: "TEXT", nullable: false),
                    address = table.Column<string>(type: "TEXT", nullable: false),
                    content = table.Column<string>(type: "TEXT", nullable: false),
                    agency_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_measures_published", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "measures_work",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    year = table.Column<int>(type: "INTEGER", nullable: false),
                    order = table.Column<int>(type: "INTEGER", nullable: false),
                    period = table.Column<string>(type: "TEXT", nullable: true),
                    starts_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ends_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    cadence = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    owner_names = table.Column<string>(type: "TEXT", nullable: false),
                    owner_ids = table.Column<string>(type: "TEXT", nullable: false),
                    status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    withdrawn_at = table.Column<long>(type: "INTEGER", nullable: true),
                    withdrawn_why = table.Column<string>(type: "TEXT", nullable: true),
                    kind = table.Column<string>(type: "TEXT", maxLength: 16, nullable: false),
                    indicator = table.Column<string>(type: "TEXT", nullable: true),
                    score = table.Column<long>(type: "INTEGER", nullable: true),
                    actions = table.Column<string>(type: "TEXT", nullable: true),
                    code = table.Column<string>(type: "TEXT", nullable: true),
                    item_title = table.Column<string>(type: "TEXT", nullable: true),
                    elements = table.Column<string>(type: "TEXT", nullable: true),
                    no = table.Column<int>(type: "INTEGER", nullable: true),
                    title = table.Column<string>(type: "TEXT", nullable: true),
                    serves = table.Column<string>(type: "TEXT", nullable: true),
                    steps = table.Column<string>(type: "TEXT", nullable: true),
                    monitoring = table.Column<string>(type: "TEXT", nullable: true),
                    summary = table.Column<string>(type: "TEXT", nullable: true),
                    outcomes = table.Column<string>(type: "TEXT", nullable: true),
                    recommendations = table.Column<string>(type: "TEXT", nullable: true),
                    agency_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_measures_work", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "measures_year",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    year = table.Column<int>(type: "INTEGER", nullable: false),
                    round = table.Column<int>(type: "INTEGER", nullable: true),
                    level = table.Column<string>(type: "TEXT", nullable: true),
                    has_memo = table.Column<bool>(type: "INTEGER", nullable: false),
                    memo_from = table.Column<string>(type: "TEXT", nullable: true),
                    memo_phone = table.Column<string>(type: "TEXT", nullable: true),
                    memo_number = table.Column<string>(type: "TEXT", nullable: true),
                    memo_date = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    memo_subject = table.Column<string>(type: "TEXT", nullable: true),
                    memo_to = table.Column<string>(type: "TEXT", nullable: true),
                    signers = table.Column<string>(type: "TEXT", nullable: false),
                    agency_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_measures_year", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "organizations_account",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    authenticator_key = table.Column<string>(type: "TEXT", nullable: true),
                    last_step = table.Column<long>(type: "INTEGER", nullable: false),
                    recovery_codes = table.Column<string>(type: "TEXT", nullable: false),
                    user_name = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    normalized_user_name = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    email = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    normalized_email = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    email_confirmed = table.Column<bool>(type: "INTEGER", nullable: false),
                    password_hash = table.Column<string>(type: "TEXT", nullable: true),
                    security_stamp = table.Column<string>(type: "TEXT", nullable: true),
                    concurrency_stamp = table.Column<string>(type: "TEXT", nullable: true),
                    phone_number = table.Column<string>(type: "TEXT", nullable: true),
                    phone_number_confirmed = table.Column<bool>(type: "INTEGER", nullable: false),
                    two_factor_enabled = table.Column<bool>(type: "INTEGER", nullable: false),
                    lockout_end = table.Column<long>(type: "INTEGER", nullable: true),
                    lockout_enabled = table.Column<bool>(type: "INTEGER", nullable: false),
                    access_failed_count = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_organizations_account", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "organizations_agency",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    subdistrict = table.Column<string>(type: "TEXT", nullable: true),
                    district = table.Column<string>(type: "TEXT", nullable: true),
                    province = table.Column<string>(type: "TEXT", nullable: true),
                    thai_digits = table.Column<bool>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_organizations_agency", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "organizations_office",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    order = table.Column<int>(type: "INTEGER", nullable: false),
                    closed_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    agency_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_organizations_office", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "platform_audit",
                columns: table => new
                {
                    agency_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<long>(type: "INTEGER", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    account_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    actor = table.Column<string>(type: "TEXT", nullable: false),
                    act = table.Column<string>(type: "TEXT", nullable: false),
                    subject = table.Column<string>(type: "TEXT", nullable: false),
                    subject_id = table.Column<string>(type: "TEXT", nullable: false),
                    before = table.Column<string>(type: "TEXT", nullable: true),
                    after = table.Column<string>(type: "TEXT", nullable: true),
                    previous = table.Column<string>(type: "TEXT", nullable: false),
                    hash = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_platform_audit", x => new { x.agency_id, x.number });
                });

            migrationBuilder.CreateTable(
                name: "platform_file",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 150, nullable: false),
                    type = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    size = table.Column<long>(type: "INTEGER", nullable: false),
                    sha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    kept_at = table.Column<long>(type: "INTEGER", nullable: false),
                    is_picture = table.Column<bool>(type: "INTEGER", nullable: false),
                    agency_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_platform_file", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "assessment_figure",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    result_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    code = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    value = table.Column<long>(type: "INTEGER", nullable: false),
                    is_corrected = table.Column<bool>(type: "INTEGER", nullable: false),
                    agency_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_assessment_figure", x => x.id);
                    table.ForeignKey(
                        name: "FK_assessment_figure_assessment_result_result_id",
                        column: x => x.result_id,
                        principalTable: "assessment_result",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "assessment_result_change",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    result_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    year = table.Column<int>(type: "INTEGER", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    act = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    by = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    reason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    file = table.Column<Guid>(type: "TEXT", nullable: true),
                    steps = table.Column<string>(type: "TEXT", nullable: false),
                    agency_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_assessment_result_change", x => x.id);
                    table.ForeignKey(
                        name: "FK_assessment_result_change_assessment_result_result_id",
                        column: x => x.result_id,
                        principalTable: "assessment_result",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "disclosure_version",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    publication_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    html = table.Column<string>(type: "TEXT", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    by = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    before = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    agency_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_disclosure_version", x => x.id);
                    table.ForeignKey(
                        name: "FK_disclosure_version_disclosure_publication_publication_id",
                        column: x => x.publication_id,
                        principalTable: "disclosure_publication",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "measures_progress",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    work_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    year = table.Column<int>(type: "INTEGER", nullable: false),
                    order = table.Column<int>(type: "INTEGER", nullable: false),
                    on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    text = table.Column<string>(type: "TEXT", nullable: false),
                    status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    without_evidence = table.Column<string>(type: "TEXT", nullable: true),
                    by = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    person_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    told_at = table.Column<long>(type: "INTEGER", nullable: false),
                    removed_at = table.Column<long>(type: "INTEGER", nullable: true),
                    removed_why = table.Column<string>(type: "TEXT", nullable: true),
                    agency_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_measures_progress", x => x.id);
                    table.ForeignKey(
                        name: "FK_measures_progress_measures_work_work_id",
                        column: x => x.work_id,
                        principalTable: "measures_work",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "organizations_account_claim",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    user_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    claim_type = table.Column<string>(type: "TEXT", nullable: true),
                    claim_value = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_organizations_account_claim", x => x.id);
                    table.ForeignKey(
                        name: "FK_organizations_account_claim_organizations_account_user_id",
                        column: x => x.user_id,
                        principalTable: "organizations_account",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "organizations_account_login",
                columns: table => new
                {
                    login_provider = table.Column<string>(type: "TEXT", nullable: false),
                    provider_key = table.Column<string>(type: "TEXT", nullable: false),
                    provider_display_name = table.Column<string>(type: "TEXT", nullable: true),
                    user_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_organizations_account_login", x => new { x.login_provider, x.provider_key });
                    table.ForeignKey(
                        name: "FK_organizations_account_login_organizations_account_user_id",
                        column: x => x.user_id,
                        principalTable: "organizations_account",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "organizations_account_token",
                columns: table => new
                {
                    user_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    login_provider = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
                    value = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_organizations_account_token", x => new { x.user_id, x.login_provider, x.name });
                    table.ForeignKey(
                        name: "FK_organizations_account_token_organizations_account_user_id",
                        column: x => x.user_id,
                        principalTable: "organizations_account",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "organizations_passkey",
                columns: table => new
                {
                    credential_id = table.Column<byte[]>(type: "BLOB", maxLength: 1024, nullable: false),
                    user_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Data = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_organizations_passkey", x => x.credential_id);
                    table.ForeignKey(
                        name: "FK_organizations_passkey_organizations_account_user_id",
                        column: x => x.user_id,
                        principalTable: "organizations_account",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "organizations_reset",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    account_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    expires_at = table.Column<long>(type: "INTEGER", nullable: false),
                    used_at = table.Column<long>(type: "INTEGER", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_organizations_reset", x => x.id);
                    table.ForeignKey(
                        name: "FK_organizations_reset_organizations_account_account_id",
                        column: x => x.account_id,
                        principalTable: "organizations_account",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "organizations_session",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    account_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    begun_at = table.Column<long>(type: "INTEGER", nullable: false),
                    seen_at = table.Column<long>(type: "INTEGER", nullable: false),
                    browser = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    address = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_organizations_session", x => x.id);
                    table.ForeignKey(
                        name: "FK_organizations_session_organizations_account_account_id",
                        column: x => x.account_id,
                        principalTable: "organizations_account",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "organizations_person",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    position = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    office_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    roles = table.Column<string>(type: "TEXT", nullable: false),
                    account_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    left_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    agency_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_organizations_person", x => x.id);
                    table.ForeignKey(
                        name: "FK_organizations_person_organizations_account_account_id",
                        column: x => x.account_id,
                        principalTable: "organizations_account",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_organizations_person_organizations_office_office_id",
                        column: x => x.office_id,
                        principalTable: "organizations_office",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "disclosure_file",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    place = table.Column<int>(type: "INTEGER", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 170, nullable: false),
                    type = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    size = table.Column<long>(type: "INTEGER", nullable: false),
                    sha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    file_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    is_in_page = table.Column<bool>(type: "INTEGER", nullable: false),
                    agency_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_disclosure_file", x => x.id);
                    table.ForeignKey(
                        name: "FK_disclosure_file_disclosure_version_version_id",
                        column: x => x.version_id,
                        principalTable: "disclosure_version",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "measures_evidence",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    year = table.Column<int>(type: "INTEGER", nullable: false),
                    progress_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    file_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    link = table.Column<string>(type: "TEXT", nullable: true),
                    caption = table.Column<string>(type: "TEXT", nullable: false),
                    added_at = table.Column<long>(type: "INTEGER", nullable: false),
                    by = table.Column<string>(type: "TEXT", nullable: false),
                    removed_at = table.Column<long>(type: "INTEGER", nullable: true),
                    agency_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_measures_evidence", x => x.id);
                    table.ForeignKey(
                        name: "FK_measures_evidence_measures_progress_progress_id",
                        column: x => x.progress_id,
                        principalTable: "measures_progress",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "organizations_invitation",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    person_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    email = table.Column<string>(type: "TEXT", maxLength: 256, nullable: false),
                    hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    expires_at = table.Column<long>(type: "INTEGER", nullable: false),
                    accepted_at = table.Column<long>(type: "INTEGER", nullable: true),
                    withdrawn_at = table.Column<long>(type: "INTEGER", nullable: true),
                    agency_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_organizations_invitation", x => x.id);
                    table.ForeignKey(
                        name: "FK_organizations_invitation_organizations_person_person_id",
                        column: x => x.person_id,
                        principalTable: "organizations_person",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_assessment_figure_agency_id",
                table: "assessment_figure",
                column: "agency_id");

            migrationBuilder.CreateIndex(
                name: "IX_assessment_figure_result_id_code",
                table: "assessment_figure",
                columns: new[] { "result_id", "code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_assessment_import_draft_agency_id_made_at",
                table: "assessment_import_draft",
                columns: new[] { "agency_id", "made_at" });

            migrationBuilder.CreateIndex(
                name: "IX_assessment_result_agency_id_year",
                table: "assessment_result",
                columns: new[] { "agency_id", "year" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_assessment_result_change_agency_id_year_number",
                table: "assessment_result_change",
                columns: new[] { "agency_id", "year", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_assessment_result_change_result_id",
                table: "assessment_result_change",
                column: "result_id");

            migrationBuilder.CreateIndex(
                name: "IX_assessment_rule_correction_agency_id_made_at",
                table: "assessment_rule_correction",
                columns: new[] { "agency_id", "made_at" });

            migrationBuilder.CreateIndex(
                name: "IX_disclosure_file_agency_id_sha256",
                table: "disclosure_file",
                columns: new[] { "agency_id", "sha256" });

            migrationBuilder.CreateIndex(
                name: "IX_disclosure_file_version_id_name",
                table: "disclosure_file",
                columns: new[] { "version_id", "name" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_disclosure_publication_agency_id_assessment_item",
                table: "disclosure_publication",
                columns: new[] { "agency_id", "assessment", "item" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_disclosure_publication_agency_id_latest_at",
                table: "disclosure_publication",
                columns: new[] { "agency_id", "latest_at" });

            migrationBuilder.CreateIndex(
                name: "IX_disclosure_version_agency_id",
                table: "disclosure_version",
                column: "agency_id");

            migrationBuilder.CreateIndex(
                name: "IX_disclosure_version_publication_id_number",
                table: "disclosure_version",
                columns: new[] { "publication_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_measures_evidence_agency_id_year",
                table: "measures_evidence",
                columns: new[] { "agency_id", "year" });

            migrationBuilder.CreateIndex(
                name: "IX_measures_evidence_progress_id",
                table: "measures_evidence",
                column: "progress_id");

            migrationBuilder.CreateIndex(
                name: "IX_measures_import_agency_id_started_at",
                table: "measures_import",
                columns: new[] { "agency_id", "started_at" });

            migrationBuilder.CreateIndex(
                name: "IX_measures_import_expires_at",
                table: "measures_import",
                column: "expires_at");

            migrationBuilder.CreateIndex(
                name: "IX_measures_import_state_leased_until",
                table: "measures_import",
                columns: new[] { "state", "leased_until" });

            migrationBuilder.CreateIndex(
                name: "IX_measures_progress_agency_id",
                table: "measures_progress",
                column: "agency_id");

            migrationBuilder.CreateIndex(
                name: "IX_measures_progress_work_id",
                table: "measures_progress",
                column: "work_id");

            migrationBuilder.CreateIndex(
                name: "IX_measures_published_agency_id_year_number",
                table: "measures_published",
                columns: new[] { "agency_id", "year", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_measures_work_agency_id_year_kind_order",
                table: "measures_work",
                columns: new[] { "agency_id", "year", "kind", "order" });

            migrationBuilder.CreateIndex(
                name: "IX_measures_year_agency_id_year",
                table: "measures_year",
                columns: new[] { "agency_id", "year" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_organizations_account_normalized_email",
                table: "organizations_account",
                column: "normalized_email");

            migrationBuilder.CreateIndex(
                name: "IX_organizations_account_normalized_user_name",
                table: "organizations_account",
                column: "normalized_user_name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_organizations_account_claim_user_id",
                table: "organizations_account_claim",
                column: "user_id");

            migrationBuilder.CreateIndex(
                name: "IX_organizations_account_login_user_id",
                table: "organizations_account_login",
                column: "user_id");

            migrationBuilder.CreateIndex(
                name: "IX_organizations_agency_code",
                table: "organizations_agency",
                column: "code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_organizations_invitation_agency_id_person_id",
                table: "organizations_invitation",
                columns: new[] { "agency_id", "person_id" });

            migrationBuilder.CreateIndex(
                name: "IX_organizations_invitation_hash",
                table: "organizations_invitation",
                column: "hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_organizations_invitation_person_id",
                table: "organizations_invitation",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "IX_organizations_office_agency_id_name",
                table: "organizations_office",
                columns: new[] { "agency_id", "name" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_organizations_passkey_user_id",
                table: "organizations_passkey",
                column: "user_id");

            migrationBuilder.CreateIndex(
                name: "IX_organizations_person_account_id",
                table: "organizations_person",
                column: "account_id");

            migrationBuilder.CreateIndex(
                name: "IX_organizations_person_agency_id_account_id",
                table: "organizations_person",
                columns: new[] { "agency_id", "account_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_organizations_person_office_id",
                table: "organizations_person",
                column: "office_id");

            migrationBuilder.CreateIndex(
                name: "IX_organizations_reset_account_id",
                table: "organizations_reset",
                column: "account_id");

            migrationBuilder.CreateIndex(
                name: "IX_organizations_reset_hash",
                table: "organizations_reset",
                column: "hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_organizations_session_account_id",
                table: "organizations_session",
                column: "account_id");

            migrationBuilder.CreateIndex(
                name: "IX_platform_audit_agency_id_at",
                table: "platform_audit",
                columns: new[] { "agency_id", "at" });

            migrationBuilder.CreateIndex(
                name: "IX_platform_audit_agency_id_subject_subject_id",
                table: "platform_audit",
                columns: new[] { "agency_id", "subject", "subject_id" });

            migrationBuilder.CreateIndex(
                name: "IX_platform_file_agency_id_sha256",
                table: "platform_file",
                columns: new[] { "agency_id", "sha256" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "assessment_figure");

            migrationBuilder.DropTable(
                name: "assessment_import_draft");

            migrationBuilder.DropTable(
                name: "assessment_result_change");

            migrationBuilder.DropTable(
                name: "assessment_rule_correction");

            migrationBuilder.DropTable(
                name: "disclosure_file");

            migrationBuilder.DropTable(
                name: "measures_evidence");

            migrationBuilder.DropTable(
                name: "measures_import");

            migrationBuilder.DropTable(
                name: "measures_published");

            migrationBuilder.DropTable(
                name: "measures_year");

            migrationBuilder.DropTable(
                name: "organizations_account_claim");

            migrationBuilder.DropTable(
                name: "organizations_account_login");

            migrationBuilder.DropTable(
                name: "organizations_account_token");

            migrationBuilder.DropTable(
                name: "organizations_agency");

            migrationBuilder.DropTable(
                name: "organizations_invitation");

            migrationBuilder.DropTable(
                name: "organizations_passkey");

            migrationBuilder.DropTable(
                name: "organizations_reset");

            migrationBuilder.DropTable(
                name: "organizations_session");

            migrationBuilder.DropTable(
                name: "platform_audit");

            migrationBuilder.DropTable(
                name: "platform_file");

            migrationBuilder.DropTable(
                name: "assessment_result");

            migrationBuilder.DropTable(
                name: "disclosure_version");

            migrationBuilder.DropTable(
                name: "measures_progress");

            migrationBuilder.DropTable(
                name: "organizations_person");

            migrationBuilder.DropTable(
                name: "disclosure_publication");

            migrationBuilder.DropTable(
                name: "measures_work");

            migrationBuilder.DropTable(
                name: "organizations_account");

            migrationBuilder.DropTable(
                name: "organizations_office");
        }
    }
}
