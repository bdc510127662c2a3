//! The cases of keys. Only `_` separates words: `web3_wallet` has two. Leading and trailing underscores stay.

#[derive(Clone, Copy)]
pub(crate) enum Rule {
    Camel,
    Snake,
    Pascal,
    Kebab,
    ScreamingSnake,
    ScreamingKebab,
    Lower,
    Upper,
}

impl Rule {
    pub(crate) fn named(name: &str) -> Option<Self> {
        Some(match name {
            "camelCase" => Rule::Camel,
            "snake_case" => Rule::Snake,
            "PascalCase" => Rule::Pascal,
            "kebab-case" => Rule::Kebab,
            "SCREAMING_SNAKE_CASE" => Rule::ScreamingSnake,
            "SCREAMING-KEBAB-CASE" => Rule::ScreamingKebab,
            "lowercase" => Rule::Lower,
            "UPPERCASE" => Rule::Upper,
            _ => return None,
        })
    }

    pub(crate) fn apply(self, name: &str) -> String {
        let core = name.trim_matches('_');
        if core.is_empty() {
            return name.to_owned();
        }
        let leading = name.len() - name.trim_start_matches('_').len();
        let (before, rest) = name.split_at(leading);
        let trailing = rest.trim_start_matches(core);
        let mut key = before.to_owned();
        match self {
            Rule::Snake | Rule::Lower => key.push_str(core),
            Rule::ScreamingSnake | Rule::Upper => key.push_str(&core.to_uppercase()),
            Rule::Kebab => key.push_str(&words_of(core).join("-")),
            Rule::ScreamingKebab => key.push_str(&words_of(core).join("-").to_uppercase()),
            Rule::Pascal => {
                for word in words_of(core) {
                    push_capitalized(&mut key, word);
                }
            }
            Rule::Camel => {
                for (index, word) in words_of(core).into_iter().enumerate() {
                    if index == 0 {
                        key.push_str(word);
                    } else {
                        push_capitalized(&mut key, word);
                    }
                }
            }
        }
        key.push_str(trailing);
        key
    }

    /// As in serde, a capital letter begins a word.
    pub(crate) fn apply_to_variant(self, name: &str) -> String {
        let separated = |separator| {
            let mut words = String::new();
            for (index, character) in name.char_indices() {
                if index > 0 && character.is_uppercase() {
                    words.push(separator);
                }
                match character {
                    '_' => words.push(separator),
                    character => words.push_str(&character.to_string().to_lowercase()),
                }
            }
            words
        };
        match self {
            Rule::Snake => separated('_'),
            Rule::ScreamingSnake => separated('_').to_uppercase(),
            Rule::Kebab => separated('-'),
            Rule::ScreamingKebab => separated('-').to_uppercase(),
            Rule::Lower => name.to_lowercase(),
            Rule::Upper => name.to_uppercase(),
            Rule::Pascal => name.to_owned(),
            Rule::Camel => {
                let (first, rest) = split_first(name);
                first.to_lowercase() + rest
            }
        }
    }
}

fn words_of(name: &str) -> Vec<&str> {
    let mut words = Vec::new();
    for word in name.split('_') {
        if !word.is_empty() {
            words.push(word);
        }
    }
    words
}

fn push_capitalized(key: &mut String, word: &str) {
    let (first, rest) = split_first(word);
    key.push_str(&first.to_uppercase());
    key.push_str(rest);
}

fn split_first(word: &str) -> (&str, &str) {
    word.split_at(word.chars().next().map_or(0, char::len_utf8))
}

#[cfg(test)]
mod tests {
    use super::Rule;

    #[test]
    fn only_underscores_separate_words() {
        for (name, key) in [
            ("external_account_id", "externalAccountId"),
            ("web3_wallet", "web3Wallet"),
            ("last4", "last4"),
            ("m2m_tokens", "m2mTokens"),
            ("x5c", "x5c"),
            ("url", "url"),
            ("_id", "_id"),
            ("type_", "type_"),
            ("__a_b__", "__aB__"),
            ("a__b", "aB"),
            ("_", "_"),
            ("über_name", "überName"),
        ] {
            assert_eq!(Rule::Camel.apply(name), key);
        }
    }

    #[test]
    fn each_case_of_keys() {
        let key = |name| Rule::named(name).map(|rule| rule.apply("external_account_id"));
        assert_eq!(key("camelCase").as_deref(), Some("externalAccountId"));
        assert_eq!(key("snake_case").as_deref(), Some("external_account_id"));
        assert_eq!(key("PascalCase").as_deref(), Some("ExternalAccountId"));
        assert_eq!(key("kebab-case").as_deref(), Some("external-account-id"));
        assert_eq!(key("SCREAMING_SNAKE_CASE").as_deref(), Some("EXTERNAL_ACCOUNT_ID"));
        assert_eq!(key("SCREAMING-KEBAB-CASE").as_deref(), Some("EXTERNAL-ACCOUNT-ID"));
        // As serde has it.
        assert_eq!(key("lowercase").as_deref(), Some("external_account_id"));
        assert_eq!(key("UPPERCASE").as_deref(), Some("EXTERNAL_ACCOUNT_ID"));
        assert!(Rule::named("camelcase").is_none());
    }

    #[test]
    fn each_case_of_variants() {
        let value = |name, variant| Rule::named(name).map(|rule| rule.apply_to_variant(variant));
        assert_eq!(value("snake_case", "PastDue").as_deref(), Some("past_due"));
        assert_eq!(value("snake_case", "OAuth2Google").as_deref(), Some("o_auth2_google"));
        assert_eq!(value("camelCase", "PastDue").as_deref(), Some("pastDue"));
        assert_eq!(value("PascalCase", "PastDue").as_deref(), Some("PastDue"));
        assert_eq!(value("kebab-case", "PastDue").as_deref(), Some("past-due"));
        assert_eq!(value("kebab-case", "Past_due").as_deref(), Some("past-due"));
        assert_eq!(value("SCREAMING_SNAKE_CASE", "PastDue").as_deref(), Some("PAST_DUE"));
        assert_eq!(value("SCREAMING-KEBAB-CASE", "PastDue").as_deref(), Some("PAST-DUE"));
        assert_eq!(value("lowercase", "PastDue").as_deref(), Some("pastdue"));
        assert_eq!(value("UPPERCASE", "Past_Due").as_deref(), Some("PAST_DUE"));
        assert_eq!(value("snake_case", "Ätna").as_deref(), Some("ätna"));
    }
}
