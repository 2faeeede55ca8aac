//! Actions gather the norms that apply, for reading. On random rulebooks and cases: each is in
//! one action, those that belong together in the same, under the strictest that is due first.

use std::cmp::Reverse;
use std::collections::BTreeSet;

use saksgang::inside::eval::outcome::{Action, Outcome};
use saksgang::inside::rulebook::norm::Norm;
use saksgang::inside::value::date::Date;
use saksgang::inside::value::moment::Deadline;
use saksgang::inside::value::norm::Modality::{
    self, May, OnlyMay, Shall, ShallBe, ShallNot, Should, ShouldNot,
};
use saksgang::inside::value::truth::Truth;

use crate::dice::Dice;
use crate::fast_road;
use crate::generate::{Book, case};

/// The strictest first. Forms bind whoever acts; they are no action.
const STRICTNESS: [Modality; 6] = [ShallNot, Shall, OnlyMay, ShouldNot, Should, May];

/// An outcome, its norms by their place in it.
struct Gathered<'a>(&'a Outcome<'a>);

impl Gathered<'_> {
    fn norm(&self, at: u32) -> &Norm {
        self.0.rulebook.norm(self.0.norms[at as usize].norm).unwrap()
    }

    fn acts(&self, at: u32) -> bool {
        self.0.norms[at as usize].applies == Truth::Yes && self.norm(at).modality != ShallBe
    }

    /// What norms of one action share: task, outcome, bearer, `since` and recurrence. `Unknown`
    /// and no bearer are open.
    fn shared(&self, at: u32) -> String {
        let (norm, bearer) = (self.norm(at), self.0.norms[at as usize].bearer);
        let since = norm.details.since.map(|since| self.0.value(since));
        format!("{:?}", (norm.task, norm.outcome, bearer, since, &norm.details.rhythm))
    }

    fn is_open(&self, at: u32) -> bool {
        let since = self.norm(at).details.since.map(|since| self.0.value(since));
        let since_open = since.is_some_and(|since| !since.is_known());
        since_open || self.0.norms[at as usize].bearer.is_none()
    }

    /// The greater, the more it has to head its action.
    fn weight(&self, at: u32) -> Reverse<(Option<usize>, bool, Option<Date>)> {
        let strictness = STRICTNESS.iter().position(|one| *one == self.norm(at).modality);
        let deadline = self.0.deadline(&self.0.norms[at as usize]).map(Deadline::day);
        Reverse((strictness, deadline.is_none(), deadline))
    }

    fn norms(&self, action: &Action) -> &[u32] {
        &self.0.action_norms[action.norms.start as usize..action.norms.end as usize]
    }

    /// What an action gathers that does not belong together, and a heading that is not the one.
    fn faults_of(&self, action: &Action) -> Vec<String> {
        let norms = self.norms(action);
        let shared = norms.iter().map(|at| self.shared(*at)).collect::<BTreeSet<_>>();
        let strictest = norms.iter().map(|at| self.weight(*at)).max();
        let rules = [
            (shared.len() == 1, "gathers what does not belong together"),
            (norms.is_sorted(), "is out of order"),
            (norms.contains(&action.heading), "has a foreign heading"),
            (strictest == Some(self.weight(action.heading)), "is headed by a weaker norm"),
        ];
        let broken = rules.into_iter().filter(|(kept, _)| !kept);
        broken.map(|(_, fault)| format!("{shared:?} {fault}")).collect()
    }

    fn faults(&self) -> Vec<String> {
        let actions = self.0.actions;
        let mut faults = actions.iter().flat_map(|one| self.faults_of(one)).collect::<Vec<_>>();
        let mut gathered = self.0.action_norms.to_vec();
        gathered.sort_unstable();
        let all = 0..u32::try_from(self.0.norms.len()).unwrap();
        if !all.filter(|at| self.acts(*at)).eq(gathered) {
            faults.push("not every norm that applies is in one action".to_owned());
        }
        let known = actions.iter().filter(|action| !self.is_open(action.heading));
        let apart = known.map(|action| self.shared(action.heading)).collect::<Vec<_>>();
        if apart.iter().collect::<BTreeSet<_>>().len() < apart.len() {
            faults.push("what belongs together stands apart".to_owned());
        }
        faults
    }
}

#[test]
fn actions_gather_what_belongs_together_under_the_strictest() {
    let mut gathered = 0;
    for seed in 8000..8500 {
        let mut dice = Dice::new(seed);
        let book = Book::random(&mut dice);
        let rulebook = fast_road::rulebook(&book.texts()).unwrap();
        for _ in 0..20 {
            let case = case::random(&mut dice);
            let on = Date::parse(case["on"].as_str().unwrap()).unwrap();
            let look = |outcome: &Outcome| {
                let larger = |action: &&Action| action.norms.end - action.norms.start > 1;
                (Gathered(outcome).faults(), outcome.actions.iter().filter(larger).count())
            };
            let (faults, several) =
                fast_road::with_outcome(&rulebook, &case.to_string(), on, look).unwrap();
            let texts = book.texts().join("\n");
            assert!(faults.is_empty(), "seed {seed}\n{texts}\n{case:#}\n{faults:#?}");
            gathered += several;
        }
    }
    assert!(gathered > 100, "only {gathered} actions of several norms");
}
