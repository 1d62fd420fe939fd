//! Every set alone, and choices of each form.

use crate::check;

/// Checks each set alone, and that no set is left out.
macro_rules! alone {
    ($($set:ident)*) => {
        mod alone {
            $( crate::check!($set: { $set } is [whole(stringify!($set))]); )*

            #[test]
            fn is_every_set() {
                let sets = status_set::catalog::sets().iter().map(|set| set.name);
                assert!(sets.eq([$(stringify!($set)),*]));
            }
        }
    };
}

alone! {
    official activesync anthropic apify aws azure binance caddy cloudflare cloudlinux clover
    cohere connectrpc cosmosdb cpanel deepl edgeone esri eveonline globalprotect google
    google_resumable gorouter groq groundstation grpcgateway httptiny hubspot icloud iis
    lakeformation laravel linkedin mediaconnect minio moebooru msgraph nginx openstreetmap
    pantheon proxy qiniu qualys sagemaker salesforce shopify skipper spring squid stytch tornado
    traefik twitter unifi windows xiaohongshu yandexmarket zyte
}

check!(edge: { official, nginx, cloudflare } is [
    whole("official"),
    whole("nginx"),
    whole("cloudflare"),
]);

// All sets, less what stands in the way: first come, first served. Wholly in the way are
// `binance`, `cloudlinux`, `cosmosdb`, `deepl`, `esri`, `google_resumable`, `httptiny`,
// `lakeformation`, `mediaconnect`, `moebooru`, `msgraph`, `openstreetmap`, `sagemaker`,
// `salesforce`, `spring`, `tornado`, `twitter`, `unifi`, `windows` and `zyte`.
check!(together: {
    official,
    activesync except 451,
    anthropic,
    apify,
    aws,
    azure,
    caddy,
    cloudflare,
    clover,
    cohere,
    connectrpc,
    cpanel,
    edgeone except {418, 423, 520, 521, 522, 523, 524},
    eveonline,
    globalprotect,
    google,
    gorouter,
    groq::499,
    groundstation,
    grpcgateway,
    hubspot,
    icloud,
    iis::440,
    laravel,
    linkedin,
    minio,
    nginx,
    pantheon::560,
    proxy::598,
    qiniu except {419, 599},
    qualys,
    shopify except 420,
    skipper,
    squid,
    stytch,
    traefik,
    xiaohongshu,
    yandexmarket::499,
} is [
    whole("official"),
    except("activesync", &[451]),
    whole("anthropic"),
    whole("apify"),
    whole("aws"),
    whole("azure"),
    whole("caddy"),
    whole("cloudflare"),
    whole("clover"),
    whole("cohere"),
    whole("connectrpc"),
    whole("cpanel"),
    except("edgeone", &[418, 423, 520, 521, 522, 523, 524]),
    whole("eveonline"),
    whole("globalprotect"),
    whole("google"),
    whole("gorouter"),
    only("groq", &[499]),
    whole("groundstation"),
    whole("grpcgateway"),
    whole("hubspot"),
    whole("icloud"),
    only("iis", &[440]),
    whole("laravel"),
    whole("linkedin"),
    whole("minio"),
    whole("nginx"),
    only("pantheon", &[560]),
    only("proxy", &[598]),
    except("qiniu", &[419, 599]),
    whole("qualys"),
    except("shopify", &[420]),
    whole("skipper"),
    whole("squid"),
    whole("stytch"),
    whole("traefik"),
    whole("xiaohongshu"),
    only("yandexmarket", &[499]),
]);

check!(picks: {
    official except {UseProxy, 306, 1xx},
    cloudflare::{520, WebServerIsDown},
    cloudflare::530,
    iis::4xx except 451,
    aws::561 as GatewayUnauthorized,
    nginx::{4xx, } except {494, SslCertificateError},
} is [
    except("official", &[100, 101, 102, 103, 104, 305, 306]),
    only("cloudflare", &[520, 521, 530]),
    only("iis", &[440, 449]),
    renamed("aws", 561, "GatewayUnauthorized"),
    except("nginx", &[494, 495]),
]);

check!(own_codes: {
    /// Still being scanned.
    ScanPending = 260,
    #[status(reason = "Over The Quota")]
    OverQuota = 461,
    TLSError = 700,
    #[status(reason = "Größe „zu“ groß")]
    TooBig = 413,
    OverQuotaV2 = 462,
} is [
    own(260, "ScanPending", "Scan Pending"),
    own(461, "OverQuota", "Over The Quota"),
    own(700, "TLSError", "TLS Error"),
    own(413, "TooBig", "Größe „zu“ groß"),
    own(462, "OverQuotaV2", "Over Quota V2"),
]);

// A phrase of two members names neither of them without its code.
check!(shared_phrases: {
    official::4xx,
    #[status(reason = "Not Found")]
    Lost = 204,
    #[status(reason = "Not Found")]
    AlsoLost = 999,
    #[status(reason = "Twin")]
    One = 600,
    #[status(reason = "Twin")]
    Other = 601,
} is [
    only("official", &(400..500).collect::<Vec<_>>()),
    own(204, "Lost", "Not Found"),
    own(999, "AlsoLost", "Not Found"),
    own(600, "One", "Twin"),
    own(601, "Other", "Twin"),
]);

check!(one_variant: { official::404 } is [only("official", &[404])]);
check!(only_the_smallest: { Smallest = 100 } is [own(100, "Smallest", "Smallest")]);
check!(only_the_largest: { Largest = 999 } is [own(999, "Largest", "Largest")]);
check!(the_ends: { Largest = 999, Smallest = 100 } is [
    own(100, "Smallest", "Smallest"),
    own(999, "Largest", "Largest"),
]);

// Debug is the macro's own unless the user derives it; both print the variant.
check!(user_derives: #[derive(Clone, Debug)] { nginx, Own = 600 } is [
    whole("nginx"),
    own(600, "Own", "Own"),
]);
