use super::*;

#[test]
fn all_of_the_table_is_read() {
    let written = include_str!("../rules.txt");
    for line in written
        .lines()
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
    {
        match line.strip_prefix('[') {
            Some(head) => {
                let (_, others) = head.trim_end_matches(']').split_once(": ").unwrap();
                let is_place = |word: &&str| PLACES.iter().any(|place| place.0 == *word);
                let is_known = |word: &str| {
                    is_place(&word) || word == "tells" || word.parse::<usize>().is_ok()
                };
                assert!(others.split(' ').all(is_known), "{line}");
                assert!(others.split(' ').any(|word| is_place(&word)), "{line}");
            }
            None => assert!(
                line.split(" / ").all(|form| Form::read(form).is_some()),
                "{line}"
            ),
        }
    }
    for (at, place) in PLACES.iter().enumerate() {
        assert_eq!(place.1 as usize, at);
        assert!(!TABLES[at].lines.is_empty());
    }
}

#[test]
fn what_someone_says_is_no_notice() {
    for line in [
        "The views expressed in the memo are those of a rogue official, not of the government, the minister said.",
        "The views expressed in this memo are those of a rogue official, the minister said.",
        "Sign up to receive a briefing or lose your seat, the organisers warned the delegates.",
    ] {
        assert_eq!(rule(Place::Anywhere, line), None, "{line}");
    }
    for line in [
        "This document is subject to copyright claims of her heirs, a court in Dunmore ruled on Friday.",
        "Sign up to a newsletter and you may be tracked for years, the regulator warns",
        "Síguenos en X, decía el cartel.",
        "Assine para quem quiser, disse-lhe o pai.",
        "Suivez-nous sur X, ont crié les paysans avant de partir.",
        "Folgen Sie uns auf X, heißt es in dem Brief.",
        "Volg ons niet, stond er op X.",
        "Følg os ned i havnen, stod der på Facebook.",
        "Följ oss på X, skrev hon.",
        "Obserwuj nas na X, mówił film",
        "Sledujte nás na X, napsal soused.",
        "Подпишитесь на канал, сказал он.",
        "Підписуйтесь на канал, сказала вона.",
        "Bizi takip edin, X'te, dedi.",
    ] {
        assert_eq!(rule(Place::End, line), None, "{line}");
    }
}

#[test]
fn lines_of_a_page_are_told() {
    for (line, expected) in [
        ("'Gulls first': mayor opens pier Read more", "related-links"),
        ("Will the ferry sail again? Read more", "related-links"),
        ("Related Coverage Mayor opens pier", "related-links"),
        (
            "JUST WATCHED Mayor opens pier Replay More Videos ... MUST WATCH Mayor opens pier 02:47",
            "related-links",
        ),
        (
            "Harbour Daily Gulls and ferries, in your inbox. Sign Up By signing up you agree to receive emails.",
            "newsletter",
        ),
        ("This article is more than 2 years old", "age-notice"),
        ("This article is more than 1 year old.", "age-notice"),
        ("Updated at 7:41 p.m. ET", "updated-line"),
        ("Updated: 2/14/20 at 8 a.m. EST Sunday", "updated-line"),
        ("Image copyright Getty Images", "photo-credit"),
        (
            "Enlarge this image toggle caption A. Finch/AP A. Finch/AP",
            "photo-credit",
        ),
        ("Slideshow (12 Images)", "page-control"),
        ("SCROLL DOWN FOR VIDEO", "page-control"),
        ("next Image 1 of 3", "page-control"),
        ("VIEW GALLERY", "page-control"),
        ("Poll loading …", "page-control"),
        ("Loading...", "page-control"),
        (
            "LISTEN TO ARTICLE 3:40 SHARE THIS ARTICLE Share Tweet Post Email",
            "page-control",
        ),
        ("Follow @harbour Follow @adafinch", "share-prompt"),
        ("Follow Ada Finch on Twitter", "share-prompt"),
        ("Follow Ada on Twitter: @adafinch", "share-prompt"),
        ("CLICK HERE TO GET THE HARBOUR NEWS APP", "link-prompt"),
        ("GET THE HARBOUR NEWS APP", "link-prompt"),
        (
            "Click here to read what the mayor said in full.",
            "link-prompt",
        ),
        (
            "Click here to read the unsealed search warrant for Ada Finch’s flat in Dunmore.",
            "link-prompt",
        ),
        (
            "CLICK HERE to Help the Harbour Continue to Provide News from a Seafaring Perspective",
            "link-prompt",
        ),
        ("Click for more from The Harbour Gazette.", "link-prompt"),
        (
            "Click here for the harbour's newsletter: a must for gulls!",
            "link-prompt",
        ),
        ("Don't see the graphic above? Click here.", "link-prompt"),
        (
            "Interested in Gulls? Add Gulls as an interest to stay up to date. Add Interest",
            "page-control",
        ),
        ("Video loading", "page-control"),
        ("ONLY AVAILABLE IN PAID PLANS", "paywall"),
        (
            "ONLY AVAILABLE IN PROFESSIONAL AND CORPORATE PLANS",
            "paywall",
        ),
        ("ANALYSIS/OPINION:", "section-label"),
        (
            "The opinions expressed by columnists are their own and do not represent the views of Harbour.example.",
            "disclaimer",
        ),
        (
            "Content created by Harbour News is available without charge to any eligible news publisher.",
            "copyright",
        ),
        ("(function(d, s) { d.write(s); }(document, 'a'));", "script"),
        ("Sign up for the Harbour morning briefing", "newsletter"),
        ("Sign up now", "newsletter"),
        ("Sign up for Breaking News Emails", "newsletter"),
        (
            "Sign up for BREAKING NEWS Emails privacy policy Thanks for subscribing!",
            "newsletter",
        ),
        ("Sign up for daily emails from the Gazette", "newsletter"),
        ("Sign up for email alerts", "newsletter"),
        (
            "Sign up for Harbour Now, a weekly dispatch on where the gulls stand",
            "newsletter",
        ),
        (
            "Sign up for the Dispatch, with all that matters to gulls",
            "newsletter",
        ),
        (
            "Follow Finch on Twitter at https://twitter.example/finch",
            "share-prompt",
        ),
        (
            "Follow Harbour Opinion Join us on Twitter and Facebook",
            "share-prompt",
        ),
        ("Like us on Facebook.", "share-prompt"),
        ("Follow us on Twitter.", "share-prompt"),
        ("Follow The Harbour Gazette on Twitter.", "share-prompt"),
        (
            "Follow Post reporter Ada Finch on Twitter @adafinch.",
            "share-prompt",
        ),
        ("Follow @ada and @harbour on Twitter.", "share-prompt"),
        (
            "Sign up for the Future Gulls newsletter and we'll send you a roundup of all that matters to gulls and how to be one.",
            "newsletter",
        ),
        (
            "Your browser does not support the video tag.",
            "page-control",
        ),
        ("Follow on Twitter: Follow @adafinch", "share-prompt"),
        (">> Follow Ada Finch (@adafinch) on Twitter", "share-prompt"),
        (
            "Follow Ada J. Finch on Twitter: twitter.example/adafinch",
            "share-prompt",
        ),
    ] {
        assert_eq!(rule(Place::Anywhere, line), Some(expected), "{line}");
    }
}

#[test]
fn sentences_that_begin_or_end_so_are_text() {
    for text in [
        "Read more",
        "The mayor has opened the pier. Read more",
        "Related Coverages are sold by the insurer",
        "This article is more than a year late",
        "Updated at 7:41 p.m. – The mayor opens the pier",
        "Updated figures are due on Sunday",
        "Image copyright Reuters Image caption The mayor on the pier",
        "Image copyright is a matter for the courts, the gallery said",
        "JUST WATCHED the ferry sail, she wrote",
        "Slideshow of the year",
        "Content created by students is available without charge to all schools of the county.",
        "Those who Listen · 4 of 5",
        "Those who Listen · 4",
        "Scroll down for the results",
        "Next image of him was the last",
        "View gallery owners with suspicion, she said",
        "Share this article of faith and tweet it",
        "Follow the money",
        "Sign up for the ferry before Friday, the harbour office said.",
        "Like us on the pier, the gulls are cold",
        "Follow him on Twitter or he will be sad",
        "The opinions expressed by the mayor were heard by nobody.",
        "Click for more than an hour and nothing happens, she said of the site that the town had bought",
        "Interested in gulls? The harbour has many.",
        "Video loading docks are what he films.",
        "Follow him on his way to work and on Twitter he is another man, they say",
        "Get the ferry before it is gone",
        "Click here to see how a harbour that nobody wanted became the pride of a nation in ten years",
        "Click here for a free ride, the ad promised, and 400 people lost their savings.",
        "Click here to read more became the motto of the decade, the critic wrote.",
        "Click here to win, the ad said",
        "Click here to save a life: the slogan drew complaints.",
        "CLICK HERE FOR HELP flashed on the screens of 300 hospitals when the attack began.",
        "CLICK HERE TO SINK EVERYBODY is the title of a book by Jo Reed about ferries.",
        "Loading the ferry takes an hour.",
        "By signing up, you agree to be spied upon, the judge said of the emails.",
        "By signing up, you agree to be spied upon.",
        "Media copyright bill passes",
        "Get the children an app",
        "Sign up for the dispatch of letters was closed by the clerk at noon.",
        "Sign up to the briefing room was needed.",
        "Sign up for a vaccine appointment by phone or email.",
        "Sign up for a class in which we answer emails.",
        "Sign up for emails or lose your seat, the organisers warned the delegates.",
        "Sign up to speak at the hearing by email. A newsletter says when it is. The mayor will be there.",
        "Sign up for a place in the hall where the court hears the case that the newsletter began",
        "The views expressed by residents at the meeting are those of a town that feels forgotten.",
        "Download the Signal app.",
        "Follow the debate on X.",
        "Related Coverage of the trial ran for weeks on all channels of the island.",
        "Click for more than a decade and the mouse breaks",
        "Your browser does not support the vote, the page told voters, who had come in time.",
        "Your browser does not support the vote",
    ] {
        assert_eq!(rule(Place::Anywhere, text), None, "{text}");
    }
}

#[test]
fn agencies_sign_in_many_ways() {
    for line in [
        "(Reporting by Ada Finch in Dunmore; Editing by Jo Reed)",
        "(Additional reporting by Ada Finch.)",
        "Reporting by Ada Finch and Jo Reed; Editing by Kim Vale",
        "Editing by Jo Reed",
        "-- AFP",
        "(Reuters)",
        "AAP RTV ar",
        "AAP jrd/rl",
        "AAP RTV abc/de",
        "hh/ph/ts/hd",
        "abc/def",
        "Contributing: Ada Finch and Jo Reed",
        "The Harbour Agency’s Jo Reed contributed to this report.",
        "—With assistance from Jo Reed",
        "— With assistance from Jo Reed and Kim Vale.",
        "责任编辑：王明",
        "（责任编辑：王明）",
    ] {
        assert_eq!(rule(Place::End, line), Some("sign-off"), "{line}");
    }
}

#[test]
fn subscribers_are_spoken_to_in_many_languages() {
    for (line, expected) in [
        ("This content is for subscribers only", Some("paywall")),
        ("This article is only for members.", Some("paywall")),
        ("Suscríbete a nuestro boletín", Some("newsletter")),
        ("Iscriviti alla newsletter", Some("newsletter")),
        (
            "This article is for subscribers of a theory that few hold",
            None,
        ),
        ("With assistance from Jo Reed", None),
        ("责任编辑部的会议在周一举行", None),
    ] {
        assert_eq!(rule(Place::End, line), expected, "{line}");
    }
}

#[test]
fn sentences_are_no_signatures() {
    for line in [
        "Reporting by telephone was allowed from Monday on, the court said.",
        "Editing by hand takes longer than most people think.",
        "AFP",
        "AP Sports Writer",
        "and/or",
        "km/h",
        "AC/DC",
        "Reuters said so.",
        "1/2",
        "yes/no",
        "AP will not say",
        "AP can not say",
        "AFP says",
    ] {
        assert_eq!(rule(Place::End, line), None, "{line}");
    }
}
