use crate::container::tests::{read, tar_of};

/// An issue of one page with an article and a price.
const METS: &str = "<mets><fileSec><file ID='F'><FLocat href='p/1.xml'/></file></fileSec><structMap><div TYPE='ARTICLE' LABEL='Packet'><fptr><area FILEID='F' BEGIN='B'/></fptr></div></structMap></mets>";
const PAGE: &str = "<alto><TextBlock><String CONTENT='Price'/></TextBlock><TextBlock ID='B'><String CONTENT='Arrived.'/></TextBlock></alto>";

#[test]
fn an_issue_in_an_archive_is_read_when_its_pages_are_there() {
    let mut issue = [("a/mets.xml", METS), ("a/p/1.xml", PAGE), ("b/1.xml", PAGE)];
    let mut expected = [
        "!a/mets.xml#0: Packet",
        "!a/mets.xml#1: ",
        "!a/p/1.xml#0: skipped: a page of a/mets.xml, whose articles are read from there",
        "!b/1.xml#0: ",
    ];
    assert_eq!(read(&tar_of(&issue), "a.tar"), expected);
    issue.reverse();
    assert_eq!(read(&tar_of(&issue), "a.tar"), expected);
    let [(mets, inventory), page, alone] = [issue[2], issue[1], issue[0]];
    let packed = tar_of(&[alone, (mets, inventory), page, page]);
    // The second page of that name is read alone, with a number of its own.
    let mut more = expected.to_vec();
    more.insert(4, "!a/p/1.xml#1: ");
    assert_eq!(read(&packed, "a.tar"), more);
    expected[0] = "!a/mets.xml#0: failed: none of its pages is there";
    assert_eq!(
        read(&tar_of(&[(mets, inventory), alone]), "a.tar"),
        [expected[0], expected[3]]
    );
}

#[test]
fn the_oldest_issues_are_given_up_where_too_many_wait() {
    let padding = format!("<!--{}-->", " ".repeat(4 << 20));
    let mets = METS.replacen("<mets>", &format!("<mets>{padding}"), 1);
    let names: Vec<String> = (0..9).map(|at| format!("{at}/mets.xml")).collect();
    let mut members: Vec<(&str, &str)> = names.iter().map(|name| (&name[..], &mets[..])).collect();
    members.push(("8/p/1.xml", PAGE));
    let found = read(&tar_of(&members), "a.tar");
    let too_far = |line: &&String| line.contains("too far away");
    // Seven fit; once one was given up, what is not whole at the end of the archive is given up as well.
    assert!(found[0].contains("!0/mets.xml") && found[0].contains("too far away"));
    assert!(found.iter().any(|line| line == "!8/mets.xml#0: Packet"));
    assert_eq!(found.iter().filter(too_far).count(), 8);
}
