use super::*;

fn read(value: &str) -> Option<String> {
    parse(value).map(|date| date.to_string())
}

#[test]
fn common_forms_are_read() {
    let forms = [
        "2024-10-10",
        "2024-10-10T08:00:00+0900",
        "2024/10/10T8:00",
        "2024/10/10 08:00",
        "20241010",
        "Thu, 10 Oct 2024 12:00:00 +0000",
        "October 10, 2024",
        "Oct. 10th, 2024",
        "10. Oktober 2024",
        "10 octobre 2024",
        "10 de octubre de 2024",
        "10.10.2024",
        "10/10/2024",
        "2024年10月10日",
        "2024년 10월 10일",
        "10-OCT-2024 15:01:01.79",
        "10 октября 2024",
        "10 października 2024",
        "10 Ekim 2024",
        "10 أكتوبر 2024",
        "10 Οκτωβρίου 2024",
        "10. lokakuuta 2024",
        "ngày 10 tháng 10 năm 2024",
        "10 tháng 10, 2024",
        "2024. október 10.",
        "2024.10.10.",
        "2024. 10. 10.",
        "2024.10.10. 오전 10:00",
        "20241010080000",
        "202410100800",
        "2024101008",
        "D:20241010080000+09'00'",
        "10.Okt.2024",
        "10 listopadu 2024",
    ];
    for form in forms {
        let month = if form.contains("listopadu") { 11 } else { 10 };
        let day = format!("2024-{month}-10");
        assert_eq!(read(form), Some(day), "{form}");
    }
    assert_eq!(read("9/16/2019").as_deref(), Some("2019-09-16"));
}

#[test]
fn of_two_months_beside_a_day_the_second_is_its_own() {
    for form in [
        "mar. 5 nov. 2024",
        "Mar, 05 Nov 2024 10:00",
        "mar 5 de nov. de 2024",
        "mar. 5 november 2024",
    ] {
        assert_eq!(read(form).as_deref(), Some("2024-11-05"), "{form}");
        let line = parse_line(form).map(|date| date.to_string());
        assert_eq!(line.as_deref(), Some("2024-11-05"), "{form}");
    }
    for (form, expected) in [
        ("Posted 2 months ago 12 March 2024", "2024-03-12"),
        ("mar 5 mar 2024", "2024-03-05"),
        ("Oct 10 - Nov 5, 2024", "2024-10-10"),
        ("Oct 10, 2024 Nov 5", "2024-10-10"),
    ] {
        assert_eq!(read(form).as_deref(), Some(expected), "{form}");
    }
}

#[test]
fn what_is_no_day_is_no_date() {
    for form in [
        "",
        "2024-02-30",
        "0001-01-01",
        "0001-01-",
        "2050",
        "9/16/2",
        "03/04/2024",
        "31/31/2024",
        "2024-13-01",
        "yesterday",
        "20241010123",
        "20241010250000",
        "10 listopada 2024",
        "May 2024",
    ] {
        assert_eq!(read(form), None, "{form}");
    }
}

#[test]
fn figures_tell_their_order_or_leave_two_days() {
    let day = |day, order| Some(Stated::Day(Date::constant(2024, 4, day), order));
    assert_eq!(
        super::read("4/25/2024 8:00"),
        day(25, Some(DateOrder::Month))
    );
    assert_eq!(super::read("25/4/2024"), day(25, Some(DateOrder::Day)));
    assert_eq!(super::read("25.04.2024"), day(25, None));
    assert_eq!(
        super::read("03/04/2024"),
        Some(Stated::Either {
            day_first: Date::constant(2024, 4, 3),
            month_first: Date::constant(2024, 3, 4),
        })
    );
}

#[test]
fn a_date_line_holds_nothing_else() {
    let line = |line| parse_line(line).map(|date| date.to_string());
    for form in [
        "Published: 10 October 2024",
        "Thursday, October 10, 2024 at 5:30 p.m. ET",
        "2010-10-28T14:00:00+0900",
        "Oct 10, 2024 | 17:30 GMT",
        "2024年10月10日 08:00",
        "2024. 10. 10. 오전 10:00",
        "2024.10.10.",
    ] {
        assert!(line(form).is_some(), "{form}");
    }
    for form in [
        "On October 10, 2024, the council met.",
        "October 10, 2024: a day to remember",
        "2024年10月10日、市議会は開かれた。",
        "In 2024",
        "2024101008",
        "2024-10-10-ferry",
        "12 May",
    ] {
        assert_eq!(line(form), None, "{form}");
    }
}

#[test]
fn a_time_of_day_is_no_day() {
    for (form, day) in [
        ("Published 5 p.m. ET May 7, 2024", "2024-05-07"),
        ("Published 5 PM ET May 7, 2024", "2024-05-07"),
        ("Stand: 17 Uhr, 7. Mai 2024", "2024-05-07"),
        ("Stand: 17 Uhr 30, 7. Mai 2024", "2024-05-07"),
        ("à 17 h le 7 mai 2024", "2024-05-07"),
        ("à 17 h 7 mai 2024", "2024-05-07"),
        ("12 o'clock, 7 May 2024", "2024-05-07"),
        ("7 May 2024, 5 p.m.", "2024-05-07"),
        ("07.05.2024 17 Uhr", "2024-05-07"),
        ("kl. 17, 7 maj 2024", "2024-05-07"),
        ("ore 17, 7 maggio 2024", "2024-05-07"),
        ("7 maggio 2024, ore 17 30", "2024-05-07"),
        ("saat 17 7 Mayıs 2024", "2024-05-07"),
    ] {
        assert_eq!(
            parse_line(form).map(|date| date.to_string()).as_deref(),
            Some(day),
            "{form}"
        );
        assert_eq!(read(form).as_deref(), Some(day), "{form}");
    }
    assert!(figures_line("03.04.2024 17 Uhr").is_some());
    for time in ["5:30 PM", "5 p.m.", "17.30 Uhr", "17h05"] {
        assert!(is_time_of_day(time), "{time}");
        assert!(is_line_without_year(time), "{time}");
    }
    assert!(parse_line("12-29-2014 12-24-03 PM").is_some());
    // A number alone is no time.
    assert_eq!(parse_line("7 May 2024 12"), None);
    assert!(figures_line("03/04/2024 12").is_none());
}

#[test]
fn thai_years_are_those_of_the_buddhist_era() {
    for form in [
        "10 ตุลาคม 2567",
        "10 ต.ค. 2567",
        "วันที่ 10 ตุลาคม พ.ศ. 2567",
        "๑๐ ตุลาคม ๒๕๖๗",
        "10 ตุลาคม 2024",
    ] {
        assert_eq!(
            parse_line(form).map(|date| date.to_string()).as_deref(),
            Some("2024-10-10"),
            "{form}"
        );
    }
    for form in ["10 เมษายน 2567", "วันพุธที่ 10 เม.ย. พ.ศ. 2567"]
    {
        assert_eq!(read(form).as_deref(), Some("2024-04-10"), "{form}");
        assert!(parse_line(form).is_some(), "{form}");
    }
    assert_eq!(read("10 October 2567"), None);
}

#[test]
fn digits_of_other_scripts_are_digits() {
    for form in [
        "١٠ أكتوبر ٢٠٢٤",
        "۲۰۲۴-۱۰-۱۰",
        "१० अक्टूबर २०२४",
        "১০/১০/২০২৪",
        "２０２４年１０月１０日",
    ] {
        assert_eq!(read(form).as_deref(), Some("2024-10-10"), "{form}");
        assert!(parse_line(form).is_some(), "{form}");
    }
    assert_eq!(day_and_month("القاهرة ١٠ أكتوبر"), Some((None, 10, 10)));
}

#[test]
fn month_and_day_may_have_one_digit() {
    for form in ["2024-3-3", "2024/3/03", "2024.03.3 08:00"] {
        assert_eq!(read(form).as_deref(), Some("2024-03-03"), "{form}");
    }
    for form in [
        "2024-3",
        "2024-3-",
        "2024-3-333",
        "2024-3/3",
        "20243-3-3",
        "2024-5-6-7",
        "0201234567",
    ] {
        assert_eq!(read(form), None, "{form}");
    }
}

#[test]
fn the_day_stands_beside_its_month() {
    for (text, day) in [
        ("Page 7 March 5, 2024", "2024-03-05"),
        ("12 noon on March 5, 2024", "2024-03-05"),
        ("3 Star Edition, March 5, 2024", "2024-03-05"),
        ("Room 2000, March 5, 2024", "2024-03-05"),
        ("7 March 2024, page 5", "2024-03-07"),
        ("5 de marzo de 2024, 7 edición", "2024-03-05"),
        ("On Mars Harbour, May 5, 2024", "2024-05-05"),
        ("2024 March 5, edition 7", "2024-03-05"),
        ("March 5, 2024 (seen 2024-03-08)", "2024-03-05"),
    ] {
        assert_eq!(read(text).as_deref(), Some(day), "{text}");
    }
    for text in [
        "Edition 7 of all in March 2024",
        "Vol. 12, No. 3, March 2023",
        "n° 12 - mars 2023",
        "Issue 12 (March 2023)",
        "Edition 3 - March 2023",
        "Heft 5, Mai 2023",
    ] {
        assert_eq!(read(text), None, "{text}");
    }
    for text in [
        "No. 3, 5 March 2023",
        "Vol. 12, No. 3, March 5, 2023",
        "the issue of 5 March 2023",
        "Late edition, 5 March 2023",
        "5 - March - 2023",
    ] {
        assert_eq!(read(text).as_deref(), Some("2023-03-05"), "{text}");
    }
    assert_eq!(day_and_month("Page 7 March 45"), Some((None, 3, 7)));
}

#[test]
fn of_two_days_around_new_year_the_first_has_its_own_year() {
    for text in [
        "31. Dezember 2023/1. Januar 2024",
        "31 décembre 2023-1er janvier 2024",
        "31 December 2023–1 January 2024",
        "December 31, 2023/January 1, 2024",
        "Sunday 31 December 2023/Monday 1 January 2024",
        "31 December 2023 - 1 January 2024",
    ] {
        assert_eq!(read(text).as_deref(), Some("2023-12-31"), "{text}");
    }
}

#[test]
fn ten_digits_are_seconds_where_they_are_no_hour_of_a_day() {
    assert_eq!(read("1709424000").as_deref(), Some("2024-03-03"));
    assert_eq!(read("2024101024").as_deref(), Some("2034-02-21"));
}

#[test]
fn lines_of_asian_papers_are_dates() {
    for line in [
        "ngày 10 tháng 10 năm 2024",
        "Thứ Năm, ngày 10 tháng 10 năm 2024, 14:30 (GMT+7)",
        "วันพฤหัสบดีที่ 10 ตุลาคม พ.ศ. 2567",
        "10 ต.ค. 2567 14:30 น.",
        "10 ตุลาคม 2567 เวลา 14.30 น.",
        "Publikacja: 10 października 2024",
        "نشر في 10 أكتوبر 2024",
        "입력 2024.10.10 14:30",
        "입력 : 2024.10.10. 오전 10:00",
        "2024年10月10日14:30",
        "10 تشرين الأول/أكتوبر 2024",
        "Thứ năm, 10/10/2024, 14:30 (GMT+7)",
        "2024년10월10일 목요일",
    ] {
        let day = parse_line(line).map(|date| date.to_string());
        assert_eq!(day.as_deref(), Some("2024-10-10"), "{line}");
    }
    for line in [
        "Publikacja 10 października 2024 była",
        "Trong tháng 10 năm 2024 có 10 vụ",
        "입력 2024.10.10 부산시는",
        "ตุลาคม 10 2567 คน",
    ] {
        assert_eq!(parse_line(line), None, "{line}");
    }
}

#[test]
fn months_in_turkish_capitals_and_in_two_arabic_names_are_read() {
    for (value, day) in [
        ("12 MAYIS 2024", "2024-05-12"),
        ("12 NİSAN 2024", "2024-04-12"),
        ("12 KASIM 2024 SALI", "2024-11-12"),
        ("12 ARALIK 2024", "2024-12-12"),
        ("12 أيار/مايو 2024", "2024-05-12"),
        ("12 كانون الأول/ديسمبر 2024", "2024-12-12"),
    ] {
        assert_eq!(read(value).as_deref(), Some(day), "{value}");
        assert_eq!(
            parse_line(value).map(|date| date.to_string()).as_deref(),
            Some(day),
            "{value}"
        );
    }
    assert_eq!(read("12 أيار/يونيو 2024"), None);
}

#[test]
fn days_in_figures_may_have_spaces_behind_their_points() {
    for form in [
        "12. 6. 2024",
        "12.\u{a0}6.\u{a0}2024",
        "12.6. 2024",
        "12. 6. 2024 v 8:30",
        "středa 12. 6. 2024",
        "१२. ६. २०२४",
    ] {
        assert_eq!(read(form).as_deref(), Some("2024-06-12"), "{form}");
        assert!(parse_line(form).is_some(), "{form}");
    }
    for form in ["31. 2. 2024", "1. 2. 3. 20245", "112. 6. 2024", ". . 2024"] {
        assert_eq!(read(form), None, "{form}");
    }
}

#[test]
fn months_of_more_languages_are_read_in_the_forms_of_dates() {
    for (form, day) in [
        ("5. januara 2024.", "2024-01-05"),
        ("26. октобра 2023.", "2023-10-26"),
        ("26. oktobar 2023. godine", "2023-10-26"),
        ("četvrtak, 26. oktobar 2023.", "2023-10-26"),
        ("5. avgust 2024", "2024-08-05"),
        ("5. siječnja 2024.", "2024-01-05"),
        ("5. julija 2024", "2024-07-05"),
        ("11 d'abril de 2024", "2024-04-11"),
        ("11 d’octubre del 2024", "2024-10-11"),
        ("11 D’AGOST DE 2024", "2024-08-11"),
        ("5 ΙΑΝΟΥΑΡΙΟΥ 2024", "2024-01-05"),
        ("15 ΜΑΪΟΥ 2024", "2024-05-15"),
        ("3 Φεβ 2024", "2024-02-03"),
        ("13 במרץ 2024", "2024-03-13"),
        ("13 מרץ 2024", "2024-03-13"),
        ("13 באוקטובר 2024", "2024-10-13"),
        ("۱۲ جون ۲۰۲۴", "2024-06-12"),
        ("۱۳ اکتبر ۲۰۲۴", "2024-10-13"),
        ("5 ژوئیه 2024", "2024-07-05"),
        ("৬ জুন ২০২৪", "2024-06-06"),
        ("৬ ফেব্রুয়ারি, ২০২৪", "2024-02-06"),
        ("৬ জানু\u{9df}ারি ২০২৪", "2024-01-06"),
        ("19 பிப்ரவரி 2024", "2024-02-19"),
        ("2023ko urriaren 24a", "2023-10-24"),
        ("18 Machi 2024", "2024-03-18"),
        ("2 Oktoba 2024", "2024-10-02"),
        ("3 Mac 2022", "2022-03-03"),
        ("3 Ogos 2022", "2022-08-03"),
    ] {
        assert_eq!(read(form).as_deref(), Some(day), "{form}");
        assert!(parse_line(form).is_some(), "{form}");
    }
    for form in ["Mac 10, 2024", "10a May 2024", "May 10a, 2024"] {
        assert_eq!(read(form), None, "{form}");
        assert_eq!(parse_line(form), None, "{form}");
    }
}

#[test]
fn days_of_other_calendars_and_in_other_numerals_are_read() {
    for form in [
        "۱۴ مهر ۱۴۰۳",
        "شنبه ۱۴ مهر ۱۴۰۳ - ۱۰:۳۰",
        "تاریخ انتشار: ۱۴ مهرماه ۱۴۰۳، ساعت ۱۰:۳۰",
        "14 مهر ماه 1403",
        "۱۴ میزان ۱۴۰۳",
        "۱۴۰۳/۰۷/۱۴",
        "۱۴۰۳/۷/۱۴ ۱۰:۳۰",
        "令和6年10月5日",
        "令和６年１０月５日（土）",
        "2024年（令和6年）10月5日",
        "令和6年(2024年)10月5日",
        "2024（令和6）年10月5日",
        "中華民國113年10月5日",
        "民國一百一十三年十月五日",
        "二〇二四年十月五日",
        "西元2024年10月5日",
        "٥ تشرين الأول ٢٠٢٤",
        "السبت 5 تشرين الأول 2024",
        "Sabtu, 5 Oktober 2024 | 10:30 WIB",
        "Publicat: 05 octombrie 2024, 15:30",
        "5 октомври 2024 г., 10:30 ч.",
        "la 5.10.2024 klo 14.20",
        "शनिवार, 5 अक्टूबर 2024",
    ] {
        let line = parse_line(form).map(|day| day.to_string());
        assert_eq!(line.as_deref(), Some("2024-10-05"), "{form}");
        assert_eq!(read(form).as_deref(), Some("2024-10-05"), "{form}");
    }
    for (form, day) in [
        ("令和元年5月1日", "2019-05-01"),
        ("昭和64年1月7日", "1989-01-07"),
        ("۲۲ بهمن ۱۳۵۷", "1979-02-11"),
        ("5 كانون الثاني 2024", "2024-01-05"),
        ("5 ต.ค. 67", "2024-10-05"),
        ("วันเสาร์ที่ 5 ต.ค. 40 10:30 น.", "1997-10-05"),
    ] {
        let line = parse_line(form).map(|day| day.to_string());
        assert_eq!(line.as_deref(), Some(day), "{form}");
    }
    for form in [
        "平成40年1月1日",
        "令和6年13月5日",
        "千年に一度の月の日",
        "۳۱ مهر ۱۴۰۳",
        "خبرگزاری مهر ۱۴۰۳",
        "5 ต.ค. 67 คน",
        "1403/07/14",
    ] {
        assert_eq!(read(form), None, "{form}");
        assert_eq!(parse_line(form), None, "{form}");
    }
    // Figures of ASCII are those of that calendar where the article is in Persian.
    let stated = of_language("1403/07/14 10:30", "fa");
    assert_eq!(stated.as_deref(), Some("2024-10-05 10:30"));
    assert_eq!(day_and_month("令和6年10月5日"), Some((Some(2024), 10, 5)));
}

#[test]
fn a_line_may_state_a_day_without_its_year() {
    for line in [
        "March 6",
        "le 8 févr. à 12:01",
        "am 8. Februar, 12:30 Uhr",
        "Friday 3 March 5 p.m.",
        "08/02 12h01",
        "at 5:30 PM",
    ] {
        assert!(is_line_without_year(line), "{line}");
    }
    for line in [
        "March 6, 2024",
        "March",
        "6",
        "2024",
        "2024-03-06",
        "March 6 rules",
        "6 gulls at 5 p.m.",
        "at",
    ] {
        assert!(!is_line_without_year(line), "{line}");
    }
}
