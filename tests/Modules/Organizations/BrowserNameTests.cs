using Sujarit.Organizations.SignIn;

namespace Sujarit.Modules.Organizations;

public class BrowserNameTests
{
    [Theory]
    [InlineData("Mozilla/5.0 (Linux; Android 14; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/128.0.0.0 Mobile Safari/537.36", "Chrome บน Android")]
    [InlineData("Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/128.0.0.0 Safari/537.36 Edg/128.0.0.0", "Edge บน Windows")]
    [InlineData("Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1", "Safari บน iPhone")]
    [InlineData("Mozilla/5.0 (Linux; Android 13; K) AppleWebKit/537.36 Chrome/127.0.0.0 Mobile Safari/537.36 Line/14.12.0", "LINE บน Android")]
    [InlineData("Mozilla/5.0 (Macintosh; Intel Mac OS X 10.15; rv:129.0) Gecko/20100101 Firefox/129.0", "Firefox บน macOS")]
    [InlineData("", "เบราว์เซอร์อื่น")]
    public void A_browser_is_told_in_words_a_person_knows(string userAgent, string words) => Assert.Equal(words, BrowserName.Of(userAgent));
}
