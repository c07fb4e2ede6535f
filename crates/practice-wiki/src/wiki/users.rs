//! The accounts of the practice wiki. They are built in: nobody registers here, and the passwords guard nothing.

/// The id of Translate's own account, which writes definitions.
pub(crate) const FUZZY_BOT: u64 = 2;

/// The id of the account that acts when conflicts are practised.
pub(crate) const SECOND_EDITOR: u64 = 5;

/// An account.
pub(crate) struct User {
    pub(crate) id: u64,
    pub(crate) name: &'static str,
    pub(crate) role: Role,
    /// Whether logging in with the main password asks for a one-time code.
    pub(crate) has_one_time_code: bool,
}

/// What an account may do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Role {
    Ordinary,
    Reviewer,
    Admin,
    Bot,
}

/// Everybody.
pub(crate) const USERS: &[User] = &[
    User { id: 1, name: "Admin", role: Role::Admin, has_one_time_code: false },
    User { id: FUZZY_BOT, name: "FuzzyBot", role: Role::Bot, has_one_time_code: false },
    User { id: 3, name: "Newcomer", role: Role::Ordinary, has_one_time_code: false },
    User { id: 4, name: "Reviewer", role: Role::Reviewer, has_one_time_code: false },
    User { id: SECOND_EDITOR, name: "Second editor", role: Role::Ordinary, has_one_time_code: false },
    User { id: 6, name: "Careful", role: Role::Ordinary, has_one_time_code: true },
    User { id: 7, name: "Aniela", role: Role::Ordinary, has_one_time_code: false },
    User { id: 8, name: "Davit", role: Role::Ordinary, has_one_time_code: false },
];

/// The account of this name.
pub(crate) fn find(name: &str) -> Option<&'static User> {
    USERS.iter().find(|user| user.name == name)
}

/// The account with this id.
pub(crate) fn by_id(id: u64) -> Option<&'static User> {
    USERS.iter().find(|user| user.id == id)
}

/// The name that belongs to an id.
pub(crate) fn name_of(id: u64) -> &'static str {
    by_id(id).map_or("Unknown user", |user| user.name)
}

const READER: &[&str] = &["read", "edit", "createpage", "createtalk", "unfuzzy"];
const ORDINARY: &[&str] = &["move", "minoredit", "applychangetags", "translate", "autoconfirmed", "editsemiprotected"];
const REVIEWER: &[&str] = &["translate-messagereview"];
const ADMIN: &[&str] =
    &["pagetranslation", "translate-manage", "translate-messagereview", "delete", "block", "protect", "editprotected"];

/// What sessions through a bot password or an OAuth grant never get, whoever they belong to.
const WITHOUT_GRANT: &[&str] = &["translate-messagereview", "translate-import", "translate-groupreview"];

/// The rights of somebody, or of nobody. `is_limited` is a session through a bot password or an OAuth grant.
pub(crate) fn rights(user: Option<&User>, is_limited: bool) -> Vec<&'static str> {
    let own: &[&[&str]] = match user.map(|user| user.role) {
        None => &[],
        Some(Role::Ordinary) => &[ORDINARY],
        Some(Role::Reviewer) => &[ORDINARY, REVIEWER],
        Some(Role::Admin) => &[ORDINARY, ADMIN],
        Some(Role::Bot) => &[ORDINARY, &["bot"]],
    };
    let all = READER.iter().chain(own.iter().copied().flatten()).copied();
    all.filter(|right| !(is_limited && WITHOUT_GRANT.contains(right))).collect()
}

/// The groups of somebody, or of nobody.
pub(crate) fn groups(user: Option<&User>) -> Vec<&'static str> {
    let mut groups = vec!["*"];
    if let Some(user) = user {
        groups.extend(["user", "autoconfirmed"]);
        groups.extend(match user.role {
            Role::Ordinary => None,
            Role::Reviewer => Some("translation-reviewer"),
            Role::Admin => Some("sysop"),
            Role::Bot => Some("bot"),
        });
    }
    groups
}
