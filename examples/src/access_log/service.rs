//! What else logs as IIS does.

/// A service of Windows whose logs look like those of IIS, and whose replies look like statuses.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Service {
    /// File transfer.
    Ftp,
    /// Mail, on its way.
    Smtp,
    /// Mail, to be fetched.
    Pop3,
    /// News.
    Nntp,
}

/// What `s-sitename` says, before the number of the site. HTTP is `W3SVC`.
const SITES: [(&[u8], Service); 5] = [
    (b"FTPSVC", Service::Ftp),
    (b"MSFTPSVC", Service::Ftp),
    (b"SMTPSVC", Service::Smtp),
    (b"POP3SVC", Service::Pop3),
    (b"NNTPSVC", Service::Nntp),
];

impl Service {
    /// The service of a site such as `FTPSVC2`; `None` for HTTP.
    pub(super) fn of_site(name: &[u8]) -> Option<Self> {
        let digits = name.iter().rev().take_while(|byte| byte.is_ascii_digit());
        let name = &name[..name.len() - digits.count()];
        let mut sites = SITES.iter();
        let (_, service) = sites.find(|(site, _)| name.eq_ignore_ascii_case(site))?;
        Some(*service)
    }

    /// The service's name.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Ftp => "FTP",
            Self::Smtp => "SMTP",
            Self::Pop3 => "POP3",
            Self::Nntp => "NNTP",
        }
    }
}
