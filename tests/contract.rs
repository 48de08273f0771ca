//! What scripts rely on: exit codes, streams, formats, and what a run leaves behind.

mod benching;
mod exits;
mod formats;
mod indexing;
mod locating;
mod measuring;
mod output;
mod querying;
mod showing;
