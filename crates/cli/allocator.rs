//! Limiting the memory arenas of the C library.
//!
//! glibc gives every thread an arena of its own, and each keeps the memory that was freed in it. With the threads of the
//! engine, the parsers and the readers, that came to 174 MiB of anonymous memory for `index --memory 128MiB`; with two
//! arenas it is 78 MiB.

/// Bytes of memory from which on more arenas are allowed.
const MUCH: u64 = 512 << 20;

/// Limits the C library to two arenas. Must be called before a second thread starts.
pub(crate) fn limit_arenas() {
    set_arenas(2);
}

/// Allows four arenas, so that threads wait for each other less when they allocate, if a run may take [`MUCH`] bytes or
/// more; `memory` is its limit in bytes. Must be called before a second thread starts.
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
