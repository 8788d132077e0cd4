namespace Sujarit.Modules.Disclosure.OldSite;

/// <summary>Pages in the style of the sites that offices have; all of it is invented.</summary>
internal static class OldPages
{
    /// <summary>A site of tables: the menu in a cell, a code for several rows, Thai digits, the foot in the last row.</summary>
    public const string Tables = """
        <html><head><title>องค์การบริหารส่วนตำบลสมมุติ</title></head><body bgcolor="#ffffff">
        <table width="1000" border="0"><tr><td id="left-menu" width="200">
          <table><tr><td><a href="home.php">หน้าแรก</a></td></tr><tr><td><a href="contact.php">ติดต่อเรา</a></td></tr></table>
        </td><td>
          <center><b>การประเมินคุณธรรมและความโปร่งใส (ITA) ข้อ O1 - O43</b></center>
          <table border="1">
            <tr bgcolor="#ccc"><td>ข้อ</td><td>ข้อมูล</td><td>ลิงก์</td></tr>
            <tr><td><font color="red">O๑</font></td><td>โครงสร้าง</td><td><a href="show.php?id=1">คลิกที่นี่</a></td></tr>
            <tr><td rowspan="2">o 2</td><td>ข้อมูลผู้บริหาร</td><td><a href="files/boss.pdf">ดาวน์โหลด</a></td></tr>
            <tr><td>ช่องทางติดต่อผู้บริหาร</td><td><a href="files/tel.pdf">ดาวน์โหลด</a></td></tr>
            <tr><td>O-12</td><td>ข้อมูลสถิติการให้บริการ</td><td><a href="stat.php">O12/1 สถิติปี 2566</a><br><a href="stat2.php">สถิติรายเดือน</a></td></tr>
            <tr><td><a href="law.php">อำนาจหน้าที่</a></td><td colspan="2">ข้อ O3</td></tr>
          </table>
        </td></tr><tr><td colspan="2"><a href="http://www.example.org/">ผู้จัดทำเว็บไซต์</a> <a href="mailto:office@example.go.th">อีเมล</a> <a href="tel:000000000">โทร</a></td></tr></table>
        </body></html>
        """;

    /// <summary>A list of articles beside menus, with headings over it.</summary>
    public const string Joomla = """
        <!DOCTYPE html><html lang="th-th"><head><base href="https://www.example.go.th/index.php/ita"><title>ITA</title></head>
        <body class="site has-sidebar-menu"><header class="header"><nav class="navigation"><ul class="nav menu mod-list">
        <li class="item-101"><a href="/">หน้าแรก</a></li><li><a href="/news">ข่าวประชาสัมพันธ์</a></li><li><a href="/index.php/ita-o4">O4 ข้อมูลการติดต่อ</a></li></ul></nav></header>
        <main><div class="item-page"><h2>ตัวชี้วัดย่อย 9.1 ข้อมูลพื้นฐาน</h2>
        <ul class="category list-striped">
        <li><a href="/index.php/ita/1">O1 โครงสร้าง</a></li>
        <li><a href="/index.php/ita/2">ข้อ 2 ข้อมูลผู้บริหาร</a></li>
        <li>OIT 7 แผนพัฒนา <ul><li><a href="/images/plan.pdf">แผนพัฒนาท้องถิ่น พ.ศ. 2566-2570</a></li><li><a href="/images/plan2.pdf">เพิ่มเติมครั้งที่ 1</a></li></ul></li>
        <li><a href="/index.php/ita/other">เอกสารอื่น</a></li>
        </ul>
        <h3>O5 ข่าว</h3><p><a href="https://www.facebook.com/example">เพจของหน่วยงาน</a></p>
        <h3>ลิงก์ที่น่าสนใจ</h3><p><a href="https://www.example.com/">เว็บอื่น</a></p>
        <p><a href="/ethics">ประกาศเจตนารมณ์นโยบาย No Gift Policy จากการปฏิบัติหน้าที่</a></p>
        </div></main><footer class="footer"><a href="/sitemap">แผนผังเว็บไซต์</a></footer></body></html>
        """;

    /// <summary>Headings that open what follows, each with its links below.</summary>
    public const string Accordion = """
        <!-- saved from url=(0033)https://www.example.go.th/ita2567/ -->
        <html><body class="wp-singular"><div id="page"><nav id="site-navigation" class="main-navigation"><a href="https://www.example.go.th/">หน้าแรก</a></nav>
        <div class="entry-content"><div class="elementor-accordion">
        <div class="elementor-accordion-item"><div class="elementor-tab-title"><span class="icon"></span><a class="elementor-accordion-title" href="#">O1 โครงสร้าง</a></div>
          <div class="elementor-tab-content"><p><a href="https://www.example.go.th/wp-content/uploads/chart.jpg">ดาวน์โหลด</a></p><p><a href="https://drive.google.com/file/d/1x-o7_abc/view?usp=sharing">คลิก</a></p></div></div>
        <div class="elementor-accordion-item"><div class="elementor-tab-title"><a class="elementor-accordion-title" href="javascript:void(0)">O14 รายการจัดซื้อจัดจ้าง</a></div>
          <div class="elementor-tab-content"><p><a href="http://bit.ly/3abc">แผนการจัดซื้อจัดจ้าง ปีงบประมาณ พ.ศ. 2565</a></p></div></div>
        <div class="elementor-accordion-item"><div class="elementor-tab-title"><a class="elementor-accordion-title" href="">ข้อมูลอื่น ๆ</a></div>
          <div class="elementor-tab-content"><p><a href="/other">เรื่องอื่น</a></p></div></div>
        </div></div><div class="site-footer"><a href="/privacy">ความเป็นส่วนตัว</a></div></div></body></html>
        """;

    /// <summary>A page of a site builder: everything in boxes, every link through its maker.</summary>
    public const string GoogleSites = """
        <html><body><div><div jscontroller="x"><div role="navigation"><a href="/view/example/home">Home</a></div></div>
        <section><div class="a"><div class="b"><p class="c"><span>O8 แผนและความก้าวหน้า</span></p></div></div>
        <div class="a"><div class="b"><p class="c"><a href="https://www.google.com/url?q=https%3A%2F%2Fwww.example.go.th%2Fo8.pdf&amp;sa=D&amp;ust=1">https://www.example.go.th/o8.pdf</a></p></div></div></section>
        <section><div class="a"><p class="c"><b>О9</b> รายงานผลการดำเนินงาน</p><p class="c"><a href="https://docs.google.com/document/d/1/edit"><img alt="" src="x.png"></a></p></div></section>
        <section><p>ไม่มีหัวข้อ</p><p><a href="https://www.example.go.th/ita/o10.pdf">คู่มือ</a></p></section></div></body></html>
        """;

    /// <summary>Nothing is closed, or by another's end tag.</summary>
    public const string Broken = """
        <table><tr><td>O1<td>โครงสร้าง</div><td><a href=/1>ดู<tr><td>O2<td>ผู้บริหาร<td><a href="/2">ดู</b></a>
        <tr><td>O3</td></td></table></table><ul><li>O4 ติดต่อ <a href='/4'>ดู<li>O5 ข่าว <a href="/5">ดู</ul></p></p>
        <h3>O6 Q&A<p><a href="/6">ถามตอบ</a><h3>O7 แผน</h2><p><a href="/7">แผน
        """;
}
