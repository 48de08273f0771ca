//! The article side: which parts of a hit's own text match, and which parts are shown.

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
