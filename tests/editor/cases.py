"""What editors are to show: a table of requests and what the responses have to have.

The first letter of a name says where the cursor is: outside of the macros (a), in `status_set!` (b), in a
group of statuses (c), in an attribute (d). Or what is asked for: hover (e), definitions, references and
renaming (f), diagnostics (g). While something is half typed, the rest has to stay alive (h). Sets from a
file have the letter i.
"""

from dataclasses import dataclass, field

HEAD = "use status_set::{HttpError, HttpStatus, Official, status_set};\n"
ENUM = """
status_set! {
    /// What our edge can send.
    pub enum Edge {
        official except {404},
        nginx,
        cloudflare::{520, WebServerIsDown},
        aws::561 as GatewayUnauthorized,
        /// Still being scanned.
        ScanPending = 260,
    }
}
"""
ACME = """title = "Acme Storage"
summary = "Codes of our storage gateway."

[[status]]
code = 460
name = "QuotaReached"
summary = "The account has no space left."

[[status]]
code = 461
reason = "Over Quota"
"""


def file(body, enum=ENUM):
    return HEAD + enum + body


def item(line, body=""):
    """The enum with `line` before its last item."""
    return file(body, ENUM.replace("        /// Still", f"        {line}\n        /// Still"))


def while_typing(line):
    """The same, and a use of the enum elsewhere."""
    return item(line, "fn f() { let x = Edge::Client^; }\n")


def body(code):
    return file("fn f(status: Edge, number: u16) {\n    " + code + "\n}\n")


def arms(group):
    return body("match status {\n        " + group + " => {}\n        _ => {}\n    }")


def error(attr, on_type="", field="u64"):
    """An error type with attributes on a variant and on the type."""
    return file(
        f"#[derive(HttpError)]\n{on_type}\npub enum AppError {{\n    {attr}\n    NoUser({field}),\n}}\n"
    )


def status(attr, on_type=""):
    """A status enum of the user's own with the same."""
    return file(
        "#[derive(Clone, Copy, Debug, PartialEq, Eq, HttpStatus)]\n"
        f"{on_type}\nenum Upload {{\n    {attr}\n    Created,\n}}\n"
    )


def acme(items, body=""):
    return HEAD + f'status_set! {{\n    pub enum Api {{\n        {items}\n    }}\n}}\n{body}'


@dataclass
class Case:
    name: str
    text: str
    ask: str = "completion"
    want: list = field(default_factory=list)
    never: list = field(default_factory=list)
    # What the response has to begin with, where it has several parts.
    first: str = ""
    # Why rust-analyzer cannot do it: such a case is tried, and may fail.
    limit: str = ""


def C(name, text, ask="completion", want=(), never=(), first="", limit=""):
    def listed(texts):
        return [texts] if isinstance(texts, str) else list(texts)

    return Case(name, text, ask, listed(want), listed(never), first, limit)


CASES = [
    # a: the enum from outside
    C("a1 variants after Edge::", body("let x = Edge::^;"), want=["Ok", "ClientClosedRequest", "ScanPending", "GatewayUnauthorized"], never="NotFound"),
    C("a2 its functions", body("let x = Edge::^;"), want=["from_code", "ALL"]),
    C("a3 methods", body("let x = status.^;"), want=["code", "reason_phrase", "info"]),
    C("a4 by its code", body("let x = Edge::Clie^;"), want="499", limit="aliases of variants are not looked at"),
    C("a5 documentation of a variant", body("let x = Edge::ClientClosed^;"), "completion_docs", want="499 Client Closed Request"),
    C("a6 signature", body("let x = Edge::from_code(^);"), "signature", want="code: u16"),
    C("a7 methods of the trait", body("let x = status.is_^;"), want="is_client_error"),
    # b: in status_set!
    C("b1 a set, typed a little", item("off^,"), want="official", never=["std", "crate"]),
    C("b2 a set, nothing typed", item("^,"), want=["official", "nginx", "cloudflare"]),
    C("b3 a set, in the short form", HEAD + "status_set!(off^);", want="official"),
    C("b4 after official::", item("official::^"), want="NotFound", never="ClientClosedRequest"),
    C("b5 after nginx::Cl", item("nginx::Cl^"), want="ClientClosedRequest", never="NotFound"),
    C("b6 in nginx::{…}", item("nginx::{444, Cl^}"), want="ClientClosedRequest"),
    C("b7 in nginx::{…}, nothing typed", item("nginx::{444, ^}"), want="ClientClosedRequest"),
    C("b8 in except {}", item("iis except {^}"), want="LoginTimeout"),
    C("b9 in except {…}, typed", item("iis except {449, Log^}"), want="LoginTimeout"),
    C("b10 after except", item("iis except Log^"), want="LoginTimeout"),
    C("b11 the word except", item("iis ^"), want="except"),
    C("b12 documentation of what is offered", item("nginx::ClientCl^"), "completion_docs", want="499 Client Closed Request"),
    C("b13 a number", item("nginx::49^"), want="ClientClosedRequest", limit="it completes names only"),
    C("b14 a key on the enum", HEAD + "status_set! {\n #[status(exp^)]\n pub enum E { official }\n}", want="export_patterns"),
    C("b15 a set in the middle of the list", file("", ENUM.replace("nginx,", "ngi^,")), want="nginx"),
    C("b16 the short form, empty", HEAD + "status_set!(^);", want="official"),
    C("b17 the short form, after a comma", HEAD + "status_set!(official, ^);", want="nginx"),
    C("b18 at the end of the list", file("", ENUM.replace("= 260,", "= 260,\n        ^")), want="nginx"),
    C("b19 in a list with a code", file("", ENUM.replace("{520, WebServerIsDown}", "{520, Web^}")), want="WebServerIsDown"),
    C("b20 elsewhere, while a list is unfinished", item("cloudflare::{520, }", "fn f() { let x = Edge::Web^; }\n"), want="WebServerIsDown"),
    C("b21 the edition", HEAD + "status_set!(edi^);", want="edition"),
    C("b22 an integration", HEAD + "status_set! {\n #[status(with(ser^))]\n pub enum E { official }\n}", want="serde"),
    C("b23 a key of an own status", item("#[status(rea^)]\n Own = 462,"), want="reason"),
    C("b24 the word as", item("aws::463 ^"), want="as"),
    C("b25 a second enum key", HEAD + "status_set! {\n #[status(export_patterns, edi^)]\n pub enum E { official }\n}", want="edition"),
    C("b26 a key in cfg_attr", HEAD + "status_set! {\n #[cfg_attr(all(), status(exp^))]\n pub enum E { official }\n}", want="export_patterns"),
    C("b27 an integration, in a list", HEAD + "status_set! {\n #[status(with(http, ser^))]\n pub enum E { official }\n}", want="serde"),
    C("b28 not in the name of an own status", item("Own^ = 462,"), never="official"),
    # c: groups
    C("c1 a variant", arms("Edge!(ClientCl^)"), want="ClientClosedRequest"),
    C("c2 nothing typed", arms("Edge!(^)"), want="ClientClosedRequest"),
    C("c3 a set", arms("Edge!(ngi^)"), want="nginx"),
    C("c4 a fact", arms("Edge!(cach^)"), want="cacheable"),
    C("c5 after except", arms("Edge!(4xx except ngi^)"), want="nginx"),
    C("c6 after a comma", arms("Edge!(4xx, Swi^)"), want="SwitchingProtocols"),
    C("c7 the macro's name", arms("Edg^"), want="Edge!"),
    C("c8 in matches!", body("let b = matches!(status, Edge!(ngi^));"), want="nginx"),
    C("c9 in if let", body("if let Edge!(ngi^) = status {}"), want="nginx"),
    C("c10 under another name", body("match status { Edge!(Edge: ClientCl^) => {} _ => {} }"), want="ClientClosedRequest"),
    C("c11 by path", arms("Edge!(nginx::Cl^)"), want="ClientClosedRequest", never="NotFound"),
    C("c12 by path, in a list", arms("Edge!(nginx::{444, Cl^})"), want="ClientClosedRequest"),
    C("c13 by path, nothing typed", arms("Edge!(nginx::^)"), want="NoResponse"),
    C("c14 after except {", arms("Edge!(4xx except {429, ngi^})"), want="nginx"),
    C("c15 the fact transient", arms("Edge!(trans^)"), want="transient"),
    C("c16 the word received", arms("Edge!(rece^)"), want="received"),
    C("c17 after received", arms("Edge!(received ngi^)"), want="nginx"),
    C("c18 the word codes", body("let codes = Edge!(cod^);"), want="codes"),
    C("c19 after codes:", body("let codes: status_set::CodeSet = Edge!(codes: ngi^);"), want="nginx"),
    C("c20 documentation of a fact", arms("Edge!(transien^)"), "completion_docs", want="transient"),
    # d: attributes
    C("d1 HttpError, a status", error("#[status(NotF^)]"), want="NotFound"),
    C("d2 HttpError, nothing typed", error("#[status(^)]"), want=["NotFound", "transparent"], limit="a word has one path, to statuses or to keys"),
    C("d3 HttpError, of my enum", error("#[status(ClientCl^)]", "#[status(set = Edge)]"), want="ClientClosedRequest"),
    C("d4 HttpError, a key", error("#[status(404, exp^)]"), want="expose"),
    C("d5 HttpError, set =", error("#[status(404)]", "#[status(set = Edg^)]"), want="Edge"),
    C("d6 HttpError, in with()", error("#[status(404)]", "#[status(with(ax^))]"), want="axum"),
    C("d7 HttpError, a key of the type", error("#[status(404)]", "#[status(ext^)]"), want="extend_problem"),
    C("d8 HttpStatus, a status", status("#[status(NotF^)]"), want="NotFound"),
    C("d9 HttpStatus, of a set", status("#[status(nginx::Cl^)]"), want="ClientClosedRequest"),
    C("d10 HttpStatus, a set", status("#[status(ngi^)]"), want="nginx"),
    C("d11 HttpStatus, in sets()", status("", "#[status(sets(off^))]"), want="official"),
    C("d12 HttpStatus, a key of the enum", status("", "#[status(exp^)]"), want="export_patterns"),
    C("d13 HttpStatus, a variant that names its status", status("").replace("Created,", "NotF^"), want="NotFound", limit="a derive is not asked about names of variants"),
    C("d14 HttpError, in the value of header()", error("#[status(429, header(\"Retry-After\" = wa^))]").replace("NoUser(u64)", "NoUser { wait: u32 }"), want="wait", limit="the field is bound only if it is named"),
    C("d15 HttpError, transparent", error("#[status(transp^)]"), want="transparent"),
    C("d16 HttpError, a second entry, nothing typed", error("#[status(404, ^)]"), want=["expose", "header"]),
    C("d17 HttpError, nothing typed in with()", error("#[status(404)]", "#[status(with(^))]"), want="axum"),
    C("d18 HttpError, the type, nothing typed", error("#[status(404)]", "#[status(^)]"), want=["set", "with"]),
    C("d19 HttpStatus, nothing typed", status("#[status(^)]"), want="NotFound"),
    C("d20 HttpStatus, after nginx::", status("#[status(nginx::^)]"), want="ClientClosedRequest"),
    C("d21 HttpError on a struct", file("#[derive(HttpError)]\n#[status(NotF^)]\nstruct E;"), want="NotFound"),
    *[
        C(f"d22 HttpError, the key {key}", error(f"#[status(404, {key[:-1]}^)]"), want=key)
        for key in ("title", "code", "detail", "hide", "header", "without", "type")
    ],
    C("d23 HttpError, the key by", error("#[status(b^)]"), want="by"),
    C("d24 HttpError, the key like", error("#[status(lik^)]"), want="like"),
    C("d25 HttpError, the key or", error("#[status(by = f, o^)]"), want="or"),
    C("d26 HttpError, the value of or", error("#[status(by = f, or = BadG^)]"), want="BadGateway"),
    *[
        C(f"d27 HttpError, the key {key} of the type", error("#[status(404)]", f"#[status({key[:-1]}^)]"), want=key)
        for key in ("body", "schema", "default", "content_type", "code_case", "without", "set")
    ],
    C("d28 HttpError, the value of default", error("", "#[status(default = Intern^)]"), want="InternalServerError"),
    C("d29 HttpError, a key of a field", error("", field="#[status(transp^)] std::io::Error"), want="transparent", never="title"),
    C("d30 HttpError, the key or of a field", error("", field="#[status(o^)] status_set::Official"), want="or"),
    C("d31 HttpError, the value of or on a field", error("", field="#[status(or = BadG^)] status_set::Official"), want="BadGateway"),
    C("d32 HttpError on a struct, a key of the type", file("#[derive(HttpError)]\n#[status(404, ext^)]\nstruct E;"), want="extend_problem"),
    C("d33 HttpStatus, reason", status("#[status(460, rea^)]"), want="reason"),
    C("d34 HttpStatus, a second set", status("", "#[status(sets(official, ngi^))]"), want="nginx"),
    C("d35 HttpStatus, the edition", status("", "#[status(edi^)]"), want="edition"),
    C("d36 like = a path", error("#[status(like = Othe^)]") + "enum Other { A }", want="Other"),
    # e: hover
    C("e1 a set's name", file("", ENUM.replace("nginx,", "ngi^nx,")), "hover", want=["nginx.org", "6 statuses"], first="pub mod nginx"),
    C("e2 a code", item("nginx::49^9").replace("        nginx,\n", ""), "hover", first="499 Client Closed Request"),
    C("e3 a variant's name in the input", file("", ENUM.replace("WebServerIsDown", "WebServer^IsDown")), "hover", first="521 Web Server Is Down"),
    C("e4 a code after except", file("", ENUM.replace("{404}", "{40^4}")), "hover", want="404 Not Found"),
    C("e5 a class in the input", item("iis::4^xx except 451"), "hover", want="Login Timeout", first="ClientError"),
    C("e6 a class in a group", arms("Edge!(4^xx)"), "hover", want="client"),
    C("e7 a set in a group", arms("Edge!(ngi^nx)"), "hover", want="nginx"),
    C("e8 a code in a group", arms("Edge!(49^9)"), "hover", want="499 Client Closed Request"),
    C("e9 after except in a group", arms("Edge!(4xx except ngi^nx)"), "hover", want="nginx.org", limit="a pattern has no place for words that leave no variant"),
    C("e10 #[status(404)]", error("#[status(40^4)]"), "hover", first="404 Not Found"),
    C("e11 #[status(NotFound)]", error("#[status(NotFo^und)]"), "hover", first="404 Not Found"),
    C("e12 HttpStatus, #[status(404)]", status("#[status(40^4)]"), "hover", first="404 Not Found"),
    C("e13 a key", error("#[status(404, exp^ose)]"), "hover", want="expose"),
    C("e14 Edge::ClientClosedRequest", body("let x = Edge::ClientClosed^Request;"), "hover", want=["499 Client Closed Request", "Set `nginx`"]),
    C("e15 a code that gets another name", file("", ENUM.replace("561", "56^1")), "hover", want="561"),
    C("e16 HttpStatus, the variant is the name", status("").replace("Created,", "Creat^ed,"), "hover", want="201 Created", limit="a derive is not asked about names of variants"),
    C("e17 a key of the enum", file("", ENUM.replace("    pub enum", "    #[status(export_pat^terns)]\n    pub enum")), "hover", want="export_patterns"),
    C("e18 a set's name and nothing else", file("", ENUM.replace("nginx,", "ngi^nx,")), "hover", never="NoResponse", limit="all that comes of a token is shown"),
    C("e19 a word of Rust as a key", error("#[status(404, ty^pe = \"https://acme.example\")]"), "hover", want="type"),
    C("e20 an integration of two words", error("#[status(404)]", "#[status(with(act^ix-web))]"), "hover", want="actix"),
    C("e21 the value of or", error("", field="#[status(or = 50^2)] status_set::Official"), "hover", want="502 Bad Gateway"),
    C("e22 a code, of my enum", error("#[status(49^9)]", "#[status(set = Edge)]"), "hover", first="499 Client Closed Request", never="Token Required"),
    C("e23 the edition", HEAD + "status_set!(edi^tion = 2026, official);", "hover", want="edition"),
    C("e24 the word except", file("", ENUM.replace("except", "exc^ept")), "hover", want="except"),
    C("e25 the word as", file("", ENUM.replace(" as ", " a^s ")), "hover", want="as"),
    C("e26 a set in sets()", status("", "#[status(sets(ngi^nx))]"), "hover", want="pub mod nginx"),
    # f: definitions, references, renaming
    C("f1 from Edge::ClientClosedRequest", body("let x = Edge::ClientClosed^Request;"), "definition", first="`nginx`"),
    C("f2 from Edge::WebServerIsDown", body("let x = Edge::WebServer^IsDown;"), "definition", first="`WebServerIsDown`"),
    C("f3 from Edge::GatewayUnauthorized", body("let x = Edge::GatewayUn^authorized;"), "definition", first="`GatewayUnauthorized`"),
    C("f4 from Edge::ScanPending", body("let x = Edge::Scan^Pending;"), "definition", first="`ScanPending`"),
    C("f5 from a set's name", file("", ENUM.replace("nginx,", "ngi^nx,")), "definition", first="`pub mod nginx"),
    C("f6 from a code", item("iis::44^0"), "definition", first="`pub const LoginTimeout"),
    C("f7 from a name in the input", file("", ENUM.replace("WebServerIsDown", "WebServer^IsDown")), "definition", first="`pub const WebServerIsDown"),
    C("f8 from #[status(NotFound)]", error("#[status(NotFo^und)]"), "definition", want="official.rs", first="`pub const NotFound"),
    C("f9 from #[status(404)]", error("#[status(40^4)]"), "definition", first="`pub const NotFound"),
    C("f10 from Edge!(499)", arms("Edge!(49^9)"), "definition", first="`nginx`"),
    C("f11 from Edge!(nginx)", arms("Edge!(ngi^nx)"), "definition", first="`nginx`"),
    C("f12 references of my own", item("", "fn f() { let _ = Edge::ScanPending; }").replace("        ScanPending", "        Scan^Pending"), "references", want=["L12", "L15"]),
    C("f13 references of a chosen one", body("let x = Edge::WebServer^IsDown;"), "references", want="L8"),
    C("f14 references of one of a set", body("let x = Edge::ClientClosed^Request;"), "references", want="L7"),
    C("f15 renaming my own", file("fn f() { let _ = Edge::ScanPending; }", ENUM.replace("ScanPending", "Scan^Pending")), "rename", want=["L11 `ScanPending`", "L14 `ScanPending`"]),
    C("f16 renaming one of a set", body("let x = Edge::ClientClosed^Request;"), "rename", want="error", never="`nginx`"),
    C("f17 renaming the enum", file("fn f() { let _ = Edge::ScanPending; }", ENUM.replace("Edge", "Ed^ge")), "rename", want="`Edge`"),
    C("f18 the enum's name", body("let x = Ed^ge::Ok;"), "definition", first="`Edge`"),
    C("f19 renaming a chosen one", body("let x = Edge::WebServer^IsDown;"), "rename", want="error", never="L8"),
    C("f20 renaming one with another name", body("let x = Edge::GatewayUn^authorized;"), "rename", want=["L9 `GatewayUnauthorized`", "L15 `GatewayUnauthorized`"]),
    C("f21 from a code after except", file("", ENUM.replace("{404}", "{40^4}")), "definition", first="`pub const NotFound"),
    C("f22 from a key", error("#[status(404, exp^ose)]"), "definition", first="expose"),
    C("f23 renaming one of a class", item("iis::4xx except 451,", "fn f() { let x = Edge::Login^Timeout; }\n"), "rename", want="error", never="`4xx`"),
    C("f24 renaming a variant of a derived enum", status("") + "fn f() { let x = Upload::Crea^ted; }", "rename", want="`Created`"),
    # g: diagnostics
    C("g1 no mistake, no word", body("let x = Edge::Ok;"), "diagnostics", never="L"),
    C("g2 groups without a wildcard", body("match status {\n Edge::Ok => 1,\n Edge!(nginx) => 1,\n Edge!(429, 503) => 2,\n Edge!(4xx) => 3,\n Edge!(1xx, 2xx, 3xx) => 4,\n Edge!(5xx) => 5,\n };"), "diagnostics", never="L"),
    C("g3 a misspelt set", item("ngnix^,"), "diagnostics", want="unknown set `ngnix`"),
    C("g4 a misspelt status", item("iis::Loginn^,"), "diagnostics", want="iis"),
    C("g5 a group that is not there", arms("Edge!(shopify)"), "diagnostics", want="no status of the group"),
    C("g6 a missing arm", body("match status {\n Edge!(nginx) => 1,\n Edge!(4xx) => 3,\n Edge!(1xx, 2xx, 3xx) => 4,\n };"), "diagnostics", want="missing match arm"),
    C("g7 #[status(NotFond)]", error("#[status(NotFond)]"), "diagnostics", want="NotFond", limit="only cargo check resolves it"),
    C("g8 #[status(499)]", error("#[status(499)]"), "diagnostics", want="499", limit="only cargo check evaluates it"),
    C("g9 an unknown key", error("#[status(404, exposed)]"), "diagnostics", want="exposed"),
    C("g10 HttpError, no mistake", error("#[status(404, expose)]"), "diagnostics", never="L"),
    C("g11 HttpStatus, no mistake", status(""), "diagnostics", never="L"),
    C("g12 a wrong type", body("let x: u16 = Edge::Ok;"), "diagnostics", want="expected u16, found Edge"),
    C("g13 FromStr, Display, TryFrom", body("let x: Edge = \"499\".parse().unwrap(); let y = Edge::try_from(number); let z = u16::from(x); let t = x.to_string();"), "diagnostics", never="L"),
    C("g14 inlay hints", body("let x = Edge::from_code(404);\n    let y = status.class();"), "inlay", want="Edge"),
    C("g15 a variant that is not there", body("let x = Edge::NotThere;"), "diagnostics", want="NotThere", limit="only cargo check resolves it"),
    C("g16 colours", file(""), "tokens", want=["nginx:", "520:"]),
    C("g17 codes as a value", body("let codes: status_set::CodeSet = Edge!(codes: 4xx);"), "diagnostics", never="L"),
    # h: while typing
    *[
        C(f"h{n} `{line}`", while_typing(line), want="ClientClosedRequest")
        for n, line in enumerate(["iis::", "iis except {}", "iis::{440, }", "iis except", "aws::463 as", "#[]", "#[status()]", "Own =", "Own = 4", "iis iis", "iis::{440, Log}"], 1)
    ],
    *[
        C(f"h2{n} `{line}`", while_typing(line), want="ClientClosedRequest", limit="unbalanced brackets: the input has no end")
        for n, line in enumerate(["official except {", "iis::{440,", "#[", "\""], 1)
    ],
    C("h12 half a derive", error("#[status(]") + "fn f() { let x = AppError::No^; }", want="NoUser", limit="unbalanced brackets"),
    C("h13 HttpError, a mistake in one: status() stays", error("#[status(NotF)]") + "fn f(e: AppError) { e.sta^; }", want="status"),
    C("h14 HttpStatus, a mistake in one: code() stays", status("#[status(NotF)]").replace("Created,", "Created, Ok,") + "fn f(e: Upload) { e.co^; }", want="code"),
    C("h15 a mistake in a group: the arms stay", arms("Edge!(4xx, foo)").replace("=> {}\n        _", "=> { status.co^ }\n        _"), want="code"),
    # i: a set from a file
    C("i1 its statuses", acme('acme = "statuses/acme.toml", acme::Quo^'), want="QuotaReached", never="NotFound"),
    C("i2 its statuses, nothing typed", acme('acme = "statuses/acme.toml", acme::{460, ^}'), want=["QuotaReached", "OverQuota"]),
    C("i3 its name", acme('acme = "statuses/acme.toml", ac^'), want="acme"),
    C("i4 the other sets", acme('acme = "statuses/acme.toml", off^'), want="official"),
    C("i5 hover on a code", acme('acme = "statuses/acme.toml", acme::46^1'), "hover", want="461 Over Quota"),
    C("i6 hover on its name", acme('ac^me = "statuses/acme.toml"'), "hover", want=["storage gateway", "2 statuses"], first="enum acme"),
    C("i7 after except", acme('acme = "statuses/acme.toml", acme except Quo^'), want="QuotaReached"),
    C("i8 from a name to the file", acme('acme = "statuses/acme.toml", acme::Quota^Reached'), "definition", want="statuses/acme.toml"),
    C("i9 HttpStatus, its statuses", status("#[status(acme::Quo^)]", '#[status(sets(official, acme = "statuses/acme.toml"))]'), want="QuotaReached"),
    C("i10 HttpStatus, its code", status("#[status(acme::46^0)]", '#[status(sets(official, acme = "statuses/acme.toml"))]'), "hover", want="460 Quota Reached"),
    C("i11 no mistake, no word", acme('acme = "statuses/acme.toml"', "fn f() { let x = Api::OverQuota; }"), "diagnostics", never="L"),
    C("i12 renaming one", acme('acme = "statuses/acme.toml"', "fn f() { let x = Api::Over^Quota; }"), "rename", want="error"),
]
