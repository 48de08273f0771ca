//! The names of news agencies. Bylines are read with them, and queries for bylines use them.

/// Words of agencies' names, in lower case, separated by white space. A name that consists of these words only is an agency's.
pub const AGENCIES: &str = "associated reuters reuter ap afp bbc cnn efe ansa dpa tass тасс pap čtk ntb tt ritzau belga anp apa sda \
    lusa upi xinhua kyodo jiji yonhap interfax bernama pti ians aap agencies agencias agences agenturen press";
