//! How the C library keeps memory.
//!
//! glibc gives every thread an arena of its own and keeps in each what was ever freed in it. With the engine's threads,
//! the parsers and the readers that came to 174 MiB of anonymous memory for `index --memory 128MiB`; with two arenas it
//! is 78 MiB.

/// Limits the C library to two arenas. Must be called before a second thread starts.
#[cfg(all(target_os = "linux", target_env = "gnu"))]
#[expect(
    unsafe_code,
    reason = "the C library has no safe interface to this setting"
)]
pub(crate) fn limit_arenas() {
    // SAFETY: mallopt takes two integers, touches nothing of ours, and is called before any other thread exists.
    // A refusal (0) changes nothing.
    unsafe {
        libc::mallopt(libc::M_ARENA_MAX, 2);
    }
}

/// Other C libraries have no such arenas.
#[cfg(not(all(target_os = "linux", target_env = "gnu")))]
pub(crate) fn limit_arenas() {}
