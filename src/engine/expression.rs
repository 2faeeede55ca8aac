//! Any expression of the rule language, asked of a loaded rulebook: parsed, checked beside the
//! rulebook's own trees, and calculated with everything else of a case.

use super::{Refusal, Rules, error};
use crate::check::with_expression;
use crate::diagnostic::Diagnostic;
use crate::eval::outcome::Outcome;
use crate::eval::{Input, Scratch, evaluate};
use crate::rulebook::Rulebook;
use crate::rulebook::node::NodeId;
use crate::source::{Source, SourceId, Span};
use crate::syntax::parse_expression;
use crate::value::Value;

/// Bytes that an expression may have: 64 KiB.
pub const LONGEST: usize = 1 << 16;

/// What the text of an expression is called where something is wrong in it.
const NAME: &str = "expression";

/// An expression that fits a rulebook.
#[derive(Clone, Debug)]
pub struct Expression {
    /// The rulebook with the expression's nodes among its own: names and their ids are the same,
    /// nodes are not.
    rulebook: Rulebook,
    node: NodeId,
    assumed: Vec<(NodeId, Value)>,
}

/// Reads an expression: `person.age >= 18`, a path, a date, `TASK is done`, `some x in LIST has …`.
///
/// # Errors
/// Everything that is wrong with it, pointing into its text.
pub fn expression(rules: &Rules, text: &str) -> Result<Expression, Refusal> {
    let mut sources = rules.sources.clone();
    let id = sources.add(Source::new(NAME, text.get(..LONGEST).unwrap_or(text)));
    read(rules, id, text).map_err(|diagnostics| Refusal { sources, diagnostics })
}

fn read(rules: &Rules, id: SourceId, text: &str) -> Result<Expression, Vec<Diagnostic>> {
    if text.len() > LONGEST {
        return Err(vec![error::expression_too_long(Span::new(id, 0..0))]);
    }
    let asked = parse_expression(id, text)?;
    let (rulebook, node) = with_expression(&rules.rulebook.name, &rules.files, &asked)?;
    Ok(Expression { rulebook, node, assumed: Vec::new() })
}

impl Expression {
    /// Its node in the outcome of [`Expression::evaluate`].
    pub fn node(&self) -> NodeId {
        self.node
    }

    /// A case with the expression among what is calculated. The input is that of an evaluation by
    /// the rulebook that the expression was read for ([`Outcome::input`]); so is the outcome, but
    /// for the ids of its nodes.
    pub fn evaluate<'a>(&'a mut self, input: Input<'a>, scratch: &'a mut Scratch) -> Outcome<'a> {
        let assumed = input.assumed.iter().filter_map(|one| self.renamed(input.rulebook, *one));
        let mut assumed: Vec<_> = assumed.collect();
        assumed.sort_by_key(|one| one.0);
        self.assumed = assumed;
        let (rulebook, assumed) = (&self.rulebook, self.assumed.as_slice());
        evaluate(Input { rulebook, assumed, ..input }, scratch)
    }

    /// What is assumed of a definition of a rulebook, of the same definition of this one.
    fn renamed(
        &self,
        rulebook: &Rulebook,
        (node, value): (NodeId, Value),
    ) -> Option<(NodeId, Value)> {
        let at = rulebook.definitions.iter().position(|one| one.node == Some(node))?;
        Some((self.rulebook.definitions.get(at)?.node?, value))
    }
}
