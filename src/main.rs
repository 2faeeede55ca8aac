//! The `saksgang` program.

fn main() {}
