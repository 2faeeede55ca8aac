//! What identifies a norm in an answer, for people and programs alike.

use super::bears::{Bears, MASK};
use super::view::{Shown, View};
use crate::rulebook::norm::Bearer;
use std::borrow::Cow;
use std::fmt;

impl<'a> View<'a> {
    /// What identifies a norm: rule, task with its outcome, bearer, element.
    pub(crate) fn id(&self, one: &Shown<'a>) -> Id<'a> {
        Id {
            circular: self.circular_of(one.rule).map(|found| found.name.as_str()),
            rule: &one.rule.name,
            task: self.rulebook().task(one.norm.task).map_or("?", |task| &task.name),
            outcome: self.outcome_name(one.norm),
            bearer: match self.bears(one) {
                Bears::Unit(unit) => Cow::Borrowed(self.unit_name(unit)),
                Bears::Masked(_) => Cow::Borrowed(MASK),
                Bears::Open(_) | Bears::Whoever => Cow::Borrowed("?"),
                Bears::Jointly(_) => Cow::Owned(self.joint_names(one, "+")),
                Bears::Everybody => Cow::Borrowed("nobody"),
            },
            form: matches!(one.norm.bearer, Bearer::Whoever),
            element: one.norm.each.map(|_| self.element_key(one)),
        }
    }
}

/// `IM-2011-020/contact-pu-before-placement/contact-pu@RKM`; with an outcome `TASK=OUTCOME`;
/// `@?` while the bearer is open, `@•••` while it is masked, `@RKM+RKV` of several together, `@nobody`
/// of what binds every unit; a form has no bearer. Of a rule that is for each of several the element
/// stands behind it: `[2018-03-01]`, `[?]` while nobody knows which there are; of what arises each time
/// something happens the day on which it did.
#[derive(Clone)]
pub(crate) struct Id<'a> {
    circular: Option<&'a str>,
    rule: &'a str,
    task: &'a str,
    outcome: Option<&'a str>,
    bearer: Cow<'a, str>,
    form: bool,
    element: Option<String>,
}

impl fmt::Display for Id<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(circular) = self.circular {
            f.write_str(circular)?;
            f.write_str("/")?;
        }
        f.write_str(self.rule)?;
        f.write_str("/")?;
        f.write_str(self.task)?;
        if let Some(outcome) = self.outcome {
            f.write_str("=")?;
            f.write_str(outcome)?;
        }
        if !self.form {
            f.write_str("@")?;
            f.write_str(&self.bearer)?;
        }
        if let Some(element) = &self.element {
            write!(f, "[{element}]")?;
        }
        Ok(())
    }
}
