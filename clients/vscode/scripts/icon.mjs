// Draws images/icon.png from images/icon.svg, with the browser that the tests use.
import { readFileSync } from "node:fs";
import path from "node:path";
import { chromium } from "playwright-core";

const images = path.join(import.meta.dirname, "../images");
const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox"] });
try {
  const page = await browser.newPage({ viewport: { width: 256, height: 256 } });
  await page.setContent(`<style>body { margin: 0 }</style>${readFileSync(path.join(images, "icon.svg"), "utf8")}`);
  await page.screenshot({ path: path.join(images, "icon.png"), omitBackground: true });
} finally {
  await browser.close();
}
