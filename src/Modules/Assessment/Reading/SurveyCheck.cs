using Sujarit.Assessment.Contracts;

namespace Sujarit.Assessment.Reading;

/// <summary>Checks that a survey belongs to its year's indicators.</summary>
internal static class SurveyCheck
{
    public static void Run(Rulebook book, Survey survey, Sheet sheet)
    {
        if (book.Tools.All(tool => tool.Code != survey.Tool))
        {
            sheet.Root.Fault("form", $"ไม่มีเครื่องมือ {survey.Tool} ในปีนี้");
        }

        foreach (var question in survey.Questions)
        {
            if (book.Indicator(question.Indicator)?.Tool != survey.Tool)
            {
                sheet.Root.Fault("questions", $"คำถาม {question.Code} อยู่ในตัวชี้วัด {question.Indicator} ซึ่งไม่ใช่ของ {survey.Tool}");
            }

            if (question is { Wording: null, Topic: null })
            {
                sheet.Root.Fault("questions", $"คำถาม {question.Code} ต้องมี wording หรือ topic");
            }
        }

        var codes = survey.Questions.Select(question => question.Code).OfType<string>().ToList();
        if (codes.Distinct().Count() != codes.Count)
        {
            sheet.Root.Fault("questions", "รหัสคำถามซ้ำ");
        }

        if (survey.Asked < survey.Questions.Count)
        {
            sheet.Root.Fault("form", $"asked คือ {survey.Asked} แต่มีคำถาม {survey.Questions.Count} ข้อ");
        }
    }
}
