//! Directory to articles to index.
