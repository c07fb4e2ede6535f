//! The suffixes of a Hunspell dictionary, arranged for being taken off.

use std::collections::HashMap;

/// How flags are written.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
enum Notation {
    /// One character each.
    #[default]
    Letters,
    /// Two characters each.
    Pairs,
    /// Numbers with commas.
    Numbers,
}

/// A flag, whatever its notation.
type Flag = u32;

/// One suffix rule; what it adds and strips is the key under which it is kept.
#[derive(Debug)]
pub(super) struct Suffix {
    pub(super) flag: Flag,
    /// The flags that a word with this suffix has in turn.
    pub(super) continuation: u32,
    condition: u32,
}

/// Suffix rules that add the same letters and strip the same ones.
#[derive(Debug, Default)]
struct Group {
    strips: String,
    suffixes: Vec<Suffix>,
}

/// All suffix rules of a dictionary, and the flags with a meaning of their own.
#[derive(Debug, Default)]
pub(super) struct Affixes {
    notation: Notation,
    aliases: Vec<Vec<Flag>>,
    needs_affix: Option<Flag>,
    only_in_compound: Option<Flag>,
    forbidden: Option<Flag>,
    by_ending: HashMap<String, Vec<Group>>,
    max_ending_bytes: usize,
    conditions: Vec<Vec<Item>>,
    has_second_suffixes: bool,
}

/// One letter of a condition on the end of a root.
#[derive(Debug, PartialEq, Eq)]
enum Item {
    Any,
    OneOf(Vec<char>),
    NoneOf(Vec<char>),
}

/// Sets of flags, each kept once.
#[derive(Debug)]
pub(super) struct FlagSets {
    sets: Vec<Vec<Flag>>,
    numbers: HashMap<Vec<Flag>, u32>,
}

impl Default for FlagSets {
    fn default() -> Self {
        Self { sets: vec![Vec::new()], numbers: HashMap::from([(Vec::new(), 0)]) }
    }
}

impl FlagSets {
    /// The number of a set.
    pub(super) fn intern(&mut self, mut flags: Vec<Flag>) -> u32 {
        flags.sort_unstable();
        flags.dedup();
        if let Some(number) = self.numbers.get(&flags) {
            return *number;
        }
        let number = u32::try_from(self.sets.len()).unwrap_or(0);
        self.sets.push(flags.clone());
        self.numbers.insert(flags, number);
        number
    }

    pub(super) fn contains(&self, set: u32, flag: Flag) -> bool {
        self.sets[set as usize].binary_search(&flag).is_ok()
    }

    /// Whether a word with these flags is no word by itself.
    pub(super) fn needs_affix(&self, set: u32, affixes: &Affixes) -> bool {
        [affixes.needs_affix, affixes.only_in_compound].into_iter().flatten().any(|flag| self.contains(set, flag))
    }

    /// Whether a word with these flags is listed as wrong.
    pub(super) fn is_forbidden(&self, set: u32, affixes: &Affixes) -> bool {
        affixes.forbidden.is_some_and(|flag| self.contains(set, flag))
    }
}

impl Affixes {
    /// Reads an `.aff` file; lines that say nothing of suffixes are passed over.
    pub(super) fn parse(aff: &str, flag_sets: &mut FlagSets) -> Self {
        let mut affixes = Self::default();
        affixes.read_options(aff);
        let mut conditions = HashMap::new();
        for line in aff.lines() {
            let mut words = line.split_whitespace();
            if words.next() != Some("SFX") {
                continue;
            }
            let fields: Vec<_> = words.take(4).collect();
            // The head of a group has a third word "Y" or "N" less: flag, Y, number.
            let [flag, strips, adds, rest @ ..] = fields.as_slice() else { continue };
            if rest.is_empty() && matches!(*strips, "Y" | "N") && adds.parse::<u32>().is_ok() {
                continue;
            }
            let Some(flag) = affixes.read_flags_in_notation(flag).first().copied() else { continue };
            let (adds, continuation) = adds.split_once('/').unwrap_or((adds, ""));
            let continuation = flag_sets.intern(affixes.read_flags(continuation));
            let condition = rest.first().copied().unwrap_or(".");
            let condition = *conditions.entry(condition.to_owned()).or_insert_with(|| {
                affixes.conditions.push(read_condition(condition));
                u32::try_from(affixes.conditions.len() - 1).unwrap_or(0)
            });
            affixes.has_second_suffixes |= continuation != 0;
            affixes.add(none_for_zero(strips), none_for_zero(adds), Suffix { flag, continuation, condition });
        }
        affixes
    }

    fn read_options(&mut self, aff: &str) {
        let mut is_first_alias = true;
        for line in aff.lines() {
            let mut words = line.split_whitespace();
            let (Some(name), Some(value)) = (words.next(), words.next()) else { continue };
            match name.trim_start_matches('\u{FEFF}') {
                "FLAG" => {
                    self.notation = match value {
                        "num" => Notation::Numbers,
                        "long" => Notation::Pairs,
                        _ => Notation::Letters,
                    }
                }
                "AF" if is_first_alias => is_first_alias = false,
                "AF" => self.aliases.push(self.read_flags_in_notation(value)),
                "NEEDAFFIX" | "PSEUDOROOT" => self.needs_affix = self.read_flags_in_notation(value).first().copied(),
                "ONLYINCOMPOUND" => self.only_in_compound = self.read_flags_in_notation(value).first().copied(),
                "FORBIDDENWORD" => self.forbidden = self.read_flags_in_notation(value).first().copied(),
                _ => {}
            }
        }
    }

    fn add(&mut self, strips: &str, adds: &str, suffix: Suffix) {
        let adds: String = adds.chars().flat_map(char::to_lowercase).collect();
        self.max_ending_bytes = self.max_ending_bytes.max(adds.len());
        let groups = self.by_ending.entry(adds).or_default();
        match groups.iter_mut().find(|group| group.strips == strips) {
            Some(group) => group.suffixes.push(suffix),
            None => groups.push(Group { strips: strips.to_owned(), suffixes: vec![suffix] }),
        }
    }

    /// The flags of an entry: an alias' number where the dictionary has aliases, else the flags themselves.
    pub(super) fn read_flags(&self, flags: &str) -> Vec<Flag> {
        match flags.parse::<usize>() {
            Ok(number) if !self.aliases.is_empty() => {
                number.checked_sub(1).and_then(|n| self.aliases.get(n)).cloned().unwrap_or_default()
            }
            _ => self.read_flags_in_notation(flags),
        }
    }

    fn read_flags_in_notation(&self, flags: &str) -> Vec<Flag> {
        match self.notation {
            Notation::Letters => flags.chars().map(u32::from).collect(),
            Notation::Numbers => flags.split(',').filter_map(|flag| flag.parse().ok()).collect(),
            Notation::Pairs => {
                let letters: Vec<_> = flags.chars().map(u32::from).collect();
                letters.chunks(2).map(|pair| pair.iter().fold(0, |flag, letter| (flag << 16) ^ letter)).collect()
            }
        }
    }

    /// Whether a suffix may follow another one.
    pub(super) fn has_second_suffixes(&self) -> bool {
        self.has_second_suffixes
    }

    /// Every way to take a suffix off `word`: the rules, whose conditions are still to be tested, and the root.
    pub(super) fn undo<'a>(&'a self, word: &'a str) -> impl Iterator<Item = (&'a [Suffix], String)> {
        let shortest = word.len().saturating_sub(self.max_ending_bytes);
        (shortest..=word.len()).filter(|at| *at > 0 && word.is_char_boundary(*at)).flat_map(move |at| {
            let groups = self.by_ending.get(&word[at..]).map(Vec::as_slice).unwrap_or_default();
            groups.iter().map(move |group| (group.suffixes.as_slice(), format!("{}{}", &word[..at], group.strips)))
        })
    }

    /// Whether the end of a root is as the suffix asks.
    pub(super) fn fits(&self, suffix: &Suffix, root: &str) -> bool {
        let mut letters = root.chars().rev();
        self.conditions[suffix.condition as usize].iter().rev().all(|item| match (item, letters.next()) {
            (_, None) => false,
            (Item::Any, Some(_)) => true,
            (Item::OneOf(set), Some(letter)) => set.contains(&letter),
            (Item::NoneOf(set), Some(letter)) => !set.contains(&letter),
        })
    }
}

/// In `.aff` files a zero stands for no letters.
fn none_for_zero(letters: &str) -> &str {
    if letters == "0" { "" } else { letters }
}

/// Reads a condition such as `[^aeiou]y`; a single dot asks for nothing.
fn read_condition(condition: &str) -> Vec<Item> {
    let mut items = Vec::new();
    let mut letters = condition.chars();
    if condition == "." {
        return items;
    }
    while let Some(letter) = letters.next() {
        items.push(match letter {
            '.' => Item::Any,
            '[' => {
                let mut set: Vec<_> = letters.by_ref().take_while(|letter| *letter != ']').collect();
                let is_negated = set.first() == Some(&'^');
                if is_negated {
                    set.remove(0);
                }
                set = set.into_iter().flat_map(char::to_lowercase).collect();
                if is_negated { Item::NoneOf(set) } else { Item::OneOf(set) }
            }
            letter => Item::OneOf(letter.to_lowercase().collect()),
        });
    }
    items
}
