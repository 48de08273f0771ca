//! Settings of the C library's allocator, so that it gives back what is freed.
//!
//! glibc gives every thread an arena of its own, and each keeps the memory that was freed in it. With the threads of the
//! engine, the parsers and the readers, that came to 174 MiB of anonymous memory for `index --memory 128MiB`; with two
//! arenas it is 78 MiB.
//!
//! Large pieces are mapped by themselves and given back when they are freed. How large they must be rises to the size of
//! the largest that was freed so far. After the first segment all buffers of a segment come from arenas, which grow
//! with each merge and do not shrink again: on 1,077 MB with 128 MB to 137 MB. With a fixed size it is 87 MB.

/// Bytes of memory from which on speed counts for more than what the allocator keeps.
const MUCH: u64 = 512 << 20;
/// With less, pieces of so many bytes are mapped by themselves.
const LARGE: i32 = 1 << 20;

/// Limits the C library to two arenas. Must be called before a second thread starts.
pub(crate) fn limit_arenas() {
    set(Setting::Arenas(2));
}

/// Fits the C library to a run that may take `memory` bytes. With [`MUCH`] or more there may be four arenas, so that
/// threads wait for each other less when they allocate; with less, large pieces are given back. Must be called before a
/// second thread starts.
pub(crate) fn fit(memory: u64) {
    set(match memory >= MUCH {
        true => Setting::Arenas(4),
        false => Setting::Mapped(LARGE),
    });
}

/// A setting of glibc.
enum Setting {
    /// The largest number of arenas.
    Arenas(i32),
    /// The bytes from which on a piece is mapped by itself.
    Mapped(i32),
}

#[cfg(all(target_os = "linux", target_env = "gnu"))]
#[expect(
    unsafe_code,
    reason = "the C library has no safe interface to its settings"
)]
fn set(setting: Setting) {
    let (parameter, value) = match setting {
        Setting::Arenas(most) => (libc::M_ARENA_MAX, most),
        Setting::Mapped(least) => (libc::M_MMAP_THRESHOLD, least),
    };
    // SAFETY: mallopt takes two integers, touches nothing of ours, and is called before any other thread exists.
    // A refusal (0) changes nothing.
    unsafe {
        libc::mallopt(parameter, value);
    }
}

/// Other C libraries have no such settings.
#[cfg(not(all(target_os = "linux", target_env = "gnu")))]
fn set(_setting: Setting) {}
