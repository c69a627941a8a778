//! Patterns with their references resolved, and the notation that the app reads them in.

use crate::source::Variable;
use fluent_syntax::ast;
use std::{collections::HashMap, fmt::Write};

/// What a message says: parts in a row.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Pattern(pub Vec<Part>);

/// A part of a pattern.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    /// A text as it stands.
    Text(String),
    /// A variable's value.
    Variable(String),
    /// The variant that fits a variable's value; the last one where none does.
    Select {
        /// The variable's name.
        variable: String,
        /// Keys (a number, a plural category or a word) with their patterns, the default last.
        variants: Vec<(String, Pattern)>,
    },
}

/// What has a meaning of its own in the notation.
const RESERVED: [char; 4] = ['{', '}', '[', ']'];

impl Pattern {
    /// Takes over a parsed pattern, with terms put in and literals written out.
    pub(crate) fn resolve(
        pattern: &ast::Pattern<String>,
        terms: &HashMap<String, Self>,
    ) -> Result<Self, String> {
        let mut parts = Self::default();
        for element in &pattern.elements {
            match element {
                ast::PatternElement::TextElement { value } => parts.push_text(value)?,
                ast::PatternElement::Placeable { expression } => parts.push_expression(expression, terms)?,
            }
        }
        Ok(parts)
    }

    pub(crate) fn rewrite(&mut self, text: &impl Fn(&str) -> String) {
        for part in &mut self.0 {
            match part {
                Part::Text(old) => *old = text(old),
                Part::Variable(_) => {}
                Part::Select { variants, .. } => {
                    for (_, pattern) in variants {
                        pattern.rewrite(text);
                    }
                }
            }
        }
    }

    fn push_expression(
        &mut self,
        expression: &ast::Expression<String>,
        terms: &HashMap<String, Self>,
    ) -> Result<(), String> {
        match expression {
            ast::Expression::Inline(inline) => self.push_inline(inline, terms),
            ast::Expression::Select { selector, variants } => {
                let ast::InlineExpression::VariableReference { id } = selector else {
                    return Err("only a variable can choose between variants".into());
                };
                let mut sorted: Vec<&ast::Variant<String>> = variants.iter().collect();
                sorted.sort_by_key(|variant| variant.default);
                let variants = sorted
                    .into_iter()
                    .map(|variant| Ok((key(variant), Self::resolve(&variant.value, terms)?)))
                    .collect::<Result<_, String>>()?;
                self.0.push(Part::Select { variable: id.name.clone(), variants });
                Ok(())
            }
        }
    }

    fn push_inline(
        &mut self,
        inline: &ast::InlineExpression<String>,
        terms: &HashMap<String, Self>,
    ) -> Result<(), String> {
        match inline {
            ast::InlineExpression::StringLiteral { value }
            | ast::InlineExpression::NumberLiteral { value } => self.push_text(value),
            ast::InlineExpression::VariableReference { id } => {
                self.0.push(Part::Variable(id.name.clone()));
                Ok(())
            }
            ast::InlineExpression::TermReference { id, attribute: None, arguments: None } => {
                let term = terms.get(&id.name).ok_or_else(|| format!("there is no term `-{}`", id.name))?;
                self.0.extend(term.0.iter().cloned());
                Ok(())
            }
            ast::InlineExpression::Placeable { expression } => self.push_expression(expression, terms),
            _ => Err("functions, references to messages and terms with arguments are not supported".into()),
        }
    }

    fn push_text(&mut self, text: &str) -> Result<(), String> {
        if text.contains(RESERVED) {
            return Err(format!("{text:?} has one of {RESERVED:?}, which are kept for placeables"));
        }
        if text.contains('\n') {
            return Err(format!(
                "{text:?} has more than one line, which a catalogue has for one message each"
            ));
        }
        if let Some(Part::Text(last)) = self.0.last_mut() {
            last.push_str(text);
        } else {
            self.0.push(Part::Text(text.to_owned()));
        }
        Ok(())
    }

    /// The text, if nothing in it varies.
    pub fn as_text(&self) -> Option<&str> {
        match self.0.as_slice() {
            [Part::Text(text)] => Some(text),
            _ => None,
        }
    }

    /// Whether the variable of that name stands anywhere in it.
    pub fn uses(&self, name: &str) -> bool {
        self.variables().contains(&name)
    }

    /// The names of its variables; one that stands there twice comes twice.
    pub fn variables(&self) -> Vec<&str> {
        let mut names = Vec::new();
        self.visit(&mut |part| match part {
            Part::Text(_) => {}
            Part::Variable(name) | Part::Select { variable: name, .. } => names.push(name.as_str()),
        });
        names
    }

    /// Calls `f` for every part, those inside variants too.
    pub fn visit<'a>(&'a self, f: &mut impl FnMut(&'a Part)) {
        for part in &self.0 {
            f(part);
            if let Part::Select { variants, .. } = part {
                for (_, pattern) in variants {
                    pattern.visit(f);
                }
            }
        }
    }

    /// In the app's notation: `{0}` is the first variable's value, `{0[one]…[other]…}` chooses by it.
    pub(crate) fn encode(&self, variables: &[Variable]) -> String {
        let mut out = String::new();
        self.write(variables, &mut out);
        out
    }

    fn write(&self, variables: &[Variable], out: &mut String) {
        let index =
            |name: &str| variables.iter().position(|v| v.name == name).unwrap_or(usize::from(u8::MAX));
        for part in &self.0 {
            match part {
                Part::Text(text) => out.push_str(text),
                Part::Variable(name) => _ = write!(out, "{{{}}}", index(name)),
                Part::Select { variable, variants } => {
                    _ = write!(out, "{{{}", index(variable));
                    for (key, pattern) in variants {
                        _ = write!(out, "[{key}]");
                        pattern.write(variables, out);
                    }
                    out.push('}');
                }
            }
        }
    }
}

fn key(variant: &ast::Variant<String>) -> String {
    match &variant.key {
        ast::VariantKey::Identifier { name } => name.clone(),
        ast::VariantKey::NumberLiteral { value } => value.clone(),
    }
}
