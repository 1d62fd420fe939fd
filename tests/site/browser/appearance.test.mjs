// Both themes, narrow and wide pages, what axe says of them, and that nobody is asked for anything.
import assert from "node:assert/strict";
import fs from "node:fs";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { AXE, SITE, cards, opened, served } from "./browser.mjs";

/** Ways to use the page, each of which looks different. */
const STATES = {
  "as it opens": async () => {},
  searched: (page) => page.fill("#query", "499"),
  "with sub-codes": (page) => page.fill("#query", "iis"),
  "without results": (page) => page.fill("#query", "no such thing"),
  "with all sets": (page) => page.getByRole("button", { name: /^Show/ }).click(),
  chosen: async (page) => {
    await page.goto(`${page.url().split("#")[0]}#choose=official,nginx,esri,iis::4xx,aws::561 as Other,moebooru`);
    await page.locator("#items summary").first().click();
  },
  "with own statuses": async (page) => {
    // Not by a click, which would close what the page has opened in the meantime.
    await page.locator("details.own").evaluate((own) => (own.open = true));
    if (await page.locator("#own-list li").count()) return;
    await page.fill("#own-code", "461");
    await page.fill("#own-name", "OverQuota");
    await page.getByRole("button", { name: "Add", exact: true }).click();
    await page.check("#own-in-file");
    await page.fill("#own-set", "nginx");
  },
};

for (const colorScheme of ["light", "dark"]) {
  for (const width of [320, 768, 1440]) {
    test(`${colorScheme}, ${width} px: axe finds nothing, and nothing is cut off`, async (context) => {
      const page = await opened(context, { colorScheme, viewport: { width, height: 900 } });
      for (const [state, act] of Object.entries(STATES)) {
        await act(page);
        await cards(page);
        assert.deepEqual(await violations(page), [], state);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        assert.ok(wide <= width, `${state}: ${wide} px are wider than ${width}`);
        await page.fill("#query", "");
      }
    });
  }
}

test("the number of a code is on one line, and in view beside each of its cards", async (context) => {
  const page = await opened(context, { viewport: { width: 1280, height: 900 } });
  await page.fill("#query", "1016");
  const number = page.locator(".number").first();
  assert.equal(await number.textContent(), "1016");
  const { height, fontSize } = await number.evaluate((element) => ({
    height: element.getBoundingClientRect().height,
    fontSize: parseFloat(getComputedStyle(element).fontSize),
  }));
  assert.ok(height < 2 * fontSize, `${height} px are more than a line of ${fontSize} px`);

  await page.goto(`${page.url().split("#")[0]}#azure/499`);
  await page.waitForFunction(() => document.activeElement?.classList.contains("card"));
  const place = await page.evaluate(() => {
    const group = document.activeElement.closest(".group");
    return group.querySelector(".number").getBoundingClientRect().top;
  });
  assert.ok(place >= 0 && place < 900, `${place} px from the top`);
});

/** What axe finds, by all of its rules that can be decided without a person. */
async function violations(page) {
  if (!(await page.evaluate(() => "axe" in window))) {
    await page.evaluate(fs.readFileSync(AXE, "utf8"));
  }
  const found = await page.evaluate(async () => {
    // Cards are of few kinds, and hundreds of them take axe minutes. Colours of what is not rendered are
    // not measured.
    const groups = [...document.querySelectorAll(".group")];
    const step = Math.ceil(groups.length / 6);
    groups.forEach((group, at) => (at % step === 0 ? group.classList.add("shown") : group.remove()));
    for (const group of document.querySelectorAll(".shown")) group.style.contentVisibility = "visible";
    // The styles are in the page: axe need not fetch them, and may not.
    const { violations } = await axe.run(document, { preload: false, resultTypes: ["violations"] });
    return violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => html) }));
  });
  return found.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).join(" ").slice(0, 400)}`);
}

test("axe finds a planted flaw", async (context) => {
  const page = await opened(context);
  await page.evaluate(() => document.querySelector("label[for=query]").remove());
  assert.match((await violations(page)).join(), /label/);
});

test("the theme is the system's until the button changes it, and stays", async (context) => {
  const page = await opened(context, { colorScheme: "dark" });
  const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const dark = await background();
  await page.getByRole("button", { name: "Light" }).click();
  const light = await background();
  assert.notEqual(light, dark);
  await page.reload();
  assert.equal(await background(), light);
  await page.getByRole("button", { name: "Dark" }).click();
  assert.equal(await background(), dark);
});

test("from a disk, only the page's own files are read", async (context) => {
  const page = await opened(context);
  for (const act of Object.values(STATES)) {
    await act(page);
    await page.fill("#query", "");
  }
  const strangers = page.requests.filter((url) => !url.startsWith(`${pathToFileURL(SITE).href}/`));
  assert.deepEqual(strangers.filter((url) => !url.startsWith("data:")), []);
  assert.ok(page.requests.length > 10);
});

test("from a server, nobody else is asked, and the page may not ask", async (context) => {
  const address = await served(context);
  const page = await opened(context, { address });
  await page.fill("#query", "499");
  assert.equal((await cards(page))[0], "nginx/499");
  const strangers = page.requests.filter((url) => !url.startsWith(new URL(address).origin));
  assert.deepEqual(strangers.filter((url) => !url.startsWith("data:")), []);
  const policy = await page.getAttribute("meta[http-equiv=Content-Security-Policy]", "content");
  assert.match(policy, /^default-src 'none';/);
});
