//! From folders of Fluent files to a flat list of messages.

use crate::{Problem, REFERENCE, pattern::Pattern};
use fluent_syntax::{ast, parser};
use std::{
    collections::HashMap,
    fmt, fs,
    path::{Path, PathBuf},
};

/// A message's name and, for one of its attributes, the attribute's.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Key {
    /// The message's id.
    pub id: String,
    /// The attribute's name; none for the message's own value.
    pub attribute: Option<String>,
}

impl Key {
    /// As Fluent writes it, `id` or `id.attribute`.
    pub fn parse(text: &str) -> Self {
        match text.split_once('.') {
            Some((id, attribute)) => Self { id: id.into(), attribute: Some(attribute.into()) },
            None => Self { id: text.into(), attribute: None },
        }
    }
}

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.attribute {
            Some(attribute) => write!(f, "{}.{attribute}", self.id),
            None => f.write_str(&self.id),
        }
    }
}

/// What a variable holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A whole number, which can choose a plural.
    Number,
    /// A text, or another message.
    String,
}

/// A variable as the comment above a message declares it: `# $count (Number) - …`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Variable {
    /// Its name, without the dollar sign.
    pub name: String,
    /// Its kind.
    pub kind: Kind,
}

/// One pattern with its place.
#[derive(Clone, Debug)]
pub struct Message {
    /// Its name.
    pub key: Key,
    /// What it says.
    pub pattern: Pattern,
    /// The variables its comment declares, in order.
    pub variables: Vec<Variable>,
    /// The file it stands in.
    pub file: PathBuf,
}

/// The messages of one language.
#[derive(Debug)]
pub struct Language {
    /// Its BCP 47 code: the name of its folder.
    pub code: String,
    /// Its folder.
    pub folder: PathBuf,
    /// Its messages in the order of their files' names and of their places there.
    pub messages: Vec<Message>,
    index: HashMap<Key, usize>,
}

impl Language {
    /// The message of that name.
    pub fn get(&self, key: &Key) -> Option<&Message> {
        self.index.get(key).map(|&at| &self.messages[at])
    }

    /// Puts the messages in another order; those that are equal in it stay as they are.
    pub(crate) fn sort_by_key<K: Ord>(&mut self, order: impl Fn(&Key) -> K) {
        self.messages.sort_by_key(|message| order(&message.key));
        self.index =
            self.messages.iter().enumerate().map(|(at, message)| (message.key.clone(), at)).collect();
    }

    /// The text of a message without variables, as written; for tests of the words.
    pub fn text(&self, key: &str) -> Option<&str> {
        self.get(&Key::parse(key))?.pattern.as_text()
    }
}

pub(crate) fn read(dir: &Path) -> Result<Vec<Language>, Vec<Problem>> {
    let mut problems = Vec::new();
    let mut languages = Vec::new();
    for folder in entries(dir, &mut problems) {
        let files: Vec<_> = entries(&folder, &mut problems)
            .into_iter()
            .filter(|file| file.extension().is_some_and(|e| e == "ftl"))
            .collect();
        if !files.is_empty() {
            languages.push(read_language(&folder, &files, &mut problems));
        }
    }
    // The reference first, the others as the folders are sorted.
    languages.sort_by_key(|language| language.code != REFERENCE);
    if languages.first().is_none_or(|first| first.code != REFERENCE) {
        problems.push(Problem::new(dir, format!("there is no folder {REFERENCE} with messages")));
    }
    if problems.is_empty() { Ok(languages) } else { Err(problems) }
}

fn entries(dir: &Path, problems: &mut Vec<Problem>) -> Vec<PathBuf> {
    if dir.is_file() {
        return Vec::new();
    }
    let mut entries: Vec<_> = match fs::read_dir(dir) {
        Ok(entries) => entries.flatten().map(|entry| entry.path()).collect(),
        Err(error) => {
            problems.push(Problem::new(dir, error.to_string()));
            Vec::new()
        }
    };
    entries.sort();
    entries
}

fn read_language(folder: &Path, files: &[PathBuf], problems: &mut Vec<Problem>) -> Language {
    let mut reader = Reader { messages: Vec::new(), terms: HashMap::new(), problems };
    let mut resources = Vec::new();
    for file in files {
        match fs::read_to_string(file) {
            Ok(text) => resources.push((file, reader.parse(file, text))),
            Err(error) => reader.problems.push(Problem::new(file, error.to_string())),
        }
    }
    // A term may be defined in a later file than the one that uses it.
    for (file, resource) in &resources {
        reader.terms(file, resource);
    }
    for (file, resource) in resources {
        reader.messages(file, resource);
    }
    let messages = reader.messages;
    let mut index = HashMap::new();
    for (at, message) in messages.iter().enumerate() {
        if index.insert(message.key.clone(), at).is_some() {
            problems.push(Problem::new(&message.file, format!("`{}` stands there twice", message.key)));
        }
    }
    let code = folder.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    Language { code, folder: folder.to_owned(), messages, index }
}

struct Reader<'a> {
    messages: Vec<Message>,
    terms: HashMap<String, Pattern>,
    problems: &'a mut Vec<Problem>,
}

impl Reader<'_> {
    fn parse(&mut self, file: &Path, text: String) -> ast::Resource<String> {
        parser::parse(text).unwrap_or_else(|(resource, errors)| {
            for error in errors {
                self.problems.push(Problem::new(file, error.to_string()));
            }
            resource
        })
    }

    fn terms(&mut self, file: &Path, resource: &ast::Resource<String>) {
        for entry in &resource.body {
            if let ast::Entry::Term(term) = entry {
                let pattern = self.pattern(file, &format!("-{}", term.id.name), &term.value);
                self.terms.insert(term.id.name.clone(), pattern);
            }
        }
    }

    fn messages(&mut self, file: &Path, resource: ast::Resource<String>) {
        for entry in resource.body {
            let ast::Entry::Message(message) = entry else { continue };
            let variables = message.comment.as_ref().map(declared).unwrap_or_default();
            let id = message.id.name;
            let own = message.value.map(|value| (None, value));
            let attributes = message.attributes.into_iter().map(|a| (Some(a.id.name), a.value));
            for (attribute, value) in own.into_iter().chain(attributes) {
                let key = Key { id: id.clone(), attribute };
                let pattern = self.pattern(file, &key.to_string(), &value);
                let variables = variables.iter().filter(|v| pattern.uses(&v.name)).cloned().collect();
                self.messages.push(Message { key, pattern, variables, file: file.to_owned() });
            }
        }
    }

    fn pattern(&mut self, file: &Path, key: &str, value: &ast::Pattern<String>) -> Pattern {
        Pattern::resolve(value, &self.terms).unwrap_or_else(|problem| {
            self.problems.push(Problem::new(file, format!("`{key}`: {problem}")));
            Pattern::default()
        })
    }
}

/// The variables that a comment declares, in its order.
fn declared(comment: &ast::Comment<String>) -> Vec<Variable> {
    comment
        .content
        .iter()
        .filter_map(|line| {
            let (name, rest) = line.trim().strip_prefix('$')?.split_once(' ')?;
            let kind = match rest.trim_start() {
                rest if rest.starts_with("(Number)") => Kind::Number,
                rest if rest.starts_with("(String)") => Kind::String,
                _ => return None,
            };
            Some(Variable { name: name.to_owned(), kind })
        })
        .collect()
}
