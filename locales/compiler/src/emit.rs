//! Rust source for the messages.

use crate::{
    Locales,
    source::{Kind, Message},
};
use std::fmt::Write;

/// Messages that belong to the values of a Rust enum: `<prefix>-<variant>` for each of them.
///
/// They become one function for each attribute that takes a value of the enum. A variant without a message or
/// a message without a variant doesn't compile.
pub struct Family {
    /// The first part of the messages' ids, and the function's name.
    pub prefix: &'static str,
    /// The enum's path as seen from the generated code.
    pub values: &'static str,
}

pub(crate) fn rust(locales: &Locales, families: &[Family]) -> String {
    let mut out = String::from("// Generated from locales/ by the build script.\n\n");
    languages(locales, &mut out);
    let messages: Vec<(usize, &Message)> = locales.languages()[0].messages.iter().enumerate().collect();
    for family in families {
        self::family(family, &messages, &mut out);
    }
    for &(index, message) in &messages {
        if !families.iter().any(|family| variant(family, message).is_some()) {
            function(index, message, &mut out);
        }
    }
    out
}

fn languages(locales: &Locales, out: &mut String) {
    out.push_str("/// The languages that the app speaks, the one that stands in for the others first.\n");
    out.push_str(
        "#[derive(Clone, Copy, Debug, PartialEq, Eq)]\n#[allow(missing_docs)]\npub enum Language {\n",
    );
    let mut by_code = String::new();
    let (mut names, mut codes, mut files, mut all) =
        (String::new(), String::new(), String::new(), String::new());
    for (language, catalogue) in locales.languages().iter().zip(locales.catalogues()) {
        let ident = camel(&language.code);
        let (code, name) = (&language.code, language.text("language-name").unwrap_or(&language.code));
        _ = writeln!(out, "    {ident},");
        _ = writeln!(by_code, "            {code:?} => Some(Self::{ident}),");
        _ = writeln!(codes, "            Self::{ident} => {code:?},");
        _ = writeln!(names, "            Self::{ident} => {name:?},");
        _ = writeln!(files, "            Self::{ident} => {:?},", catalogue.map(|section| section.file));
        _ = write!(all, "Self::{ident}, ");
    }
    _ = write!(
        out,
        "}}

impl Language {{
    /// Every language, the reference first.
    pub const ALL: &[Self] = &[{all}];

    /// The language of that exact BCP 47 code.
    pub fn from_code(code: &str) -> Option<Self> {{
        match code {{
{by_code}            _ => None,
        }}
    }}

    /// The BCP 47 code, as the document's `lang` has it.
    pub const fn code(self) -> &'static str {{
        match self {{
{codes}        }}
    }}

    /// What speakers of the language call it.
    pub const fn name(self) -> &'static str {{
        match self {{
{names}        }}
    }}

    /// The files that its catalogue is served as: what a newcomer's quiz says, and the rest.
    pub const fn catalogue_files(self) -> [&'static str; 2] {{
        match self {{
{files}        }}
    }}
}}

"
    );
}

/// The variant's part of a message's id.
fn variant<'a>(family: &Family, message: &'a Message) -> Option<&'a str> {
    message.key.id.strip_prefix(family.prefix)?.strip_prefix('-')
}

fn family(family: &Family, messages: &[(usize, &Message)], out: &mut String) {
    let mut attributes: Vec<&Option<String>> = Vec::new();
    for (_, message) in messages.iter().filter(|(_, message)| variant(family, message).is_some()) {
        if !attributes.contains(&&message.key.attribute) {
            attributes.push(&message.key.attribute);
        }
    }
    for attribute in attributes {
        let name = name(family.prefix, attribute.as_deref());
        let values = family.values;
        _ = writeln!(
            out,
            "/// `{}-…{}`",
            family.prefix,
            attribute.as_ref().map(|a| format!(".{a}")).unwrap_or_default()
        );
        _ = writeln!(
            out,
            "pub(crate) const fn {name}(of: {values}) -> Phrase {{\n    Phrase::new(match of {{"
        );
        for (index, message) in messages {
            if let Some(variant) = variant(family, message)
                && message.key.attribute == *attribute
            {
                _ = writeln!(out, "        {values}::{} => {index},", camel(variant));
            }
        }
        out.push_str("    })\n}\n\n");
    }
}

fn function(index: usize, message: &Message, out: &mut String) {
    if message.key.id == "language-name" {
        return;
    }
    let name = name(&message.key.id, message.key.attribute.as_deref());
    _ = writeln!(out, "/// `{}`", message.key);
    if message.variables.is_empty() {
        _ = writeln!(out, "pub(crate) const fn {name}() -> Phrase {{\n    Phrase::new({index})\n}}\n");
        return;
    }
    let (mut parameters, mut values) = (String::new(), String::new());
    for variable in &message.variables {
        let kind = match variable.kind {
            Kind::Number => "u32",
            Kind::String => "impl Into<Value>",
        };
        let ident = variable.name.replace('-', "_");
        _ = write!(parameters, "{ident}: {kind}, ");
        _ = write!(values, "{ident}.into(), ");
    }
    _ = writeln!(
        out,
        "pub(crate) fn {name}({parameters}) -> Phrase {{\n    Phrase::with({index}, vec![{values}])\n}}\n"
    );
}

fn name(id: &str, attribute: Option<&str>) -> String {
    let name = id.replace('-', "_");
    match attribute {
        Some(attribute) => format!("{name}_{}", attribute.replace('-', "_")),
        None => name,
    }
}

/// `greet-everyone` as `GreetEveryone`.
fn camel(id: &str) -> String {
    id.split('-')
        .filter_map(|word| {
            let mut letters = word.chars();
            letters.next().map(|first| first.to_uppercase().chain(letters).collect::<String>())
        })
        .collect()
}
