//! Where values are: the path to the value that is being validated, and the paths of the violations that are kept, from
//! which pointers are made at the end.

use crate::json::{Pointer, Text};
use memchr::memchr2;

/// How many bytes all pointers of an error may take, in addition to a twentieth of the document.
const BUDGET: usize = 24 << 10;

/// A step from a value into it.
#[derive(Clone, Copy)]
pub(super) enum Token<'a> {
    Key(Text<'a>),
    /// A key of the model's, where the document has none.
    Field(&'static str),
    Index(usize),
}

/// A path that is kept: of the root, or a token after another one.
pub(super) type Node = u32;

/// The path of the whole document.
pub(super) const ROOT: Node = 0;

/// A step of the current path.
struct Step<'a> {
    token: Token<'a>,
    /// The path up to here, if it has been kept.
    node: Option<Node>,
    /// How many bytes the token takes in a pointer, once that has been asked.
    len: Option<usize>,
}

struct Recorded<'a> {
    parent: Node,
    token: Token<'a>,
    /// How long the pointer is.
    len: usize,
}

/// The current path, and those that are kept.
#[derive(Default)]
pub(super) struct Paths<'a> {
    current: Vec<Step<'a>>,
    /// Without the root.
    recorded: Vec<Recorded<'a>>,
}

/// How many paths were kept at some time.
#[derive(Clone, Copy)]
pub(super) struct Mark(usize);

impl<'a> Paths<'a> {
    /// Steps into a value.
    pub(super) fn enter(&mut self, token: Token<'a>) {
        self.current.push(Step {
            token,
            node: None,
            len: None,
        });
    }

    /// Steps out of it.
    pub(super) fn leave(&mut self) {
        self.current.pop();
    }

    /// Keeps the current path, with a step more.
    pub(super) fn keep(&mut self, last: Option<Token<'a>>) -> Node {
        let known = self.current.iter().rposition(|step| step.node.is_some());
        let mut node = known.and_then(|index| self.current[index].node).unwrap_or(ROOT);
        for index in known.map_or(0, |index| index + 1)..self.current.len() {
            let token = self.current[index].token;
            let len = *self.current[index].len.get_or_insert_with(|| token.len());
            node = self.push(node, token, len);
            self.current[index].node = Some(node);
        }
        match last {
            Some(token) => self.push(node, token, token.len()),
            None => node,
        }
    }

    fn push(&mut self, parent: Node, token: Token<'a>, len: usize) -> Node {
        let len = self.len(parent) + len;
        self.recorded.push(Recorded { parent, token, len });
        // Each kept violation adds at most the open levels that are not kept yet.
        Node::try_from(self.recorded.len()).unwrap_or(ROOT)
    }

    fn get(&self, node: Node) -> Option<&Recorded<'a>> {
        self.recorded.get((node as usize).checked_sub(1)?)
    }

    /// How long the pointer is.
    pub(super) fn len(&self, node: Node) -> usize {
        self.get(node).map_or(0, |kept| kept.len)
    }

    pub(super) fn mark(&self) -> Mark {
        Mark(self.recorded.len())
    }

    /// Forgets what was kept since the mark.
    pub(super) fn forget(&mut self, mark: Mark) {
        self.recorded.truncate(mark.0);
        for step in self.current.iter_mut().rev() {
            match step.node {
                Some(node) if node as usize <= mark.0 => break,
                _ => step.node = None,
            }
        }
    }

    /// The steps of a path, from the root.
    fn tokens_into(&self, mut node: Node, tokens: &mut Vec<Token<'a>>) {
        tokens.clear();
        while let Some(kept) = self.get(node) {
            tokens.push(kept.token);
            node = kept.parent;
        }
        tokens.reverse();
    }
}

/// The pointers of the paths, each with a step more where there is one, to values of a document of so many bytes.
pub(super) fn pointers(paths: &Paths<'_>, nodes: &[(Node, Option<&'static str>)], document: usize) -> Vec<Pointer> {
    let budget = BUDGET + document / 20;
    let len = |(node, field): &(Node, Option<&'static str>)| {
        paths.len(*node) + field.map_or(0, |field| Token::Field(field).len())
    };
    let mut total = 0_usize;
    for node in nodes {
        total = total.saturating_add(len(node));
    }
    let share = if total <= budget {
        usize::MAX
    } else {
        budget / nodes.len().max(1)
    };
    let mut pointers = Vec::with_capacity(nodes.len());
    let mut tokens = Vec::new();
    for node in nodes {
        paths.tokens_into(node.0, &mut tokens);
        tokens.extend(node.1.map(Token::Field));
        let len = len(node);
        pointers.push(if len <= share {
            exact(&tokens, len)
        } else {
            shortened(&tokens, share)
        });
    }
    pointers
}

fn exact(tokens: &[Token<'_>], len: usize) -> Pointer {
    let mut pointer = String::with_capacity(len);
    for token in tokens {
        token.write(usize::MAX, &mut pointer);
    }
    Pointer::new(pointer, true)
}

/// The last tokens, as many as there is room for and at least one, each truncated.
fn shortened(tokens: &[Token<'_>], room: usize) -> Pointer {
    let mut written: Vec<String> = Vec::new();
    let mut len = 0;
    for token in tokens.iter().rev() {
        let mut text = String::new();
        token.write(crate::json::CUT, &mut text);
        len += text.len();
        if len > room && !written.is_empty() {
            written.push("/…".to_owned());
            break;
        }
        written.push(text);
    }
    written.reverse();
    Pointer::new(written.concat(), false)
}

impl Token<'_> {
    /// How many bytes it takes in a pointer, with its slash.
    fn len(self) -> usize {
        let escapes = |text: &str| text.bytes().filter(|byte| matches!(byte, b'~' | b'/')).count();
        1 + match self {
            Token::Key(Text::Plain(key)) | Token::Field(key) => key.len() + escapes(key),
            Token::Key(key) => {
                let mut len = 0;
                for character in key.chars() {
                    len += character.len_utf8() + usize::from(matches!(character, '~' | '/'));
                }
                len
            }
            Token::Index(0) => 1,
            Token::Index(index) => index.ilog10() as usize + 1,
        }
    }

    /// Appends it with its slash, and no more than so many characters of it.
    fn write(self, longest: usize, pointer: &mut String) {
        pointer.push('/');
        let chars = match self {
            Token::Index(index) => return pointer.push_str(&index.to_string()),
            Token::Key(Text::Plain(key)) | Token::Field(key) if longest == usize::MAX => return escape(key, pointer),
            Token::Key(key) => key.chars(),
            Token::Field(key) => Text::Plain(key).chars(),
        };
        for (count, character) in chars.enumerate() {
            if count == longest {
                return pointer.push('…');
            }
            match character {
                '~' => pointer.push_str("~0"),
                '/' => pointer.push_str("~1"),
                character => pointer.push(character),
            }
        }
    }
}

/// Appends a key as a reference token.
fn escape(key: &str, pointer: &mut String) {
    let mut rest = key;
    while let Some(at) = memchr2(b'~', b'/', rest.as_bytes()) {
        let (plain, special) = rest.split_at(at);
        pointer.push_str(plain);
        pointer.push_str(if special.starts_with('~') { "~0" } else { "~1" });
        rest = special.get(1..).unwrap_or_default();
    }
    pointer.push_str(rest);
}
