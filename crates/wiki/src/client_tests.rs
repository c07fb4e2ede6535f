use super::*;

#[test]
fn a_name_is_told_in_a_header_whatever_its_letters() {
    let name = |text| UserName::parse(text).unwrap();
    assert!(user_agent(Some(&name("Zoë Ł"))).contains("; User:Zo%C3%AB_%C5%81)"));
    assert!(user_agent(None).starts_with(&format!("Tolmach/{} (", env!("CARGO_PKG_VERSION"))));
    assert!(user_agent(Some(&name("A (b);c"))).contains("User:A_%28b%29%3Bc)"));
}

#[test]
fn retry_after_is_read_as_seconds_or_as_a_date() {
    let headers = |pairs: &[(header::HeaderName, &str)]| {
        pairs.iter().map(|(name, value)| (name.clone(), value.parse().unwrap())).collect::<header::HeaderMap>()
    };
    let after = (header::RETRY_AFTER, "Sun, 22 Nov 2026 12:00:30 GMT");
    for (given, secs) in [
        (headers(&[]), None),
        (headers(&[(header::RETRY_AFTER, "5")]), Some(5)),
        (headers(&[(header::RETRY_AFTER, "soon")]), None),
        (headers(std::slice::from_ref(&after)), None),
        (headers(&[after.clone(), (header::DATE, "Sun, 22 Nov 2026 12:00:00 GMT")]), Some(30)),
        (headers(&[after, (header::DATE, "Sun, 22 Nov 2026 12:01:00 GMT")]), None),
    ] {
        assert_eq!(retry_after(&given), secs.map(Duration::from_secs), "{given:?}");
    }
}

#[test]
fn only_what_cannot_land_twice_is_sent_again() {
    let options = Options { n_retries: 3, longest_wait: Duration::from_secs(30), ..Options::default() };
    let throttled =
        |secs: u64| WikiError::Throttled { code: "maxlag".to_owned(), retry_after: Some(Duration::from_secs(secs)) };
    let silent = || WikiError::Throttled { code: "http-429".to_owned(), retry_after: None };
    let broken = || WikiError::Broken { host: String::new(), why: String::new() };
    let http = |status| WikiError::Http { host: String::new(), status };
    let doubt = || WikiError::InDoubt { action: "edit".to_owned(), host: String::new(), why: String::new() };
    for (name, error, kind, n_sent, secs) in [
        ("lag, read", throttled(7), Kind::Read, 0, Some(7)),
        ("lag, write", throttled(7), Kind::Write, 0, Some(7)),
        ("lag that lasts", throttled(7), Kind::Write, 3, None),
        ("a wait beyond patience", throttled(31), Kind::Read, 0, None),
        ("no time given", silent(), Kind::Read, 0, Some(5)),
        ("no time given, again", silent(), Kind::Read, 2, Some(20)),
        ("a broken read", broken(), Kind::Read, 1, Some(2)),
        ("a read broken thrice", broken(), Kind::Read, 2, None),
        ("a server error, read", http(502), Kind::ReadPrimary, 0, Some(1)),
        ("a server error, write", http(502), Kind::Write, 0, None),
        ("a broken login", broken(), Kind::LogIn, 0, None),
        ("not found", http(404), Kind::Read, 0, None),
        ("a write in doubt", doubt(), Kind::Write, 0, None),
        ("offline", WikiError::Offline { host: String::new(), why: String::new() }, Kind::Read, 0, None),
        ("a refusal", WikiError::Api(Vec::new()), Kind::Write, 0, None),
    ] {
        let wait = wait_before_retry(&error, kind, n_sent, &options);
        assert_eq!(wait, secs.map(Duration::from_secs), "{name}");
    }
}
