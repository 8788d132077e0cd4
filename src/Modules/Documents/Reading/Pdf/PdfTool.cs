using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using Sujarit.Documents.Contracts;
using Sujarit.Kernel;

namespace Sujarit.Documents.Reading.Pdf;

/// <summary>The program pdftotext (poppler-utils), where the machine has it; SUJARIT_PDFTOTEXT names another place for it.</summary>
internal static class PdfTool
{
    /// <summary>The text of all pages in the order it was drawn, which keeps Thai marks on their letters; a form feed after each page.</summary>
    public static string Text(string path, ReadingLimits limits)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("SUJARIT_PDFTOTEXT") is { Length: > 0 } named ? named : "pdftotext")
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = new UTF8Encoding(false),
        };
        foreach (var argument in (string[])["-raw", "-enc", "UTF-8", "-q", Path.GetFullPath(path), "-"])
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Start(start);
        process.ErrorDataReceived += static (_, _) => { };
        process.BeginErrorReadLine();
        using var patience = new CancellationTokenSource(limits.Patience);
        using var end = patience.Token.Register(() => process.Kill(entireProcessTree: true));
        var text = Collect(process, limits);
        process.WaitForExit();
        if (patience.IsCancellationRequested)
        {
            throw new UnreadableException("อ่านไฟล์ PDF นี้นานเกินไป โปรดแบ่งไฟล์ให้เล็กลงหรือใช้ไฟล์ Word (.docx) แทน");
        }

        return process.ExitCode switch
        {
            0 => text,
            3 => throw new UnreadableException("ไฟล์ PDF นี้ล็อกไว้ไม่ให้คัดลอกข้อความ โปรดใช้ไฟล์ที่ไม่ใส่รหัสผ่าน"),
            _ => throw new UnreadableException("ไฟล์ PDF เสียหายหรือใส่รหัสผ่าน โปรดเปิดแล้วบันทึกใหม่โดยไม่ใส่รหัสผ่าน"),
        };
    }

    private static Process Start(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start) ?? throw new Win32Exception();
        }
        catch (Win32Exception missing)
        {
            throw new UnreadableException(
                "เครื่องนี้ยังไม่มีโปรแกรมอ่าน PDF (poppler-utils) โปรดให้ผู้ดูแลระบบติดตั้ง หรือใช้ไฟล์ Word (.docx) แทน",
                missing
            );
        }
    }

    private static string Collect(Process process, ReadingLimits limits)
    {
        var text = new StringBuilder();
        var buffer = new char[16_384];
        int length;
        while ((length = process.StandardOutput.Read(buffer)) > 0)
        {
            text.Append(buffer, 0, length);
            if (text.Length > limits.Characters * 2L)
            {
                process.Kill(entireProcessTree: true);
                break;
            }
        }

        return text.ToString();
    }
}
