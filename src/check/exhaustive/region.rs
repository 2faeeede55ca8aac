//! Sets of combinations of cells, as bits.

/// How many combinations are looked at; beyond it nothing is seen of several subjects.
const MOST_COMBINATIONS: usize = 65_536;
/// How many words of bits all steps of one definition's guards may take together.
const MOST_WORDS: usize = 1 << 20;

/// All combinations: of each subject one cell.
pub(super) struct Space {
    /// How many cells each subject has.
    pub(super) sizes: Vec<usize>,
    /// How far two neighbouring cells of a subject lie apart.
    strides: Vec<usize>,
    /// How many combinations there are.
    len: usize,
}

/// A set of combinations.
#[derive(Clone)]
pub(super) struct Cells {
    words: Vec<u64>,
}

/// Where a condition holds, and where it does not; elsewhere it is open.
#[derive(Clone)]
pub(super) struct Region {
    /// Where it holds.
    pub(super) yes: Cells,
    /// Where it does not hold.
    pub(super) no: Cells,
}

impl Space {
    /// The space of subjects with so many cells each; none if it is too large for so many steps.
    pub(super) fn of(sizes: Vec<usize>, steps: usize) -> Option<Self> {
        let mut strides = Vec::with_capacity(sizes.len());
        let mut len = 1_usize;
        for size in &sizes {
            strides.push(len);
            len = len.checked_mul(*size).filter(|len| *len <= MOST_COMBINATIONS)?;
        }
        let words = len.div_ceil(64).checked_mul(steps)?;
        (words <= MOST_WORDS).then_some(Self { sizes, strides, len })
    }

    /// All combinations.
    pub(super) fn all(&self) -> Cells {
        let mut all = self.none();
        all.fill(0, self.len);
        all
    }

    /// No combination.
    pub(super) fn none(&self) -> Cells {
        Cells { words: vec![0; self.len.div_ceil(64)] }
    }

    /// The combinations in which a subject is in one of some cells.
    pub(super) fn with(&self, subject: usize, cells: impl Iterator<Item = usize>) -> Cells {
        let mut found = self.none();
        let (Some(size), Some(stride)) = (self.sizes.get(subject), self.strides.get(subject))
        else {
            return found;
        };
        for cell in cells {
            let blocks = (cell * stride..self.len).step_by(size * stride);
            blocks.for_each(|start| found.fill(start, *stride));
        }
        found
    }

    /// The combinations in which each subject is in one of its cells of a box.
    pub(super) fn within(&self, cells_of_each: &[Vec<usize>]) -> Cells {
        let mut found = self.all();
        for (subject, cells) in cells_of_each.iter().enumerate() {
            if self.sizes.get(subject) != Some(&cells.len()) {
                found.keep(&self.with(subject, cells.iter().copied()));
            }
        }
        found
    }

    /// The cells of the first combination in a set.
    pub(super) fn first(&self, of: &Cells) -> Option<Vec<usize>> {
        let at = of.first()?;
        Some(
            self.sizes.iter().zip(&self.strides).map(|(size, stride)| at / stride % size).collect(),
        )
    }
}

impl Cells {
    fn fill(&mut self, start: usize, len: usize) {
        let end = start + len;
        let mut at = start;
        while at < end {
            let (word, bit) = (at / 64, at % 64);
            let count = (64 - bit).min(end - at);
            let ones = if count == 64 { u64::MAX } else { ((1 << count) - 1) << bit };
            if let Some(word) = self.words.get_mut(word) {
                *word |= ones;
            }
            at += count;
        }
    }

    /// Keeps what is in the other too.
    pub(super) fn keep(&mut self, other: &Self) {
        self.words.iter_mut().zip(&other.words).for_each(|(mine, theirs)| *mine &= theirs);
    }

    /// Adds the other.
    pub(super) fn add(&mut self, other: &Self) {
        self.words.iter_mut().zip(&other.words).for_each(|(mine, theirs)| *mine |= theirs);
    }

    /// Takes the other away.
    pub(super) fn take(&mut self, other: &Self) {
        self.words.iter_mut().zip(&other.words).for_each(|(mine, theirs)| *mine &= !theirs);
    }

    /// Whether nothing is in it.
    pub(super) fn is_empty(&self) -> bool {
        self.words.iter().all(|word| *word == 0)
    }

    /// Whether something is in both.
    pub(super) fn meets(&self, other: &Self) -> bool {
        self.words.iter().zip(&other.words).any(|(mine, theirs)| mine & theirs != 0)
    }

    /// Whether all of the other is in it.
    pub(super) fn holds(&self, other: &Self) -> bool {
        self.words.iter().zip(&other.words).all(|(mine, theirs)| theirs & !mine == 0)
    }

    fn first(&self) -> Option<usize> {
        let (at, word) = self.words.iter().enumerate().find(|(_, word)| **word != 0)?;
        Some(at * 64 + usize::try_from(word.trailing_zeros()).ok()?)
    }
}

/// Where at least so many of some sets meet.
pub(super) fn at_least(space: &Space, needed: usize, sets: &[&Cells]) -> Cells {
    // The set at n: where n of those seen so far meet.
    let mut met: Vec<Cells> = vec![space.all()];
    met.resize(needed + 1, space.none());
    for set in sets {
        for count in (1..=needed).rev() {
            let Some(mut more) = met.get(count - 1).cloned() else {
                continue;
            };
            more.keep(set);
            if let Some(so_far) = met.get_mut(count) {
                so_far.add(&more);
            }
        }
    }
    met.pop().unwrap_or_else(|| space.none())
}
