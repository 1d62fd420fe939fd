//! What one does with lists, in few lines for users to compile. `Vec` and syn have the same, each with ten
//! times as many for each kind of items.

use syn::punctuated::Punctuated;

/// Leaves the items of which the function says so.
pub(crate) fn keep<T>(items: &mut Vec<T>, is_kept: &mut dyn FnMut(&T) -> bool) {
    let mut place = 0;
    while place < items.len() {
        if is_kept(&items[place]) {
            place += 1;
        } else {
            items.remove(place);
        }
    }
}

/// The elements of a list of syn.
pub(crate) fn elements<T, P>(list: &Punctuated<T, P>) -> Elements<'_, T, P> {
    Elements { list, next: 0 }
}

pub(crate) struct Elements<'a, T, P> {
    list: &'a Punctuated<T, P>,
    next: usize,
}

impl<'a, T, P> Iterator for Elements<'a, T, P> {
    type Item = &'a T;

    fn next(&mut self) -> Option<&'a T> {
        let element = self.list.get(self.next);
        self.next += 1;
        element
    }
}

#[cfg(test)]
mod tests {
    use super::{elements, keep};
    use syn::parse::Parser;
    use syn::punctuated::Punctuated;
    use syn::{Ident, Token};

    #[test]
    fn what_is_kept_stays_in_order() {
        let mut items = vec![1, 2, 3, 4, 5, 6];
        keep(&mut items, &mut |item| item % 3 != 1);
        assert_eq!(items, [2, 3, 5, 6]);
        keep(&mut items, &mut |_| false);
        assert!(items.is_empty());
    }

    #[test]
    fn elements_come_with_or_without_a_last_comma() {
        for (list, count) in [("", 0), ("a", 1), ("a,", 1), ("a, b", 2), ("a, b,", 2)] {
            let parser = Punctuated::<Ident, Token![,]>::parse_terminated;
            let list = parser.parse_str(list).unwrap();
            let found: Vec<&Ident> = elements(&list).collect();
            assert_eq!(found, ["a", "b"][..count]);
        }
    }
}
