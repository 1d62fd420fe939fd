// The enum that is chosen: its size, what is wrong with it and the way out, and the code to copy.
"use strict";

const Panel = (() => {
  const { el, prose, byId } = Dom;

  function build() {
    byId("enum-name").addEventListener("input", ({ target }) => {
      const isName = /^[A-Z][A-Za-z0-9]*$/.test(target.value) && target.value !== "Self";
      target.setAttribute("aria-invalid", !isName);
      if (isName) State.update({ name: target.value });
    });
    byId("clear").addEventListener("click", () => State.clear());
    byId("start").addEventListener("click", () => State.take("official except {104, 305, 306, 418}"));
    for (const button of document.querySelectorAll("[data-copy]")) {
      button.addEventListener("click", () => copy(byId(button.dataset.copy), button));
    }
    byId("copy-link").addEventListener("click", ({ target }) => {
      byId("link-text").textContent = `${location.href.split("#")[0]}#choose=${encodeURIComponent(State.text())}`;
      copy(byId("link-text"), target);
    });
  }

  async function copy(source, button) {
    const isCopied = await written(source.textContent);
    if (!isCopied) getSelection().selectAllChildren(source);
    byId("copied").textContent = isCopied ? "Copied." : "Selected; copy it with Ctrl+C.";
    button.classList.toggle("done", isCopied);
    setTimeout(() => button.classList.remove("done"), 1500);
  }

  async function written(text) {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      return false;
    }
  }

  function show() {
    const items = State.items();
    const { variants, problems } = Choice.resolve(items);
    const isEmpty = items.length === 0;
    const flaws = isEmpty ? [] : problems;
    byId("enum").classList.toggle("empty", isEmpty);
    byId("enum").classList.toggle("flawed", flaws.length > 0);
    const name = byId("enum-name");
    if (document.activeElement !== name) {
      name.value = State.current.name;
      name.removeAttribute("aria-invalid");
    }
    const size = `${variants.length} ${variants.length === 1 ? "status" : "statuses"}`;
    byId("size").replaceChildren(el("b", {}, String(variants.length)), size.replace(/^\d+/, ""));
    byId("classes").replaceChildren(...byClass(variants));
    byId("verdict").textContent = isEmpty ? "" : verdict(flaws.length);
    byId("problems").replaceChildren(...flaws.map((flaw) => problem(flaw, items)));
    byId("items").replaceChildren(...State.current.picks.map(row));
    byId("invocation").textContent = Written.invocation(State.current.name, items);
    bar(size, flaws.length, isEmpty);
    const clashing = new Set(flaws.flatMap(({ codes }) => codes ?? []));
    CodeMap.mark(new Set(variants.map(({ code }) => code)), clashing);
  }

  function verdict(count) {
    if (count === 0) return "It compiles.";
    return `It does not compile: ${count === 1 ? "one problem" : `${count} problems`}.`;
  }

  function bar(size, flaws, isEmpty) {
    byId("bar").hidden = isEmpty;
    const problems = flaws === 1 ? "1 problem" : `${flaws} problems`;
    byId("bar-text").textContent = flaws > 0 ? `${size} chosen, ${problems}` : `${size} chosen`;
  }

  function byClass(variants) {
    const counts = new Map();
    for (const { code } of variants) {
      const digit = Math.floor(code / 100);
      counts.set(digit, (counts.get(digit) ?? 0) + 1);
    }
    return [...counts].map(([digit, count]) =>
      el("li", { class: `class-${digit}` }, el("b", {}, String(count)), ` ${digit}xx`));
  }

  /** What the compiler would say, what both meanings are, and buttons that mend it. */
  function problem(flaw, items) {
    const { first, second, message, help } = flaw;
    const sides = first ? [first, second].map((side) => meaning(side, flaw)).filter(Boolean) : [];
    return el(
      "li",
      { class: "problem" },
      el("p", { class: "message" }, ...prose(message)),
      sides.length > 0 && el("dl", {}, ...sides),
      el("p", { class: "help" }, el("b", {}, "help: "), ...prose(help)),
      el("div", { class: "ways" }, ...ways(flaw, items)),
    );
  }

  function meaning({ set, code, reason, status }, { codes }) {
    if (codes.length > 1) return null;
    const name = set === null ? "your own" : set;
    const summary = status?.summary ? prose(status.summary) : [];
    return el("div", {}, el("dt", {}, name), el("dd", {}, el("b", {}, `${code} ${reason}`), " ", ...summary));
  }

  function ways({ kind, first, second, codes }, items) {
    if (kind !== "collision") return [];
    const keep = (kept, other) => {
      if (!isPick(other)) return null;
      const change = () => State.update({ picks: Edit.leaveOut(State.current.picks, other.at, codes) });
      const name = kept.set ?? kept.name;
      return el("button", { type: "button", onclick: () => mended(change) }, `Keep ${name}`);
    };
    return [keep(first, second), keep(second, first)].filter(Boolean);

    function isPick({ at, set }) {
      return set !== null && items[at].file === undefined;
    }
  }

  /** The button is gone after its change: the focus goes to what says how things stand. */
  function mended(change) {
    change();
    byId("verdict").focus();
  }

  function row(item, at) {
    const { picks } = State.current;
    const change = (picks) => mended(() => State.update({ picks }));
    const button = (text, label, onclick) =>
      el("button", { type: "button", class: "small", "aria-label": label, onclick }, text);
    return el(
      "li",
      {},
      el("code", {}, Written.item(item)),
      el(
        "span",
        { class: "buttons" },
        at > 0 && button("↑", `Move ${item.set} up`, () => change(Edit.moveUp(picks, at))),
        button("×", `Remove ${item.set}`, () => change(Edit.removed(picks, at))),
      ),
      names(item, at),
    );
  }

  /** Fields for other names of statuses that are taken by their codes. */
  function names({ set, take = [] }, at) {
    const single = take.filter(({ code }) => code !== undefined);
    if (single.length === 0) return null;
    const field = ({ code, as }) => {
      const name = Dataset.statuses.get(`${set}/${code}`).name;
      const rename = ({ target }) => {
        const isName = target.value === "" || /^[A-Z][A-Za-z0-9]*$/.test(target.value);
        target.setAttribute("aria-invalid", !isName);
        if (isName) State.update({ picks: Edit.rename(State.current.picks, at, code, target.value) });
      };
      const input = el("input", { value: as ?? "", placeholder: name, spellcheck: "false", onchange: rename });
      return el("label", {}, el("span", {}, `${code} as`), input);
    };
    return el("details", {}, el("summary", {}, "Other names"), ...single.map(field));
  }

  return { build, show };
})();
