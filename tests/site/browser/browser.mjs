// A real Chromium with the page in it. `tests/site/run` says where the browser and the packages are.
import fs from "node:fs";
import http from "node:http";
import { createRequire } from "node:module";
import path from "node:path";
import { after, before } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";

export const SITE = fileURLToPath(new URL("../../../docs/site", import.meta.url));
const packages = createRequire(path.join(process.env.SITE_PACKAGES, "package.json"));
const { chromium } = packages("playwright-core");
export const AXE = packages.resolve("axe-core/axe.min.js");

export const ADDRESS = pathToFileURL(path.join(SITE, "index.html")).href;

let browser;

before(async () => {
  const isRoot = process.getuid?.() === 0;
  browser = await chromium.launch({
    executablePath: process.env.SITE_CHROMIUM,
    args: isRoot ? ["--no-sandbox"] : [],
  });
});

after(() => browser.close());

/** Opens the page, from the disk and without a network, and fails on whatever goes wrong in it. */
export async function opened(context, { hash = "", address = ADDRESS, ...options } = {}) {
  const window = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    offline: address === ADDRESS,
    permissions: ["clipboard-read", "clipboard-write"],
    ...options,
  });
  const page = await window.newPage();
  page.setDefaultTimeout(10_000);
  const flaws = [];
  page.on("pageerror", (error) => flaws.push(error.message));
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) flaws.push(message.text());
  });
  page.requests = [];
  page.on("request", (request) => page.requests.push(request.url()));
  await page.goto(address + hash);
  await page.waitForFunction(() => document.querySelectorAll(".card").length > 0);
  context.after(async () => {
    await window.close();
    if (flaws.length > 0) throw new Error(`the page complains: ${flaws.join("; ")}`);
  });
  return page;
}

/** The page at an address of this machine, as a web server would have it. */
export async function served(context) {
  const server = http.createServer((request, response) => {
    const { pathname } = new URL(request.url, "http://localhost");
    const file = path.join(SITE, path.basename(pathname) || "index.html");
    const types = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css" };
    response.setHeader("Content-Type", types[path.extname(file)] ?? "text/plain");
    response.end(fs.readFileSync(file));
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  context.after(() => server.close());
  return `http://127.0.0.1:${server.address().port}/index.html`;
}

/** The ids of the cards, all of which are there some frames later. */
export async function cards(page) {
  await page.waitForFunction(() => {
    const count = document.querySelectorAll(".card").length;
    const isSame = count === window.countBefore;
    window.countBefore = count;
    return isSame;
  }, null, { polling: 100 });
  return page.locator(".card").evaluateAll((found) => found.map(({ id }) => id));
}

export const text = (page, selector) => page.locator(selector).innerText();
