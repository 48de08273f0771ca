//! Agencies, which are read in bylines and asked for there.

/// Words of the names of agencies in lower case, parted by white space. A name of these words alone is an agency's.
pub const AGENCIES: &str = "associated reuters reuter ap afp bbc cnn efe ansa dpa tass тасс pap čtk ntb tt ritzau belga anp apa sda \
    lusa upi xinhua kyodo jiji yonhap interfax bernama pti ians aap agencies agencias agences agenturen press";
