//! The 79 statuses as a list that makes the peers' enums. A test compares it with the enum that
//! `status_set!` makes.

use super::Listed;

/// Hands `name = code "code" "phrase" "code phrase"` for each status to a macro.
macro_rules! with_statuses {
    ($then:ident) => {
        $then! {
            Continue = 100 "100" "Continue" "100 Continue",
            SwitchingProtocols = 101 "101" "Switching Protocols" "101 Switching Protocols",
            Processing = 102 "102" "Processing" "102 Processing",
            EarlyHints = 103 "103" "Early Hints" "103 Early Hints",
            UploadResumptionSupported = 104 "104" "Upload Resumption Supported" "104 Upload Resumption Supported",
            Ok = 200 "200" "OK" "200 OK",
            Created = 201 "201" "Created" "201 Created",
            Accepted = 202 "202" "Accepted" "202 Accepted",
            NonAuthoritativeInformation = 203 "203" "Non-Authoritative Information" "203 Non-Authoritative Information",
            NoContent = 204 "204" "No Content" "204 No Content",
            ResetContent = 205 "205" "Reset Content" "205 Reset Content",
            PartialContent = 206 "206" "Partial Content" "206 Partial Content",
            MultiStatus = 207 "207" "Multi-Status" "207 Multi-Status",
            AlreadyReported = 208 "208" "Already Reported" "208 Already Reported",
            ImUsed = 226 "226" "IM Used" "226 IM Used",
            MultipleChoices = 300 "300" "Multiple Choices" "300 Multiple Choices",
            MovedPermanently = 301 "301" "Moved Permanently" "301 Moved Permanently",
            Found = 302 "302" "Found" "302 Found",
            SeeOther = 303 "303" "See Other" "303 See Other",
            NotModified = 304 "304" "Not Modified" "304 Not Modified",
            UseProxy = 305 "305" "Use Proxy" "305 Use Proxy",
            SwitchProxy = 306 "306" "Switch Proxy" "306 Switch Proxy",
            TemporaryRedirect = 307 "307" "Temporary Redirect" "307 Temporary Redirect",
            PermanentRedirect = 308 "308" "Permanent Redirect" "308 Permanent Redirect",
            BadRequest = 400 "400" "Bad Request" "400 Bad Request",
            Unauthorized = 401 "401" "Unauthorized" "401 Unauthorized",
            PaymentRequired = 402 "402" "Payment Required" "402 Payment Required",
            Forbidden = 403 "403" "Forbidden" "403 Forbidden",
            NotFound = 404 "404" "Not Found" "404 Not Found",
            MethodNotAllowed = 405 "405" "Method Not Allowed" "405 Method Not Allowed",
            NotAcceptable = 406 "406" "Not Acceptable" "406 Not Acceptable",
            ProxyAuthenticationRequired = 407 "407" "Proxy Authentication Required" "407 Proxy Authentication Required",
            RequestTimeout = 408 "408" "Request Timeout" "408 Request Timeout",
            Conflict = 409 "409" "Conflict" "409 Conflict",
            Gone = 410 "410" "Gone" "410 Gone",
            LengthRequired = 411 "411" "Length Required" "411 Length Required",
            PreconditionFailed = 412 "412" "Precondition Failed" "412 Precondition Failed",
            ContentTooLarge = 413 "413" "Content Too Large" "413 Content Too Large",
            UriTooLong = 414 "414" "URI Too Long" "414 URI Too Long",
            UnsupportedMediaType = 415 "415" "Unsupported Media Type" "415 Unsupported Media Type",
            RangeNotSatisfiable = 416 "416" "Range Not Satisfiable" "416 Range Not Satisfiable",
            ExpectationFailed = 417 "417" "Expectation Failed" "417 Expectation Failed",
            ImATeapot = 418 "418" "I'm a teapot" "418 I'm a teapot",
            MisdirectedRequest = 421 "421" "Misdirected Request" "421 Misdirected Request",
            UnprocessableContent = 422 "422" "Unprocessable Content" "422 Unprocessable Content",
            Locked = 423 "423" "Locked" "423 Locked",
            FailedDependency = 424 "424" "Failed Dependency" "424 Failed Dependency",
            TooEarly = 425 "425" "Too Early" "425 Too Early",
            UpgradeRequired = 426 "426" "Upgrade Required" "426 Upgrade Required",
            PreconditionRequired = 428 "428" "Precondition Required" "428 Precondition Required",
            TooManyRequests = 429 "429" "Too Many Requests" "429 Too Many Requests",
            RequestHeaderFieldsTooLarge = 431 "431" "Request Header Fields Too Large" "431 Request Header Fields Too Large",
            NoResponse = 444 "444" "No Response" "444 No Response",
            UnavailableForLegalReasons = 451 "451" "Unavailable For Legal Reasons" "451 Unavailable For Legal Reasons",
            RequestHeaderTooLarge = 494 "494" "Request Header Too Large" "494 Request Header Too Large",
            SslCertificateError = 495 "495" "SSL Certificate Error" "495 SSL Certificate Error",
            SslCertificateRequired = 496 "496" "SSL Certificate Required" "496 SSL Certificate Required",
            HttpRequestSentToHttpsPort = 497 "497" "HTTP Request Sent to HTTPS Port" "497 HTTP Request Sent to HTTPS Port",
            ClientClosedRequest = 499 "499" "Client Closed Request" "499 Client Closed Request",
            InternalServerError = 500 "500" "Internal Server Error" "500 Internal Server Error",
            NotImplemented = 501 "501" "Not Implemented" "501 Not Implemented",
            BadGateway = 502 "502" "Bad Gateway" "502 Bad Gateway",
            ServiceUnavailable = 503 "503" "Service Unavailable" "503 Service Unavailable",
            GatewayTimeout = 504 "504" "Gateway Timeout" "504 Gateway Timeout",
            HttpVersionNotSupported = 505 "505" "HTTP Version Not Supported" "505 HTTP Version Not Supported",
            VariantAlsoNegotiates = 506 "506" "Variant Also Negotiates" "506 Variant Also Negotiates",
            InsufficientStorage = 507 "507" "Insufficient Storage" "507 Insufficient Storage",
            LoopDetected = 508 "508" "Loop Detected" "508 Loop Detected",
            NotExtended = 510 "510" "Not Extended" "510 Not Extended",
            NetworkAuthenticationRequired = 511 "511" "Network Authentication Required" "511 Network Authentication Required",
            WebServerReturnsAnUnknownError = 520 "520" "Web Server Returns an Unknown Error" "520 Web Server Returns an Unknown Error",
            WebServerIsDown = 521 "521" "Web Server Is Down" "521 Web Server Is Down",
            ConnectionTimedOut = 522 "522" "Connection Timed Out" "522 Connection Timed Out",
            OriginIsUnreachable = 523 "523" "Origin Is Unreachable" "523 Origin Is Unreachable",
            ATimeoutOccurred = 524 "524" "A Timeout Occurred" "524 A Timeout Occurred",
            SslHandshakeFailed = 525 "525" "SSL Handshake Failed" "525 SSL Handshake Failed",
            InvalidSslCertificate = 526 "526" "Invalid SSL Certificate" "526 Invalid SSL Certificate",
            RailgunError = 527 "527" "Railgun Error" "527 Railgun Error",
            OriginDnsError = 530 "530" "Origin DNS Error" "530 Origin DNS Error",
        }
    };
}
pub(crate) use with_statuses;

macro_rules! listed {
    ($($name:ident = $code:literal $digits:literal $phrase:literal $whole:literal,)*) => {
        /// The list as data, for the test.
        pub const LISTED: &[Listed] = &[
            $(Listed {
                name: stringify!($name),
                code: $code,
                digits: $digits,
                phrase: $phrase,
                whole: $whole,
            },)*
        ];
    };
}
with_statuses!(listed);
