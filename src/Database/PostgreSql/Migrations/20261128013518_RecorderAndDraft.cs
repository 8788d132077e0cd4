using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Sujarit.Database.PostgreSql.Migrations
{
    /// <inheritdoc />
    public partial class RecorderAndDraft : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "recorder_id",
                table: "organizations_acting",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "draft",
                table: "measures_task",
                type: "text",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "recorder_id",
                table: "organizations_acting");

            migrationBuilder.DropColumn(
                name: "draft",
                table: "measures_task");
        }
    }
}
