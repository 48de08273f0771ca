//! Mails as Apple Mail stores them (`.emlx`): a line with the length, the mail, and a property list with the program's notes.

use crate::container::address::is_named;

/// The beginning of the property list.
const NOTES: &[u8] = b"<?xml";

/// The mail in a file of Apple Mail; `None` if the file is not one.
pub(super) fn mail<'a>(content: &'a [u8], name: &str) -> Option<&'a [u8]> {
    let end = is_named(name, &["emlx"]).then(|| memchr::memchr(b'\n', content))??;
    let (length, kept) = content.split_at(end + 1);
    let length = std::str::from_utf8(length).ok()?.trim().parse().ok()?;
    let stated = kept.split_at_checked(length).filter(|(_, notes)| {
        let notes = notes.trim_ascii_start();
        notes.is_empty() || notes.starts_with(NOTES)
    });
    if let Some((mail, _)) = stated {
        return Some(mail);
    }
    // The length does not fit if line ends were converted, or if `content` is only the beginning of the file.
    let has_notes = kept.trim_ascii_end().ends_with(b"</plist>");
    let notes = memchr::memmem::rfind(kept, NOTES).filter(|_| has_notes);
    Some(&kept[..notes.unwrap_or(kept.len())])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mail_ends_by_its_length_or_above_the_notes() {
        let text = "Subject: Ferry\n\nHe quoted <?xml and <plist> here.\n";
        let notes = "<?xml version=\"1.0\"?>\n<plist><true/></plist>\n";
        let (right, wrong) = (text.len(), text.len() + 9);
        for (length, notes) in [(right, notes), (wrong, notes), (right, ""), (wrong, "")] {
            let file = format!("{length}   \n{text}{notes}");
            let found = mail(file.as_bytes(), "1.emlx");
            assert_eq!(found, Some(text.as_bytes()), "{file}");
        }
        for (file, name) in [("17\nText", "1.eml"), ("Subject: x\n\nText", "1.emlx")] {
            assert_eq!(mail(file.as_bytes(), name), None);
        }
    }
}
