using Microsoft.EntityFrameworkCore;
using Sujarit.Database.Sqlite;
using Sujarit.Ui;

namespace Sujarit.Modules.Ui;

public sealed class PagedTests : IAsyncLifetime
{
    private readonly SqliteEngine engine = new("Data Source=paged;Mode=Memory;Cache=Shared");

    private readonly Shelf shelf;

    public PagedTests()
    {
        var options = new DbContextOptionsBuilder<Shelf>();
        engine.Configure(options);
        shelf = new Shelf(options.Options);
    }

    public async ValueTask InitializeAsync()
    {
        await shelf.Database.OpenConnectionAsync();
        await shelf.Database.EnsureCreatedAsync();
        shelf.AddRange(Enumerable.Range(1, 45).Select(number => new Book { Id = number }));
        await shelf.SaveChangesAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await shelf.DisposeAsync();
        engine.Dispose();
    }

    [Theory]
    [InlineData(1, 1, 1, 20)]
    [InlineData(3, 3, 41, 45)]
    [InlineData(99, 3, 41, 45)]
    [InlineData(-5, 1, 1, 20)]
    [InlineData(int.MaxValue, 3, 41, 45)]
    public async Task A_page_that_does_not_exist_is_the_nearest_that_does(int asked, int shown, int first, int last)
    {
        var page = await Paged.Of(shelf.Set<Book>().OrderBy(book => book.Id).Select(book => book.Id), asked, 20, TestContext.Current.CancellationToken);
        Assert.Equal((shown, 3, 45), (page.Page, page.Pages, page.Total));
        Assert.Equal((first, last), (page.Rows[0], page.Rows[^1]));
    }

    [Fact]
    public async Task An_empty_list_has_one_page_without_rows()
    {
        var page = await Paged.Of(shelf.Set<Book>().Where(book => book.Id < 0).OrderBy(book => book.Id), 4, 20, TestContext.Current.CancellationToken);
        Assert.Equal((1, 1, 0), (page.Page, page.Pages, page.Total));
        Assert.Empty(page.Rows);
    }

    private sealed class Book
    {
        public int Id { get; set; }
    }

    private sealed class Shelf(DbContextOptions<Shelf> options) : DbContext(options)
    {
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Book>();
    }
}
