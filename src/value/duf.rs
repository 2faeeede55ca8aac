//! DUF numbers: twelve digits `YYYYNNNNNNCC`, the last two a control over the first ten.
//!
//! The agency publishes no algorithm; this is the one that independent public
//! implementations agree on. So a wrong control is a reason to look, not to refuse.

/// What the first ten digits count for.
const WEIGHTS: [u32; 10] = [4, 6, 3, 2, 4, 6, 3, 2, 7, 5];

/// Whether the text is twelve digits.
pub fn has_form(text: &str) -> bool {
    text.len() == 12 && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// Whether the last two of twelve digits are the control of the first ten. No other text is right.
pub fn has_control(text: &str) -> bool {
    has_form(text)
        && text.get(10..).and_then(|control| control.parse::<u32>().ok()) == Some(control(text))
}

/// The weighted sum of the first ten digits modulo 11: from 0 to 10.
fn control(text: &str) -> u32 {
    let digits = text.bytes().map(|byte| u32::from(byte.wrapping_sub(b'0')));
    let sum: u32 = digits.zip(WEIGHTS).map(|(digit, weight)| digit * weight).sum();
    sum % 11
}

#[cfg(test)]
mod tests {
    use super::{has_control, has_form};

    #[test]
    fn the_control_is_the_weighted_sum_modulo_eleven() {
        assert!(has_control("201212345603"));
        assert!(!has_control("201212345604"));
        assert!(has_control("209900000009"));
    }

    #[test]
    fn the_form_is_twelve_digits() {
        assert!(has_form("209912345600"));
        for wrong in
            ["", "20991234560", "2099123456000", "2099 1234560", "20991234560x", "２０９９"]
        {
            assert!(!has_form(wrong), "{wrong}");
            assert!(!has_control(wrong), "{wrong}");
        }
    }
}
