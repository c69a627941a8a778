//! What a visit takes away as a file or on paper, and what it brings along.

use crate::{PAUSE, TRIES, Visit, browser::downloads};
use anyhow::{Context, Result, ensure};
use std::path::PathBuf;
use thirtyfour::common::print::{PrintPage, PrintParameters};

impl Visit {
    /// The path and the text of the file with that ending that was downloaded, as soon as it is there whole.
    pub async fn downloaded(&self, ending: &str) -> Result<(PathBuf, String)> {
        let (path, bytes) = self.downloaded_bytes(ending).await?;
        let text = String::from_utf8(bytes).with_context(|| format!("{} is no text", path.display()))?;
        Ok((path, text))
    }

    /// The path and the bytes of the file with that ending that was downloaded, as soon as it is there whole.
    pub async fn downloaded_bytes(&self, ending: &str) -> Result<(PathBuf, Vec<u8>)> {
        let folder = downloads(self.profile.path());
        for _ in 0..TRIES {
            for entry in std::fs::read_dir(&folder).into_iter().flatten().flatten() {
                let path = entry.path();
                let bytes = std::fs::read(&path).unwrap_or_default();
                if path.to_string_lossy().ends_with(ending) && !bytes.is_empty() {
                    return Ok((path, bytes));
                }
            }
            tokio::time::sleep(PAUSE).await;
        }
        anyhow::bail!("nothing that ends with {ending} is downloaded")
    }

    /// The page as it is printed on paper of that size, in centimetres: a PDF file.
    pub async fn print(&self, width: f64, height: f64) -> Result<Vec<u8>> {
        let page = PrintPage { width, height };
        Ok(self.driver().print_page(PrintParameters { page, ..PrintParameters::default() }).await?)
    }

    /// What the QR code says that a selector finds, read from a picture of the screen.
    pub async fn scan(&self, selector: &str) -> Result<String> {
        self.find(selector).await?.scroll_into_view().await?;
        self.settle().await?;
        // Of all that is in view, for WebKit's driver cuts a single element out at the wrong place.
        let picture = image::load_from_memory(&self.driver().screenshot_as_png().await?)?.to_luma8();
        let (width, height) = picture.dimensions();
        let mut prepared = rqrr::PreparedImage::prepare_from_greyscale(
            usize::try_from(width)?,
            usize::try_from(height)?,
            |x, y| picture.get_pixel(x.try_into().expect("small"), y.try_into().expect("small")).0[0],
        );
        let found = prepared.detect_grids();
        ensure!(found.len() == 1, "{} QR codes", found.len());
        Ok(found[0].decode()?.1)
    }

    /// Chooses a file with this text in the file field that a selector finds.
    pub async fn choose_file(&self, selector: &str, text: &str) -> Result<()> {
        let path = self.profile.path().join("chosen.json");
        std::fs::write(&path, text)?;
        let field = self.find(selector).await?;
        Ok(field.send_keys(path.to_string_lossy()).await?)
    }
}
