using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Sujarit.Database.PostgreSql.Migrations
{
    /// <inheritdoc />
    public partial class Minutes : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "checker_id",
                table: "documents_paper",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "checker_name",
                table: "documents_paper",
                type: "character varying(300)",
                maxLength: 300,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "checker_position",
                table: "documents_paper",
                type: "character varying(300)",
                maxLength: 300,
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "has_checker",
                table: "documents_layout",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<bool>(
                name: "is_named",
                table: "documents_approval_step",
                type: "boolean",
                nullable: false,
                defaultValue: false);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "checker_id",
                table: "documents_paper");

            migrationBuilder.DropColumn(
                name: "checker_name",
                table: "documents_paper");

            migrationBuilder.DropColumn(
                name: "checker_position",
                table: "documents_paper");

            migrationBuilder.DropColumn(
                name: "has_checker",
                table: "documents_layout");

            migrationBuilder.DropColumn(
                name: "is_named",
                table: "documents_approval_step");
        }
    }
}
