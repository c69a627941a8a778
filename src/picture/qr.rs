//! A text as a QR code.

use qrcodegen::{QrCode, QrCodeEcc};
use std::fmt::Write;

/// How wide the light margin is that readers need, in modules.
const QUIET_ZONE: i32 = 4;

/// A QR code as one path, dark on light.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QrPicture {
    /// Its width and height in modules, with the margin.
    pub size: i32,
    /// An SVG path of the dark modules, a module being 1 wide.
    pub path: String,
}

impl QrPicture {
    /// Draws a text. About a seventh of the code may be covered or worn, and more where there is room for it; none
    /// if the text is longer than a QR code can be, about two thousand characters.
    pub fn of(text: &str) -> Option<Self> {
        let code = QrCode::encode_text(text, QrCodeEcc::Medium).ok()?;
        let mut path = String::new();
        for y in 0..code.size() {
            let mut x = 0;
            while x < code.size() {
                let length = (x..code.size()).take_while(|&x| code.get_module(x, y)).count();
                let length = i32::try_from(length).unwrap_or_default();
                if length > 0 {
                    // A string takes whatever is written into it.
                    _ = write!(path, "M{} {}h{length}v1h-{length}z", x + QUIET_ZONE, y + QUIET_ZONE);
                }
                x += length + 1;
            }
        }
        Some(Self { size: code.size() + 2 * QUIET_ZONE, path })
    }
}

#[cfg(test)]
mod tests {
    use super::{QUIET_ZONE, QrPicture};

    /// The picture as pixels: eight for a module.
    fn draw(picture: &QrPicture) -> Vec<Vec<bool>> {
        let size = usize::try_from(picture.size).unwrap() * 8;
        let mut pixels = vec![vec![false; size]; size];
        for step in picture.path.split('M').skip(1) {
            let (x, rest) = step.split_once(' ').unwrap();
            let (y, rest) = rest.split_once('h').unwrap();
            let (length, _) = rest.split_once('v').unwrap();
            let [x, y, length] = [x, y, length].map(|number| number.parse::<usize>().unwrap() * 8);
            for row in &mut pixels[y..y + 8] {
                row[x..x + length].fill(true);
            }
        }
        pixels
    }

    #[test]
    fn an_independent_reader_reads_it_back() {
        for text in ["4427-BRHP", "https://example.org/check/#/r/47HZ-ZZX9-4HEA-JZDW-SP0", &"å".repeat(900)]
        {
            let picture = QrPicture::of(text).unwrap();
            let pixels = draw(&picture);
            let shade = |x: usize, y: usize| if pixels[y][x] { 0 } else { 255 };
            let mut image = rqrr::PreparedImage::prepare_from_greyscale(pixels.len(), pixels.len(), shade);
            let found = image.detect_grids();
            assert_eq!(found.len(), 1);
            assert_eq!(found[0].decode().unwrap().1, text);
            let margin = usize::try_from(QUIET_ZONE).unwrap() * 8;
            assert!(pixels[..margin].iter().flatten().all(|dark| !dark));
            assert!(pixels.iter().all(|row| row[..margin].iter().all(|dark| !dark)));
        }
        assert_eq!(QrPicture::of(&"x".repeat(3_000)), None);
    }
}
