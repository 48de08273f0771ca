//! Parses operands joined by NEAR, ADJ, /s and /p, or by their NOT forms.

use std::ops::Range;

use crate::QueryError;
use crate::proximity::{Proximity, Unit};
use crate::syntax::combine::{Join, Operand, Sign, all_of};
use crate::syntax::dialect::Dialect;
use crate::syntax::parser::Parser;
use crate::syntax::token::{Kind, Token};
use crate::syntax::tree::{Boolean, Node, Positional};

/// An operator between two operands.
struct Operator {
    proximity: Proximity,
    /// Whether it has a NOT before it.
    negated: bool,
    /// Its bytes in the query, including the NOT.
    at: Range<usize>,
}

impl Parser<'_> {
    pub(super) fn sides<T>(&self, at: &Range<usize>) -> Result<T, QueryError> {
        let name = self.text(at);
        self.fault(
            at,
            format!("{name} needs a word, phrase or group on both sides"),
        )
    }

    /// Parses operands joined by NEAR, ADJ, /s, /p and their NOT forms.
    pub(super) fn positional(&mut self) -> Result<Option<Node>, QueryError> {
        let Some(first) = self.operand()? else {
            return match self.operator() {
                Some(operator) => self.sides(&operator.at),
                None => Ok(None),
            };
        };
        let mut operands = vec![first];
        let mut operators = Vec::new();
        while let Some(operator) = self.operator() {
            if let Some(Token {
                kind: Kind::Not | Kind::Minus | Kind::Plus,
                at,
            }) = self.peek()
            {
                return self.fault(at, "an operand of NEAR, ADJ, /s or /p cannot be negated");
            }
            let missing = matches!(
                self.peek_kind(),
                None | Some(Kind::And | Kind::Or | Kind::Close | Kind::Proximity(_))
            );
            let operand = if missing { None } else { self.operand()? };
            let Some(operand) = operand else {
                return self.sides(&operator.at);
            };
            operands.push(operand);
            operators.push(operator);
        }
        Ok(Some(self.reduced(operands, operators)))
    }

    /// Makes one tree of operands and the operators between them: from left to right or, in the Nexis dialect, with the tightest
    /// operator first.
    fn reduced(&self, mut operands: Vec<Node>, mut operators: Vec<Operator>) -> Node {
        while !operators.is_empty() {
            let next = if self.syntax.dialect == Dialect::Nexis {
                let reach = |operator: &Operator| match operator.proximity {
                    Proximity::Within { distance, .. } => distance,
                    Proximity::Same(Unit::Sentence) => u32::MAX - 1,
                    Proximity::Same(Unit::Paragraph) => u32::MAX,
                };
                let tightest = operators.iter().enumerate().min_by_key(|(_, o)| reach(o));
                tightest.map_or(0, |(at, _)| at)
            } else {
                0
            };
            let operator = operators.remove(next);
            let right = operands.remove(next + 1);
            let left = std::mem::replace(&mut operands[next], Node::Boolean(Boolean::default()));
            operands[next] = Node::Positional(Positional {
                operator: operator.proximity,
                negated: operator.negated,
                left: Box::new(left),
                right: Box::new(right),
                at: operator.at,
            });
        }
        operands.remove(0)
    }

    /// Takes an operator of proximity, with the NOT before it; `None` if there is none.
    fn operator(&mut self) -> Option<Operator> {
        let token = self.peek()?;
        // Before such an operator, a lower-case `not` can mean nothing else.
        let not = match &token.kind {
            Kind::Not => true,
            Kind::Word(word) => word.eq_ignore_ascii_case("not"),
            _ => false,
        };
        let after = self.tokens.get(self.next + usize::from(not))?;
        let Kind::Proximity(proximity) = after.kind else {
            return None;
        };
        self.next += 1 + usize::from(not);
        Some(Operator {
            proximity,
            negated: not,
            at: token.at.start..after.at.end,
        })
    }

    /// Parses an operand of proximity: in the Nexis dialect alternatives joined by OR, in others a single primary.
    fn operand(&mut self) -> Result<Option<Node>, QueryError> {
        if self.syntax.dialect != Dialect::Nexis {
            return self.weighted();
        }
        let Some(first) = self.weighted()? else {
            return Ok(None);
        };
        let mut operands = vec![Operand {
            join: Join::Beside,
            sign: Sign::None,
            node: first,
        }];
        while let Some(Token {
            kind: Kind::Or, at, ..
        }) = self.peek()
        {
            self.next += 1;
            let mut sign = Sign::None;
            while matches!(self.peek_kind(), Some(Kind::Not | Kind::Minus)) {
                self.next += 1;
                sign = Sign::Not;
            }
            match self.weighted()? {
                Some(node) => operands.push(Operand {
                    join: Join::Or,
                    sign,
                    node,
                }),
                None => return self.one_sided(at),
            }
        }
        Ok(all_of(operands))
    }
}
