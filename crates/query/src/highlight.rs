//! The article side: what of a hit's own text matched, and which of it is shown.

pub(crate) mod cluster;
pub(crate) mod cut;
pub(crate) mod enough;
mod fragment;
mod html;
pub(crate) mod light;
pub(crate) mod scan_depth;
pub(crate) mod snippet;
pub(crate) mod text;
pub(crate) mod token_matcher;
