//! Indonesian: prefixes and suffixes of roots.
//!
//! Snowball's stemmer removes a prefix from any word that begins like one (`ketua`, chairman, became `tua`, old), and
//! restores the letter that a prefix replaces only if it is s. Here prefixes are removed together with their suffixes,
//! roots keep at least four letters, and roots that look like a form of another are listed.

use std::borrow::Cow;
use std::sync::LazyLock;

use rustc_hash::FxHashSet;

/// Roots, and words that only look like a form of another word.
const WHOLE: &str = "\
    abadi adanya adil alamat alami alasan anggota apakah bagian bangku bangun bantuan barang beberapa belakang bensin berangkat berapa berat \
    berdasarkan berdiri berikut berita berkah berlaku berlin bersih bertanya bertemu beruang beserta buku bulan capai dalam damai dapat \
    dasar dekat dengar depan derita dialog digital dinas dinding diplomat direktur diri disiplin diskusi distrik ditanya divisi dunia duri \
    hadir ikan iklan ilmu istri jalan jembatan jumlah jutaan kabupaten kalah kalian kalimat kapal kapan karya kasih kawasan keadaan \
    kebijakan kecam kecamatan kecil kedutaan kejar kekasih kelakuan kelola kelompok keluar keluarga kemarin kembali kembang kemudian kena \
    kenal kendali kendara kepala kepulauan kepung kerah keras kereta kerja ketua kota kuliah kurang lahan langkah lapangan lembaga main \
    makan maluku masakan masalah masuk mayat medan media melalui melayu memang mempertanyakan menang menantu menara menengah mengapa \
    mengerti menit mental menteri menurut merah merdeka mesin metro mewah milik minggu minta mohon muat mulai muncul naskah negara nikah \
    nikmat nilai olah oleh orang pakai pasar pasukan pecah pegang pegawai pejabat pekan pelabuhan pelajar pelaku pelangi peluang peluk \
    pembangunan pemerintah pemilu pemuda pena penduduk pengacara pengadilan pengalaman pengaruh penjara penting penuh peradilan peran perang \
    peraturan percaya perdagangan perdana perempuan pergi perhati periksa perilaku peringat perintah periode peristiwa perjalanan perlahan \
    perlu permainan permukaan peroleh persen personel pertanyaan pertemuan perusahaan pesan pesawat peserta petugas polisi politikus pulang \
    rakyat ramai ratusan rekan ribuan ringan salah sampai santai saudara sebelah sebut sejumlah sekitar sekolah selatan selesai senjata \
    serta setelah siang sidang simpan tahan tamu tangan tangani tanya tekan teknologi teman tembak temu tengah tentang terang terbang terbit \
    terdiri terhadap terima terjun terkait terlalu termasuk ternyata teror teroris terorisme tersebut tertentu terus tewas uang urai wilayah";

/// Roots in k, listed without that letter, which a prefix replaces; and roots in m and in n, which keep theirs.
const IN_K: [&str; 34] = [
    "alah", "andung", "ata", "awal", "ecam", "ecil", "ejar", "eluar", "eluh", "elola", "embali",
    "embang", "emuka", "ena", "enal", "enang", "endali", "endara", "epung", "erah", "erja", "irim",
    "ira", "onsumsi", "orban", "osong", "uasa", "uat", "ubur", "umpul", "unci", "unjung", "urang",
    "utip",
];
const IN_M: [&str; 15] = [
    "maaf", "main", "makan", "masak", "masuk", "mati", "menang", "milik", "minta", "mohon", "muat",
    "mula", "muncul", "musnah", "malu",
];
const IN_N: [&str; 6] = ["naik", "nanti", "nikah", "nikmat", "nilai", "nyata"];
/// Words that take *-kan* without a prefix, rather than ending in k and taking *-an*.
const WITH_KAN: [&str; 10] = [
    "beri", "buka", "coba", "guna", "jadi", "kata", "laku", "lupa", "mulia", "nyata",
];

static ROOTS: LazyLock<FxHashSet<&str>> = LazyLock::new(|| WHOLE.split_whitespace().collect());

/// The minimum number of letters of a root.
const LEAST: usize = 4;

/// The stem of a word.
pub(in crate::analysis) fn stem(word: &str) -> Cow<'_, str> {
    if !word.is_ascii() || ROOTS.contains(word) {
        return word.into();
    }
    let bare = without_particle(word);
    let whole = ["", "an", "kan", "i"]
        .iter()
        .filter_map(|ending| bare.strip_suffix(ending));
    if let Some(whole) = whole.into_iter().find(|whole| ROOTS.contains(whole)) {
        return whole.into();
    }
    let with_kan = bare
        .strip_suffix("kan")
        .filter(|root| WITH_KAN.contains(root));
    let root = with_kan.map(Cow::Borrowed).or_else(|| of_prefix(bare));
    let root = root.unwrap_or_else(|| without_ending(bare, &["an", "kan"]).into());
    // Letters that roots also end with are removed from both: `korban`, `teliti`.
    match without_ending(&root, &["an", "i"]).len() {
        kept if kept < root.len() => root[..kept].to_owned().into(),
        _ => root,
    }
}

/// The part before *-nya* and the like, and before *-lah* and the like.
fn without_particle(word: &str) -> &str {
    /// The minimum number of letters before *-nya* and *-mu*, and before *-ku*, which words often end with by chance.
    const LEAST_OF_OWNER: usize = 3;
    const LEAST_BEFORE_KU: usize = 5;
    /// Words whose own letters end in *-ku* and *-mu*.
    const OWN: [&str; 5] = ["laku", "temu", "njamu", "rtamu", "meramu"];
    /// Words with *-ku* after fewer letters.
    const WITH_KU: [&str; 12] = [
        "adik", "anak", "ayah", "guru", "hati", "ibu", "istri", "kakak", "nama", "rumah", "suami",
        "teman",
    ];
    const IN_LAH: [&str; 6] = ["masalah", "sekolah", "jumlah", "salah", "kalah", "olah"];
    let strip = |word: &'_ str, endings: &[&str], least: usize| {
        let mut ends = endings
            .iter()
            .filter(|ending| word.ends_with(**ending))
            .map(|ending| word.len() - ending.len());
        ends.find(|&end| end >= least && !ROOTS.contains(word))
    };
    let is_whole = IN_LAH.iter().any(|end| word.ends_with(end));
    let end = strip(word, &["lah", "kah", "pun"], LEAST).filter(|_| !is_whole);
    let word = end.map_or(word, |end| &word[..end]);
    let end = strip(word, &["nya"], LEAST_OF_OWNER);
    let end = end.or_else(|| {
        let of_me = || {
            let end = strip(word, &["ku"], LEAST_OF_OWNER);
            end.filter(|&end| end >= LEAST_BEFORE_KU || WITH_KU.contains(&&word[..end]))
        };
        let end = strip(word, &["mu"], LEAST_OF_OWNER).or_else(of_me);
        end.filter(|_| !OWN.iter().any(|own| word.ends_with(own)))
    });
    end.map_or(word, |end| &word[..end])
}

/// The root of a word with a prefix.
fn of_prefix(word: &str) -> Option<Cow<'_, str>> {
    const OF_VERB: &[&str] = &["kan", "i"];
    // `memperbaiki`, `diperbaiki`.
    let caused = word
        .strip_prefix("memper")
        .or_else(|| word.strip_prefix("diper"));
    if let Some(rest) = caused.filter(|_| !is_of_root(&word[word.find("per").unwrap_or(0)..])) {
        return root(rest, OF_VERB);
    }
    if let Some(rest) = word.strip_prefix("di") {
        return root(rest, OF_VERB);
    }
    if let Some(rest) = word.strip_prefix("me") {
        return of_nasal(rest, OF_VERB);
    }
    if let Some(rest) = word.strip_prefix("ber").or_else(|| {
        word.strip_prefix("be")
            .filter(|rest| rest.starts_with("kerja"))
    }) {
        return root(rest, &["an", "kan"]);
    }
    if let Some(rest) = word.strip_prefix("ter") {
        return root(rest, OF_VERB);
    }
    if let Some(rest) = word.strip_prefix("ke") {
        return root(rest.strip_suffix("an")?, &[]);
    }
    if let Some(rest) = word.strip_prefix("per")
        && let Some(kept) = rest.strip_suffix("an").filter(|_| !is_of_root(word))
        && let Some(root) = root(kept, &[])
    {
        return Some(root);
    }
    of_nasal(word.strip_prefix("pe")?, &["an"])
}

/// Whether a word begins with a listed root.
fn is_of_root(word: &str) -> bool {
    (LEAST..=word.len()).any(|end| word.get(..end).is_some_and(|root| ROOTS.contains(root)))
}

/// The root after a prefix that ends in a nasal, with the letter that the prefix replaced.
fn of_nasal<'w>(rest: &'w str, endings: &[&str]) -> Option<Cow<'w, str>> {
    let begins = |roots: &[&str], word: &str| roots.iter().any(|root| word.starts_with(root));
    if begins(&IN_M, rest) || begins(&IN_N, rest) || rest.starts_with("nyanyi") {
        return root(rest, endings);
    }
    let is_vowel = |rest: &str| rest.starts_with(['a', 'e', 'i', 'o', 'u']);
    let with = |letter: &str, rest: &str| {
        let whole = [letter, rest].concat();
        root(&whole, endings).map(|root| root.into_owned().into())
    };
    if let Some(rest) = rest.strip_prefix("ng") {
        return match begins(&IN_K, rest) {
            true => with("k", rest),
            false => root(rest, endings),
        };
    }
    if let Some(rest) = rest.strip_prefix("ny").filter(|rest| is_vowel(rest)) {
        return with("s", rest);
    }
    if let Some(rest) = rest.strip_prefix('n') {
        return if is_vowel(rest) {
            with("t", rest)
        } else {
            root(rest, endings)
        };
    }
    if let Some(rest) = rest.strip_prefix('m') {
        return if is_vowel(rest) {
            with("p", rest)
        } else {
            root(rest, endings)
        };
    }
    root(rest, endings)
}

/// A root without its ending, if enough letters remain.
fn root<'w>(word: &'w str, endings: &[&str]) -> Option<Cow<'w, str>> {
    let kept = without_ending(word, endings);
    let begins = kept.get(..2).is_some_and(|two| {
        two.contains(['a', 'e', 'i', 'o', 'u'])
            || matches!(two, "kh" | "ny" | "sy" | "pr" | "kr" | "kl" | "tr")
    });
    (kept.len() >= LEAST && begins || kept == "ada").then(|| kept.into())
}

/// The part before the first of `endings` that leaves a root.
fn without_ending<'w>(word: &'w str, endings: &[&str]) -> &'w str {
    if ROOTS.contains(word) {
        return word;
    }
    let kept = endings.iter().find_map(|ending| {
        let kept = word.strip_suffix(ending)?;
        let takes = match *ending {
            // `tembakan`, of `tembak`, and `katakan`, of `kata`.
            "an" => !kept
                .strip_suffix('k')
                .is_some_and(|kept| WITH_KAN.contains(&kept)),
            "i" => !kept.ends_with('s'),
            _ => true,
        };
        (kept.len() >= LEAST && takes).then_some(kept)
    });
    kept.unwrap_or(word)
}

#[cfg(test)]
mod tests {
    use crate::analysis::stems::tests::{are_one, are_parted};

    #[test]
    fn words_have_their_forms_and_those_of_no_other() {
        are_one(
            "id",
            "kata/mengatakan kata/dikatakan kirim/mengirim nyanyi/menyanyi perintah/memerintahkan bunuh/pembunuhan pilih/pemilih \
            tangkap/menangkap kunjung/mengunjungi minta/meminta milik/memiliki terima/diterima selesai/menyelesaikan periksa/diperiksa \
            korban/mengorbankan teliti/meneliti kerja/bekerja beri/memberikan tembak/tembakan baik/memperbaiki harga/harganya \
            ibu/ibunya ibu/ibumu ibu/ibuku tim/timnya gol/golnya isu/isunya nama/namamu cinta/cintamu",
        );
        are_parted(
            "id",
            "ketua/tua pengacara/acara mengatakan/menata masa/masalah kali/kalian ikan/memberikan luar/keluar perintah/pemerintah \
            tangan/menangani diri/berdiri duduk/penduduk tugas/petugas dana/perdana asa/perasaan malu/Maluku langkah/pelangi \
            berada/adanya tamu/bertamukan jamu/jam kete/ketemu",
        );
    }
}
