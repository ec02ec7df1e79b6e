import { appendFileSync } from "node:fs";
import { type Browser, chromium, type Page } from "playwright-core";

export async function startBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
    args: [
      ...["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-dev-shm-usage"],
      ...["--disable-background-networking", "--disable-component-update", "--disable-sync"],
    ],
  });
}

/** A page from which nothing leaves this machine; what it says goes to the log. */
export async function newPage(browser: Browser, log: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  await context.route(
    ({ hostname, protocol }) => /^https?:$/.test(protocol) && !/^127\.0\.0\.1$|(^|\.)localhost$/.test(hostname),
    (route) => route.abort(),
  );
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  page.on("console", (message) => {
    appendFileSync(log, `[${message.type()}] ${message.text()}\n`);
  });
  page.on("pageerror", (error) => {
    appendFileSync(log, `[page error] ${String(error)}\n`);
  });
  return page;
}
