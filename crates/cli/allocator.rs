//! How the C library keeps memory.
//!
//! glibc gives every thread an arena of its own and keeps in each what was ever freed in it. With the engine's threads,
//! the parsers and the readers that came to 174 MiB of anonymous memory for `index --memory 128MiB`; with two arenas it
//! is 78 MiB.

/// With less memory than this, in bytes, there are few arenas.
const MUCH: u64 = 512 << 20;

/// Limits the C library to two arenas. Must be called before a second thread starts.
pub(crate) fn limit_arenas() {
    set_arenas(2);
}

/// Lets threads wait for one another less when they take memory and give it back, where a run may take `memory` bytes of it. Must
/// be called before a second thread starts.
pub(crate) fn allow_arenas(memory: u64) {
    if memory >= MUCH {
        set_arenas(4);
    }
}

#[cfg(all(target_os = "linux", target_env = "gnu"))]
#[expect(
    unsafe_code,
    reason = "the C library has no safe interface to this setting"
)]
fn set_arenas(most: i32) {
    // SAFETY: mallopt takes two integers, touches nothing of ours, and is called before any other thread exists.
    // A refusal (0) changes nothing.
    unsafe {
        libc::mallopt(libc::M_ARENA_MAX, most);
    }
}

/// Other C libraries have no such arenas.
#[cfg(not(all(target_os = "linux", target_env = "gnu")))]
fn set_arenas(_most: i32) {}
