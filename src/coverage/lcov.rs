//! Coverage → an LCOV tracefile, for `genhtml` and whatever else reads it.
//!
//! Rules are its functions, counted by the cases in which they apply. A line that conditions,
//! rules or norms are written on is counted by how often the least tried of them was looked at;
//! a rule and a norm are looked at where they apply. The outcomes of conditions are branches: in
//! each line, conditions and alternatives are blocks, numbered from left to right; the branches of
//! a condition are yes (0), no (1) and open (2), so far as they can come about, and an alternative
//! has one, that it was taken (0). Branches that are masked are left out.

use super::told::Sheet;
use super::{Coverage, Mark, Row, What};
use std::collections::BTreeMap;
use std::fmt::Write;

/// The whole tracefile.
pub fn lcov(coverage: Coverage<'_, '_>) -> String {
    let mut out = String::from("TN:saksgang\n");
    for sheet in coverage.sheets() {
        // Writing to a text does not fail.
        let _ = file(&mut out, coverage, &sheet);
    }
    out
}

fn file(out: &mut String, coverage: Coverage<'_, '_>, sheet: &Sheet<'_>) -> std::fmt::Result {
    writeln!(out, "SF:{}", sheet.source.name)?;
    functions(out, coverage, sheet)?;
    branches(out, coverage, sheet)?;
    lines(out, coverage, sheet)?;
    writeln!(out, "end_of_record")
}

fn functions(out: &mut String, coverage: Coverage<'_, '_>, sheet: &Sheet<'_>) -> std::fmt::Result {
    let rules = sheet.rows.iter().filter(|(_, row)| matches!(row.what, What::Rule(_)));
    let mut names: BTreeMap<String, (usize, u64)> = BTreeMap::new();
    for (_, row) in rules {
        let (name, line) = (coverage.called(row), coverage.line(row.at));
        // Versions of one rule have one name.
        let name = if names.contains_key(&name) { format!("{name}@{line}") } else { name };
        names.insert(name, (line, row.marks[0].times));
    }
    for (name, (line, _)) in &names {
        writeln!(out, "FN:{line},{name}")?;
    }
    for (name, (_, times)) in &names {
        writeln!(out, "FNDA:{times},{name}")?;
    }
    let hit = names.values().filter(|(_, times)| *times > 0).count();
    writeln!(out, "FNF:{}\nFNH:{hit}", names.len())
}

fn branches(out: &mut String, coverage: Coverage<'_, '_>, sheet: &Sheet<'_>) -> std::fmt::Result {
    let (mut found, mut hit) = (0, 0);
    let (mut line, mut block) = (0, 0);
    for (_, row) in sheet.rows.iter().filter(|(_, row)| branches_off(row) && !coverage.masks(row)) {
        let own = coverage.line(row.at);
        block = if own == line { block + 1 } else { 0 };
        line = own;
        let looked_at = row.marks.iter().any(|mark| mark.times > 0);
        for (branch, mark) in row.marks.iter().enumerate().filter(|(_, mark)| mark.possible) {
            found += 1;
            hit += usize::from(mark.times > 0);
            let times = if looked_at { mark.times.to_string() } else { "-".to_owned() };
            writeln!(out, "BRDA:{line},{block},{branch},{times}")?;
        }
    }
    writeln!(out, "BRF:{found}\nBRH:{hit}")
}

fn branches_off(row: &Row) -> bool {
    matches!(row.what, What::Condition | What::Alternative(_))
        && row.marks.iter().any(|mark| mark.possible)
}

fn lines(out: &mut String, coverage: Coverage<'_, '_>, sheet: &Sheet<'_>) -> std::fmt::Result {
    let mut lines: BTreeMap<usize, u64> = BTreeMap::new();
    let counted =
        |row: &&Row| row.what != What::Threshold && row.marks.iter().any(|one| one.possible);
    for row in sheet.rows.iter().map(|(_, row)| *row).filter(counted) {
        let times = match row.what {
            What::Rule(_) | What::Norm(_) => row.marks[0].times,
            What::Condition | What::Threshold | What::Alternative(_) => {
                row.marks.iter().map(|mark: &Mark| mark.times).sum()
            }
        };
        let line = lines.entry(coverage.line(row.at)).or_insert(times);
        *line = times.min(*line);
    }
    for (line, times) in &lines {
        writeln!(out, "DA:{line},{times}")?;
    }
    let hit = lines.values().filter(|times| **times > 0).count();
    writeln!(out, "LF:{}\nLH:{hit}", lines.len())
}
