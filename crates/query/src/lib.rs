//! Query text to ranked, highlighted hits.
