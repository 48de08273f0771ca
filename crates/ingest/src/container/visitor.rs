//! Passes the records of a file to the caller's function.

use std::io;
use std::ops::ControlFlow;

use super::held::Held;
use super::place::Place;
use super::tally::Tally;
use crate::stated::Stated;
use crate::{Format, Options, Problem, RawRecord, Siblings};

/// The caller's function, with the state of reading a file.
pub(super) struct Visitor<'a> {
    pub(super) options: &'a Options,
    pub(super) tally: &'a Tally,
    pub(super) siblings: Option<&'a mut dyn Siblings>,
    pub(super) held: Held,
    /// How many problems of the archive itself were passed on.
    pub(super) problems: u32,
    pub(super) visit: &'a mut dyn FnMut(RawRecord) -> ControlFlow<()>,
}

impl Visitor<'_> {
    /// Passes on a record that is a problem.
    pub(super) fn problem(&mut self, place: &mut Place, problem: Problem) -> ControlFlow<()> {
        self.hand_out(place, record(Format::Text, Err(problem)))
    }

    /// Passes on a problem of the archive itself, not of a member.
    pub(super) fn archive_problem(&mut self, problem: Problem) -> ControlFlow<()> {
        let mut place = Place::file();
        place.number = self.problems;
        self.problems += 1;
        self.problem(&mut place, problem)
    }

    /// Passes on a record that is the failure behind `error`.
    pub(super) fn fail(&mut self, place: &mut Place, error: io::Error) -> ControlFlow<()> {
        let failure = self.tally.failure(error);
        self.problem(place, failure.into())
    }

    /// Passes on a record at `place`, which then moves to the next number.
    pub(super) fn hand_out(&mut self, place: &mut Place, record: RawRecord) -> ControlFlow<()> {
        let number = place.number;
        place.number = number.saturating_add(1);
        (self.visit)(RawRecord {
            member: place.member.clone(),
            number,
            stated: place.stated.clone(),
            ..record
        })
    }
}

/// A record with this content; [`Visitor::hand_out`] sets its place.
pub(super) fn record(format: Format, content: Result<Vec<u8>, Problem>) -> RawRecord {
    RawRecord {
        member: None,
        number: 0,
        line: None,
        format,
        content,
        stated: Stated::default(),
        head_lines: 0,
    }
}
