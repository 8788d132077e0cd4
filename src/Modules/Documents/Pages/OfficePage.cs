using Sujarit.Platform.Access;
using Sujarit.Ui;

namespace Sujarit.Documents.Pages;

/// <summary>A page of this module in the office of an agency.</summary>
internal abstract class OfficePage(Visit visit) : ModulePage(visit, "documents");
