// Statuses of one's own: in the enum, and in the file of a set.
import assert from "node:assert/strict";
import { test } from "node:test";
import { opened, text } from "./browser.mjs";

async function add(page, { code, name, reason = "", summary = "" }) {
  if (!(await page.isVisible("#own-form"))) await page.locator("details.own > summary").click();
  await page.fill("#own-code", code);
  await page.fill("#own-name", name);
  await page.fill("#own-reason", reason);
  await page.fill("#own-summary", summary);
  await page.getByRole("button", { name: "Add", exact: true }).click();
}

const invocation = (page) => page.locator("#invocation").textContent();

test("own statuses stand in the enum with their phrase and their meaning", async (context) => {
  const page = await opened(context);
  await page.check("[data-set=nginx]");
  await add(page, { code: "461", name: "OverQuota", reason: "Over The Quota", summary: "No room left." });
  await add(page, { code: "260", name: "ScanPending" });
  assert.equal(
    await invocation(page),
    `status_set! {
    pub enum Status {
        nginx,
        ScanPending = 260,
        /// No room left.
        #[status(reason = "Over The Quota")]
        OverQuota = 461,
    }
}
`,
  );
  assert.match(await text(page, "#own-list"), /260\s+Scan Pending.*461\s+Over The Quota/s);
  assert.equal(await text(page, "#size b"), "8");
  await page.getByRole("button", { name: "Remove 260 ScanPending" }).click();
  assert.equal(await text(page, "#size b"), "7");
});

test("in a file they are a set, and the command turns on what reads it", async (context) => {
  const page = await opened(context);
  await add(page, { code: "461", name: "OverQuota", reason: 'Over "The" Quota', summary: "No room left." });
  await page.check("#own-in-file");
  await page.fill("#own-set", "shop");
  assert.match(await invocation(page), /\n {8}shop = "statuses\/shop.toml",\n/);
  assert.equal(await text(page, "#file-name"), "statuses/shop.toml");
  assert.equal(
    await page.locator("#toml").textContent(),
    `title = "shop"

[[status]]
code = 461
name = "OverQuota"
reason = "Over \\"The\\" Quota"
summary = "No room left."
`,
  );
  assert.equal(await text(page, "#command"), "cargo add status-set --features custom-sets");
  await page.fill("#own-set", "nginx");
  assert.equal(await text(page, "#own-set-flaw"), "A set named nginx already exists.");
});

test("a mistake is said at once and adds nothing", async (context) => {
  const page = await opened(context);
  await add(page, { code: "461", name: "OverQuota" });
  for (const [status, flaw] of [
    [{ code: "99", name: "Low" }, "A code is a number from 100 to 999."],
    [{ code: "4x4", name: "Low" }, "A code is a number from 100 to 999."],
    [{ code: "462", name: "over quota" }, "A name is written in camel case, such as ScanPending."],
    [{ code: "462", name: "ALL" }, "Every enum has an item named ALL."],
    [{ code: "462", name: "Low", reason: "462 Low" }, "A phrase does not begin with the code."],
    [{ code: "461", name: "Low" }, "You have another status 461."],
    [{ code: "462", name: "OverQuota" }, "You have another status OverQuota."],
  ]) {
    await add(page, status);
    assert.equal(await text(page, "#own-flaw"), flaw);
  }
  assert.equal(await text(page, "#size b"), "1");
});

test("an own code that a set has is a collision, which the set can give up", async (context) => {
  const page = await opened(context);
  await page.check("[data-set=nginx]");
  await add(page, { code: "499", name: "GoneAway" });
  assert.match(await text(page, "#problems li"), /499 is taken: nginx has it \(Client Closed Request\)/);
  await page.getByRole("button", { name: "Keep GoneAway" }).click();
  assert.match(await invocation(page), /nginx except 499,\n +GoneAway = 499,/);
  assert.equal(await text(page, "#verdict"), "It compiles.");
});
