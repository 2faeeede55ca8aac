//! How large a case may be.

/// Bytes of a case: 16 MiB.
pub const CASE_BYTES: usize = 16 * 1024 * 1024;

/// Lists and objects inside one another.
pub const DEPTH: usize = 64;

/// Elements of a list; entries of a log.
pub const LIST_ENTRIES: usize = 100_000;

/// Slots of all lists of a case together: elements times fields.
pub const LIST_SLOTS: usize = 10_000_000;

/// Faults of a case that are told in one run.
pub const FAULTS: usize = 1_000;
