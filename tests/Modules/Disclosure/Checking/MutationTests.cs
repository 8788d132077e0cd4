using Sujarit.Assessment.Contracts;
using Sujarit.Disclosure.Checking;
using Sujarit.Disclosure.Exhibits;
using Sujarit.Disclosure.Tables;
using Sujarit.Platform.Fetching;

namespace Sujarit.Modules.Disclosure.Checking;

/// <summary>The complete year of the invented agency has nothing to mend; whatever single thing is spoilt is found, and nothing else is.</summary>
public sealed class MutationTests
{
    private static readonly CheckFinding[] nothing = [];

    public static TheoryData<string> Items => [.. SampleGround.Items.Select(item => item.Code)];

    /// <summary>Every rule of every element, by its place.</summary>
    public static TheoryData<string, int, int, string> Rules =>
        [.. from item in SampleGround.Items
            from element in Enumerable.Range(1, item.Elements.Count)
            from rule in Enumerable.Range(0, item.Elements[element - 1].Checks.Count)
            select new TheoryDataRow<string, int, int, string>(item.Code, element, rule, item.Elements[element - 1].Checks[rule].GetType().Name)];

    [Fact]
    public void The_complete_year_has_nothing_to_mend()
    {
        var ground = new SampleGround();
        Assert.NotEmpty(SampleGround.Items);
        foreach (var item in SampleGround.Items)
        {
            var found = ground.Check(item.Code);
            Assert.True(found.Count == 0, $"{item.Code}: {string.Join("\n", found)}");
        }
    }

    [Theory]
    [MemberData(nameof(Items))]
    public void An_element_that_nothing_serves_is_found_and_nothing_else(string code)
    {
        for (var element = 1; element <= SampleGround.Book.Item(code)!.Elements.Count; element++)
        {
            var ground = new SampleGround();
            foreach (var exhibit in ground.Serving(code, element).ToList())
            {
                exhibit.Serves.Remove((code, element));
            }

            Only(ground.Check(code), CheckKind.ElementMissing, element);
        }
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void What_a_rule_looks_for_is_missed_where_it_is_spoilt_and_nothing_else(string code, int element, int place, string kind)
    {
        var rule = SampleGround.Book.Item(code)!.Elements[element - 1].Checks[place];
        var spoilings = Spoilings.Of(rule, code).ToList();
        Assert.NotEmpty(spoilings);
        foreach (var (wanted, spoil) in spoilings)
        {
            var ground = new SampleGround();
            spoil(ground, [.. ground.Serving(code, element)]);
            Only(ground.Check(code), wanted, element, $"{kind} {rule}");
        }
    }

    [Theory]
    [MemberData(nameof(Items))]
    public void Content_of_another_year_or_of_none_is_found_where_the_item_asks_for_one(string code)
    {
        var item = SampleGround.Book.Item(code)!;
        var count = new SampleGround().Exhibits.Count;
        for (var at = 0; at < count; at++)
        {
            var ground = new SampleGround();
            var exhibit = ground.Exhibits[at];
            if (exhibit.Serves.All(use => use.Item != code))
            {
                continue;
            }

            var first = exhibit.Serves.Where(use => use.Item == code).Min(use => use.Element);
            exhibit.Year = SampleGround.Year.Previous.Previous;
            Spoilings.ForgetSpans(exhibit);
            if (item.Asks(SampleGround.Year) is not { } asked)
            {
                Assert.Equal(nothing, ground.Check(code));
                continue;
            }

            Only(ground.Check(code), CheckKind.WrongYear, first);
            exhibit.Year = null;
            exhibit.Title += $" ปี {asked}";
            Assert.Equal(nothing, ground.Check(code));
            exhibit.Title = exhibit.Title.Replace($"{asked}", "", StringComparison.Ordinal);
            Only(ground.Check(code), CheckKind.YearMissing, first);
            if (item.Year == YearRule.CoversAssessmentYear)
            {
                exhibit.Title += " (พ.ศ. 2561–2565)";
                Only(ground.Check(code), CheckKind.PeriodNotCovering, first);
            }
        }
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_found_with_the_reason()
    {
        foreach (var (state, kind) in new[] { (FileTextState.PictureOnly, CheckKind.FilePictureOnly), (FileTextState.Locked, CheckKind.FileLocked), (FileTextState.Unreadable, CheckKind.FileUnreadable) })
        {
            foreach (var (code, at, file) in EveryFile())
            {
                var ground = new SampleGround();
                ground.Exhibits[at].Files[file].State = state;
                Only(ground.Check(code), kind);
            }
        }
    }

    [Fact]
    public void Of_a_file_that_is_not_read_yet_nothing_is_said()
    {
        foreach (var (code, at, _) in EveryFile())
        {
            var ground = new SampleGround();
            ground.Exhibits[at].Files.ForEach(file => (file.State, file.Words) = (FileTextState.Waiting, ""));
            Assert.Equal(nothing, ground.Check(code));
        }
    }

    [Fact]
    public void A_file_too_large_for_a_slow_line_is_found()
    {
        foreach (var (code, at, file) in EveryFile())
        {
            var ground = new SampleGround();
            ground.Exhibits[at].Files[file].Size = SampleGround.Book.Checks!.LargestFile + 1;
            Only(ground.Check(code), CheckKind.FileLarge, ground.Exhibits[at].Serves.Where(use => use.Item == code).Min(use => use.Element));
        }
    }

    [Fact]
    public void A_link_that_is_broken_or_asks_to_sign_in_is_found()
    {
        var seen = 0;
        foreach (var item in SampleGround.Items)
        {
            foreach (var link in Spoilings.LinksOf(item.Code))
            {
                seen++;
                Only(With(item.Code, link, new LinkReading(LinkOutcome.Missing, new Uri(link)) { Status = 404 }), CheckKind.LinkUnreachable);
                Only(With(item.Code, link, new LinkReading(LinkOutcome.Reached, new Uri("https://accounts.google.com/ServiceLogin")) { Status = 200 }), CheckKind.LinkNeedsSignIn);
                Only(With(item.Code, link, new LinkReading(LinkOutcome.Missing, new Uri(link)) { Status = 401 }), CheckKind.LinkNeedsSignIn);
                Assert.Equal(nothing, With(item.Code, link, new LinkReading(LinkOutcome.Missing, new Uri(link)) { Status = 403 }));
                Assert.Equal(nothing, With(item.Code, link, new LinkReading(LinkOutcome.Offline, new Uri(link))));
                Assert.Equal(nothing, With(item.Code, link, new LinkReading(LinkOutcome.Reached, new Uri(link)) { Status = 200 }));
            }
        }

        Assert.True(seen > 0);
    }

    [Fact]
    public void A_link_to_a_first_page_is_found_where_a_document_is_asked_and_not_where_a_service_is()
    {
        const string home = "https://www.example.go.th/";
        var (documents, others) = (new List<string>(), new List<string>());
        foreach (var item in SampleGround.Items)
        {
            for (var element = 1; element <= item.Elements.Count; element++)
            {
                var isFound = Elsewhere(item.Code, element, home).Any(finding => finding.Kind == CheckKind.LinkToHomePage);
                (isFound ? documents : others).Add($"{item.Code}.{element}");
                Assert.DoesNotContain(Elsewhere(item.Code, element, home + "plan.pdf"), finding => finding.Kind == CheckKind.LinkToHomePage);
                Assert.DoesNotContain(Elsewhere(item.Code, element, home + "?page=plan"), finding => finding.Kind == CheckKind.LinkToHomePage);
            }
        }

        // The statistics of services in columns; the services on the web, the questions and the channel against corruption, each perhaps a site of its own.
        Assert.Contains("O12.1", documents);
        Assert.DoesNotContain(documents, place => place.Split('.')[0] is "O6" or "O13" or "O23");
        Assert.NotEmpty(others);
    }

    [Fact]
    public void A_picture_without_words_is_found()
    {
        var seen = 0;
        foreach (var item in SampleGround.Items)
        {
            for (var at = 0; at < new SampleGround().Exhibits.Count; at++)
            {
                var ground = new SampleGround();
                var exhibit = ground.Exhibits[at];
                if (exhibit.Serves.Any(use => use.Item == item.Code) && exhibit.Text.Contains("![", StringComparison.Ordinal))
                {
                    seen++;
                    exhibit.Text = Spoilings.WithoutAlternatives(exhibit.Text);
                    Only(ground.Check(item.Code), CheckKind.AltMissing);
                }
            }
        }

        Assert.True(seen > 0);
    }

    [Fact]
    public void A_row_that_calls_itself_the_sum_and_is_none_is_found()
    {
        foreach (var item in SampleGround.Items)
        {
            var ground = new SampleGround();
            if (ground.Exhibits.Find(exhibit => exhibit.Serves.Any(use => use.Item == item.Code) && exhibit.Table is { Rows.Count: > 2 } table && table.Columns.Any(column => column.Kind == ColumnKind.Money)) is { Table: { } whole } exhibit)
            {
                var money = whole.Columns.Select((column, at) => (column, at)).First(pair => pair.column.Kind == ColumnKind.Money).at;
                IReadOnlyList<string> row = [.. whole.Rows[^1].Select((cell, at) => at == 0 ? "รวม" : at == money ? "1.00" : cell)];
                exhibit.Table = DataTable.Of(whole.Columns.Select((column, at) => at == 0 ? column with { Kind = ColumnKind.Text } : column), [.. whole.Rows, row]);
                Assert.Contains(ground.Check(item.Code), finding => finding.Kind == CheckKind.SumMismatch && finding.Quote == "1.00");
            }
        }
    }

    [Fact]
    public void An_item_that_is_whole_and_was_never_published_says_so_and_one_with_nothing_says_what_is_missing()
    {
        var ground = new SampleGround { IsPublished = false };
        foreach (var item in SampleGround.Items)
        {
            var finding = Assert.Single(ground.Check(item.Code));
            Assert.Equal((CheckKind.NotPublished, null), (finding.Kind, finding.Element));
        }

        ground.Exhibits.Clear();
        foreach (var item in SampleGround.Items)
        {
            Assert.Equal(Enumerable.Range(1, item.Elements.Count), ground.Check(item.Code).Select(finding => finding.Kind == CheckKind.ElementMissing ? finding.Element!.Value : 0));
        }
    }

    private static IReadOnlyList<CheckFinding> With(string code, string link, LinkReading reading)
    {
        var ground = new SampleGround();
        var state = WebLink.Of(link, DateTimeOffset.UnixEpoch);
        state.Take(reading, DateTimeOffset.UnixEpoch.AddDays(20_000));
        ground.Links[link] = state;
        return ground.Check(code);
    }

    // An element that is served by a link alone.
    private static IReadOnlyList<CheckFinding> Elsewhere(string code, int element, string address)
    {
        var ground = new SampleGround();
        ground.Exhibits.ForEach(exhibit => exhibit.Serves.RemoveAll(use => use.Item == code));
        var exhibit = Exhibit.Begin(ExhibitKind.Link, null);
        exhibit.Write("เอกสาร", "");
        exhibit.LeadTo(address);
        exhibit.Serve(SampleGround.Year, code, [element]);
        ground.Exhibits.Add(new DraftExhibit(exhibit, []));
        var state = WebLink.Of(address, DateTimeOffset.UnixEpoch);
        state.Take(new LinkReading(LinkOutcome.Reached, new Uri(address)) { Status = 200 }, DateTimeOffset.UnixEpoch.AddDays(20_000));
        ground.Links[address] = state;
        return ground.Check(code);
    }

    private static List<(string Code, int Exhibit, int File)> EveryFile()
    {
        var ground = new SampleGround();
        var found = Enumerable.Range(0, ground.Exhibits.Count)
            .SelectMany(at => Enumerable.Range(0, ground.Exhibits[at].Files.Count).Where(file => !ground.Exhibits[at].Files[file].IsPicture).Select(file => (At: at, File: file)))
            .SelectMany(place => ground.Exhibits[place.At].Serves.Select(use => use.Item).Distinct().Select(code => (code, place.At, place.File)))
            .ToList();
        Assert.NotEmpty(found);
        return found;
    }

    private static void Only(IReadOnlyList<CheckFinding> found, CheckKind kind, int? element = null, string spoilt = "") =>
        Assert.True(found.Count == 1 && found[0].Kind == kind && (element is null || found[0].Element == element) && found[0].Why.Length > 0,
            $"{kind} of {element} was to be the only finding where {spoilt} is spoilt, but: {(found.Count == 0 ? "nothing" : string.Join("\n", found))}");
}
