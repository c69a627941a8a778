//! Whatever is read as a result code is one, and nothing panics.
#![no_main]

use libfuzzer_sys::fuzz_target;
use microleadership::domain::{
    result_code::{LONGEST, ResultCode, Typing, find, read},
    team::Team,
    timestamp::Timestamp,
};

fuzz_target!(|text: &str| {
    let parsed = ResultCode::parse(text);
    if let Ok(code) = parsed {
        let written = code.to_string();
        assert_eq!(ResultCode::parse(&written), Ok(code));
        assert_eq!(ResultCode::of(&code.completed()), code);
        assert!(written.replace('-', "").len() <= LONGEST);
        assert!(code.completed().answers().iter().any(|answer| answer.option().is_some()));
    }
    assert_eq!(matches!(ResultCode::typing(text), Typing::Whole(_)), parsed.is_ok());
    _ = read(text);
    let found = find(text);
    for found in &found {
        if let Ok(code) = found.code {
            assert_eq!(ResultCode::parse(&found.text), Ok(code));
        }
    }
    let mut team = Team::default();
    team.add_found(found);
    assert_eq!(Team::from_json(&team.to_json(Timestamp(0))), Ok(team.clone()));
    _ = team.group();
});
