//! Writes the tables of listed words that the stemming rules of several languages look up.

use std::path::Path;
use std::{env, fs, io};

fn main() -> io::Result<()> {
    println!("cargo::rerun-if-changed=build.rs");
    let directory = env::var_os("OUT_DIR").ok_or(io::ErrorKind::NotFound)?;
    for (language, written) in newshound_lexicon::tables() {
        let path = Path::new(&directory).join(language);
        fs::write(path.with_extension("forms"), &written.forms)?;
        fs::write(path.with_extension("lines"), &written.lines)?;
    }
    Ok(())
}
