// The codes from 100 to 999 at a glance: which are official, which are of vendors, which are both, and
// which are chosen.
"use strict";

const CodeMap = (() => {
  const { el, svg, byId } = Dom;
  const CLASSES = ["Informational", "Successful", "Redirection", "Client error", "Server error"];
  const cells = new Map();
  let current = null;

  function build(show) {
    const blocks = Array.from({ length: 9 }, (_, at) => block(at + 1));
    byId("map").prepend(...blocks);
    const first = cells.values().next().value;
    makeCurrent(first);
    byId("map").addEventListener("keydown", move);
    byId("map").addEventListener("focusin", ({ target }) => cells.has(codeOf(target)) && tell(target));
    byId("map").addEventListener("mouseover", ({ target }) => {
      const cell = target.closest("a");
      if (cell) tell(cell);
    });
    byId("map").addEventListener("click", (event) => {
      const cell = event.target.closest("a");
      if (!cell) return;
      event.preventDefault();
      makeCurrent(cell);
      show(cell.dataset.code);
    });
  }

  function block(digit) {
    const used = [...Dataset.byCode.keys()].filter((code) => Math.floor(code / 100) === digit);
    const name = CLASSES[digit - 1] ?? "No class";
    const picture = svg("svg", { viewBox: "-2 -2 104 104", class: `block class-${digit}` });
    picture.append(svg("path", { class: "free", d: grid(digit * 100) }));
    picture.append(...used.sort().map((code) => cell(code)));
    return el(
      "figure",
      { class: "class" },
      el("figcaption", {}, el("b", {}, `${digit}xx`), " ", el("span", {}, name)),
      picture,
    );
  }

  /** A dot for each code that nobody uses. */
  function grid(from) {
    const free = Array.from({ length: 100 }, (_, at) => at).filter((at) => !Dataset.byCode.has(from + at));
    return free.map((at) => `M${(at % 10) * 10 + 5} ${Math.floor(at / 10) * 10 + 5}h.01`).join("");
  }

  function cell(code) {
    const [x, y] = [(code % 10) * 10 + 5, Math.floor((code % 100) / 10) * 10 + 5];
    const statuses = Dataset.byCode.get(code);
    const vendors = statuses.filter(({ set }) => set !== "official").length;
    const isOfficial = vendors < statuses.length;
    const square = { x: x - 4, y: y - 4, width: 8, height: 8, rx: 1.6 };
    const radius = vendors > 3 ? 4 : vendors > 1 ? 3.3 : 2.5;
    const link = svg(
      "a",
      { href: `#${code}`, class: "cell", "data-code": code, tabindex: "-1", "aria-label": says(code) },
      svg("rect", { class: "hit", x: x - 5, y: y - 5, width: 10, height: 10 }),
      isOfficial && svg("rect", { class: "official", ...square }),
      vendors > 0 && isOfficial && svg("circle", { class: "also", cx: x, cy: y, r: 2 }),
      vendors > 0 && !isOfficial && svg("circle", { class: "vendor", cx: x, cy: y, r: radius }),
      svg("rect", { class: "ring", x: x - 4.6, y: y - 4.6, width: 9.2, height: 9.2, rx: 2 }),
    );
    cells.set(code, link);
    return link;
  }

  /** `499: Client Closed Request (nginx, azure, google and 13 others), Token Required (esri)` */
  function says(code) {
    const meanings = new Map();
    const statuses = [...Dataset.byCode.get(code)];
    for (const { name, reason, set } of statuses.sort((one, other) => Dataset.byUse(one.set, other.set))) {
      if (!meanings.has(name)) meanings.set(name, { reason, sets: [] });
      meanings.get(name).sets.push(set);
    }
    const texts = [...meanings.values()].map(({ reason, sets }) => `${reason} (${few(sets)})`);
    return `${code}: ${texts.join(", ")}`;
  }

  function few(sets) {
    if (sets.length < 5) return sets.join(", ");
    return `${sets.slice(0, 3).join(", ")} and ${sets.length - 3} others`;
  }

  const codeOf = (element) => Number(element.dataset?.code);

  function tell(cell) {
    byId("map-says").textContent = cell.getAttribute("aria-label");
  }

  /** The one cell that the tab key reaches. */
  function makeCurrent(cell) {
    current?.setAttribute("tabindex", "-1");
    cell.setAttribute("tabindex", "0");
    current = cell;
  }

  function move(event) {
    const codes = [...cells.keys()].sort((one, other) => one - other);
    const at = codes.indexOf(codeOf(event.target));
    if (at < 0) return;
    const row = (step) => nearest(codes, codes[at] + step, step);
    const next = {
      ArrowRight: codes[at + 1],
      ArrowLeft: codes[at - 1],
      ArrowDown: row(10),
      ArrowUp: row(-10),
      Home: codes[0],
      End: codes.at(-1),
    }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    makeCurrent(cells.get(next));
    cells.get(next).focus();
  }

  /** The next used code in a direction, in the same column if there is one. */
  function nearest(codes, wanted, step) {
    for (let code = wanted; code >= 100 && code <= 999; code += step) {
      if (cells.has(code)) return code;
    }
    const beyond = codes.filter((code) => (step > 0 ? code >= wanted : code <= wanted));
    return step > 0 ? beyond[0] : beyond.at(-1);
  }

  /** Dims what a search did not find. */
  function find(codes) {
    for (const [code, cell] of cells) cell.classList.toggle("dim", codes !== null && !codes.has(code));
  }

  function mark(chosen, clashing) {
    byId("map").classList.toggle("choosing", chosen.size > 0);
    for (const [code, cell] of cells) {
      cell.classList.toggle("chosen", chosen.has(code));
      cell.classList.toggle("clash", clashing.has(code));
      const state = clashing.has(code) ? ", in conflict" : chosen.has(code) ? ", chosen" : "";
      cell.setAttribute("aria-label", says(code) + state);
    }
  }

  return { build, find, mark };
})();
