//! Where each root type reads secrets, written by hand: the schemas that the crate derives are what is tested.

/// What may be shown of a value, and of its parts.
pub(super) enum Shape {
    /// The value, if it is a scalar.
    Plain,
    /// Nothing: a secret, or what no field reads.
    Hidden,
    /// Nothing in a report. An error on serde's route may quote it, for it is no `Secret`'s.
    Quoted,
    List(&'static Shape),
    Tuple(&'static [Shape]),
    Map(&'static Shape),
    Object(&'static Fields),
    /// The variants by the value under this key; anything else is hidden.
    Tagged(&'static str, &'static [(&'static str, Shape)]),
}

pub(super) struct Fields {
    /// By the fields' names, each also read in camel case.
    pub(super) named: &'static [(&'static str, Shape)],
    pub(super) others: Shape,
    pub(super) adjacent: Option<Adjacent>,
}

/// The keys of adjacently tagged content, and what it is by its tag.
pub(super) struct Adjacent {
    pub(super) tag: &'static str,
    pub(super) content: &'static str,
    pub(super) variants: &'static [(&'static str, Shape)],
}

impl Shape {
    /// Whether a scalar in place of the value may be shown: not in place of a container of secrets.
    pub(super) fn shows_scalar(&self) -> bool {
        match self {
            Shape::Plain | Shape::Object(_) | Shape::Tagged(..) => true,
            Shape::Hidden | Shape::Quoted => false,
            Shape::List(inner) | Shape::Map(inner) => inner.shows_scalar(),
            Shape::Tuple(items) => items.iter().all(Shape::shows_scalar),
        }
    }
}

const fn object(named: &'static [(&'static str, Shape)]) -> Fields {
    Fields {
        named,
        others: Shape::Hidden,
        adjacent: None,
    }
}

use Shape::{Hidden, List, Map, Object, Plain, Quoted, Tagged, Tuple};

const HIDDEN_LIST: Shape = List(&Hidden);
const HIDDEN_MAP: Shape = Map(&Hidden);

static NESTED: Fields = object(&[("object", Plain), ("inner_secret", Hidden), ("inner_number", Plain)]);
static WRAPPED_SECRET: Fields = object(&[("object", Plain), ("label", Plain), ("payload", Hidden)]);
static WRAPPED_LIST: Fields = object(&[("object", Plain), ("label", Plain), ("payload", HIDDEN_LIST)]);

pub(super) static KEYRING: Shape = Object(&object(&[
    ("object", Plain),
    ("plain_secret", Hidden),
    ("nullable_secret", Hidden),
    ("double_secret", Hidden),
    ("secret_list", HIDDEN_LIST),
    ("sparse_list", HIDDEN_LIST),
    ("secret_map", HIDDEN_MAP),
    ("deep_map", Map(&HIDDEN_LIST)),
    ("secret_pair", Tuple(&[Plain, Hidden])),
    ("secret_array", HIDDEN_LIST),
    ("api_keys", HIDDEN_LIST),
    ("nested_model", Object(&NESTED)),
    ("checked_secret", Hidden),
    ("wrapped_option", Object(&WRAPPED_SECRET)),
    ("wrapped_list", Object(&WRAPPED_LIST)),
    ("created_at", Plain),
]));

pub(super) static DELIVERIES: Shape = List(&Object(&Fields {
    named: &[("object", Plain), ("id", Plain), ("attempts", Plain)],
    others: Quoted,
    adjacent: Some(Adjacent {
        tag: "type",
        content: "data",
        variants: &[
            ("secret.rotated", Hidden),
            ("secrets.listed", HIDDEN_LIST),
            ("nested.created", Object(&NESTED)),
            ("nested.renewed", Object(&NESTED)),
            ("secrets.counted", Plain),
            ("secrets.named", HIDDEN_MAP),
        ],
    }),
}));

pub(super) static BORROWED: Shape = Object(&object(&[
    ("object", Plain),
    ("title", Plain),
    ("summary", Plain),
    ("labels", Map(&Plain)),
    ("token", Hidden),
    ("time_out", Plain),
    ("position", Tuple(&[Plain, Plain, Plain])),
    ("matrix", List(&List(&Plain))),
    ("initial", Plain),
    ("address", Plain),
    ("by_grade", Map(&Plain)),
    ("backup", HIDDEN_LIST),
    ("optional_text", Plain),
    ("wide_number", Plain),
    ("nothing", Plain),
    ("history", List(&Tuple(&[Plain, Plain]))),
    ("metadata", Plain),
]));

static ROBOT: Fields = object(&[("serial_number", Plain), ("access_code", Hidden)]);
static TRUCK: Fields = object(&[("load", Plain), ("colour", Plain), ("ignition_keys", HIDDEN_LIST)]);
static VEHICLE: Shape = Tagged(
    "object",
    &[
        (
            "car",
            Object(&object(&[
                ("doors", Plain),
                ("colour", Plain),
                ("ignition_key", Hidden),
                ("ignition-key", Hidden),
            ])),
        ),
        ("truck", Object(&TRUCK)),
        ("lorry", Object(&TRUCK)),
        ("robot", Object(&ROBOT)),
        (
            "ranked",
            Tagged("rank", &[("first", Object(&ROBOT)), ("second", HIDDEN_MAP)]),
        ),
    ],
);
pub(super) static FLEET: Shape = Object(&object(&[
    ("home-base", Plain),
    ("vehicles", List(&VEHICLE)),
    ("by-plate", Map(&VEHICLE)),
]));

static TREE_FIELDS: Fields = object(&[
    ("object", Plain),
    ("node_name", Plain),
    ("access", Hidden),
    ("children", List(&TREE)),
    ("parent", Object(&TREE_FIELDS)),
    ("leaf_count", Plain),
    ("weights", List(&Plain)),
]);
static TREE: Shape = Object(&TREE_FIELDS);
pub(super) static TREES: Shape = Map(&TREE);

pub(super) static SHELF: Shape = Tuple(&[
    Plain,
    Object(&WRAPPED_SECRET),
    List(&Object(&Fields {
        named: &[],
        others: Hidden,
        adjacent: Some(Adjacent {
            tag: "kind",
            content: "cargo",
            variants: &[
                ("key", Hidden),
                ("box", Object(&NESTED)),
                ("flags", List(&Plain)),
                ("nothing", Hidden),
                ("chest", Map(&Object(&WRAPPED_LIST))),
            ],
        }),
    })),
    List(&Object(&object(&[
        ("exact-name", Plain),
        ("another-number", Plain),
        ("third-member", Plain),
        ("pass-word", Hidden),
    ]))),
]);

pub(super) static TOKEN: Shape = Object(&object(&[
    ("object", Plain),
    ("external_account_id", Plain),
    ("provider_user_id", Plain),
    ("token", Hidden),
    ("expires_at", Plain),
    ("provider", Plain),
    ("public_metadata", Plain),
    ("label", Plain),
    ("scopes", List(&Plain)),
    ("id_token", Hidden),
    ("token_secret", Hidden),
]));
pub(super) static TOKENS: Shape = List(&TOKEN);
pub(super) static TOKEN_PAGE: Shape = Object(&object(&[("data", List(&TOKEN)), ("total_count", Plain)]));

pub(super) static JWKS: Shape = Object(&object(&[(
    "keys",
    List(&Object(&object(&[
        ("kid", Plain),
        ("alg", Plain),
        ("use", Plain),
        ("kty", Plain),
        ("crv", Plain),
        ("x", Plain),
        ("y", Plain),
        ("n", Plain),
        ("e", Plain),
        ("x5c", List(&Plain)),
        ("x5t", Plain),
        ("x5t#S256", Plain),
        ("x5u", Plain),
    ]))),
)]));

/// Of the objects, only OAuth applications are generated.
pub(super) static OAUTH_APPLICATION: Shape = Object(&object(&[
    ("object", Plain),
    ("id", Plain),
    ("instance_id", Plain),
    ("name", Plain),
    ("client_id", Plain),
    ("client_uri", Plain),
    ("client_image_url", Plain),
    ("dynamically_registered", Plain),
    ("consent_screen_enabled", Plain),
    ("pkce_required", Plain),
    ("public", Plain),
    ("scopes", Plain),
    ("redirect_uris", List(&Plain)),
    ("callback_url", Plain),
    ("authorize_url", Plain),
    ("token_fetch_url", Plain),
    ("user_info_url", Plain),
    ("discovery_url", Plain),
    ("created_at", Plain),
    ("updated_at", Plain),
    ("client_secret", Hidden),
]));

/// Of the events, only those of invitations have a secret.
pub(super) static EVENT: Shape = Object(&object(&[
    ("object", Plain),
    ("type", Plain),
    ("instance_id", Plain),
    ("timestamp", Plain),
    ("event_attributes", Plain),
    (
        "data",
        Object(&object(&[
            ("object", Plain),
            ("id", Plain),
            ("email_address", Plain),
            ("role", Plain),
            ("role_name", Plain),
            ("organization_id", Plain),
            ("status", Plain),
            ("public_metadata", Plain),
            ("private_metadata", Plain),
            ("url", Hidden),
            ("expires_at", Plain),
            ("created_at", Plain),
            ("updated_at", Plain),
            ("data", Plain),
        ])),
    ),
]));

/// Types that read no secrets.
pub(super) static NO_SECRETS: Shape = Hidden;
