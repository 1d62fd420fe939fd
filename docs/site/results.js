// What a search found: sets to choose, and cards by code.
"use strict";

const Results = (() => {
  const { el, prose, spoken, link, byId } = Dom;
  const FEW_SETS = 4;
  const CARDS_AT_ONCE = 8;
  let nextFrame = 0;
  const cards = new Map();
  const groups = new Map();
  const chips = new Map();

  function build() {
    const ids = [...Dataset.sets.keys()].sort(Dataset.byUse);
    const others = ids.filter((id) => !Dataset.isCommon(id));
    for (const id of ids) chips.set(id, chip(Dataset.sets.get(id)));
    for (const id of others) chips.get(id).classList.add("uncommon");
    byId("set-list").append(...chips.values());
    byId("more-sets").textContent = `Show the other ${others.length} sets`;
    byId("more-sets").addEventListener("click", () => {
      const isOpen = byId("set-list").classList.toggle("open");
      byId("more-sets").setAttribute("aria-expanded", isOpen);
      byId("more-sets").textContent = isOpen ? "Show fewer" : `Show the other ${others.length} sets`;
    });
  }

  function chip(set) {
    const box = el("input", {
      type: "checkbox",
      "data-set": set.id,
      onchange: () => State.update({ picks: Edit.toggleSet(State.current.picks, set.id) }),
    });
    const { length } = set.statuses;
    return el(
      "li",
      { class: "set" },
      el("label", {}, box, el("b", {}, set.id), el("span", { class: "size" }, length, spoken(" statuses"))),
      el(
        "p",
        { class: "about" },
        link(set.home, set.title),
        ": ",
        ...prose(set.summary),
      ),
    );
  }

  function card(entry) {
    if (!cards.has(entry.id)) {
      const made = entry.subcode ? Cards.ofSubcode(entry.subcode) : Cards.ofStatus(entry.status, toggle);
      cards.set(entry.id, made);
      if (entry.status) markCard(made);
    }
    return cards.get(entry.id);
  }

  function toggle({ set, code }) {
    State.update({ picks: Edit.toggleStatus(State.current.picks, set, code) });
  }

  /** Shows what was found for a query. */
  function show(query, found) {
    const all = [...found.statuses, ...found.subcodes];
    const byCode = new Map();
    for (const { entry, rank } of all) {
      const group = byCode.get(entry.code) ?? { code: entry.code, rank, entries: [] };
      group.rank = Math.min(group.rank, rank);
      group.entries.push(entry);
      byCode.set(entry.code, group);
    }
    const order = (one, other) => one.rank - other.rank || one.code - other.code;
    fill([...byCode.values()].sort(order));
    showSets(query, found.sets);
    tell(query, found, byCode.size);
    CodeMap.find(query === "" ? null : new Set(all.map(({ entry }) => entry.code)));
  }

  /** Shows the first groups at once and the others frame by frame, so that typing never waits. */
  function fill(waiting) {
    cancelAnimationFrame(nextFrame);
    const list = byId("list");
    list.replaceChildren(...batch(waiting));
    const more = () => {
      list.append(...batch(waiting));
      if (waiting.length > 0) nextFrame = requestAnimationFrame(more);
    };
    if (waiting.length > 0) nextFrame = requestAnimationFrame(more);
  }

  /** Takes the next groups with about as many cards as one frame has time for. */
  function batch(waiting) {
    const sections = [];
    let count = 0;
    while (waiting.length > 0 && count < CARDS_AT_ONCE) {
      const next = waiting.shift();
      count += next.entries.length;
      sections.push(section(next));
    }
    return sections;
  }

  function section({ code, entries }) {
    if (!groups.has(code)) groups.set(code, group(code));
    const { element, body } = groups.get(code);
    const ofSet = ({ status }) => status?.set ?? "";
    const sorted = [...entries].sort((one, other) =>
      Boolean(one.subcode) - Boolean(other.subcode) || Dataset.byUse(ofSet(one), ofSet(other)));
    body.replaceChildren(...sorted.map(card));
    return element;
  }

  function group(code) {
    const body = el("div", { class: "cards" });
    const id = `code-${code}`;
    const element = el(
      "section",
      { class: "group", "aria-labelledby": id },
      el("h3", { id, class: `number class-${Math.floor(code / 100)}${code > 999 ? " long" : ""}` }, code),
      el("div", { class: "meanings" }, meanings(code)),
      body,
    );
    return { element, body };
  }

  /** Who else has the code, by meaning. */
  function meanings(code) {
    const statuses = [...(Dataset.byCode.get(code) ?? [])];
    if (statuses.length < 2) return [];
    statuses.sort((one, other) => Dataset.byUse(one.set, other.set));
    const names = [...new Set(statuses.map(({ name }) => name))];
    const count = names.length > 1 ? `${names.length} meanings` : "One meaning";
    const rows = names.map((name) => {
      const same = statuses.filter((status) => status.name === name);
      const links = same.flatMap(({ id, set }, at) => [at > 0 && ", ", el("a", { href: `#${id}` }, set)]);
      return el("li", {}, el("b", {}, same[0].reason), " ", ...links);
    });
    return [el("p", {}, `${count} in ${statuses.length} sets`), el("ul", {}, rows)];
  }

  function showSets(query, found) {
    const ids = new Set(found.map(({ entry }) => entry.id));
    for (const [id, element] of chips) element.hidden = !ids.has(id);
    byId("sets").hidden = ids.size === 0;
    byId("set-list").classList.toggle("searched", query !== "");
    byId("set-list").classList.toggle("detailed", query !== "" && ids.size <= FEW_SETS);
    byId("more-sets").hidden = query !== "";
  }

  function tell(query, { statuses, subcodes }, codes) {
    const many = (count, word, words) => `${count} ${count === 1 ? word : words}`;
    const parts = [];
    if (statuses.length > 0) parts.push(many(statuses.length, "status", "statuses"));
    if (subcodes.length > 0) parts.push(many(subcodes.length, "sub-code", "sub-codes"));
    const isEmpty = statuses.length + subcodes.length === 0;
    byId("count").textContent =
      query === ""
        ? `${statuses.length} statuses of ${codes} codes. Search for one of the ${DATASET.subcodes.length} sub-codes, such as 404.7 or 1016.`
        : isEmpty
          ? ""
          : `${parts.join(" and ")} found`;
    byId("none").hidden = !isEmpty;
    byId("none-query").textContent = query;
  }

  /** Ticks what is chosen. */
  function mark() {
    for (const [id, element] of chips) {
      const box = element.querySelector("input");
      const count = Edit.codesOf(State.current.picks, id).size;
      box.checked = count === Dataset.sets.get(id).statuses.length;
      box.indeterminate = count > 0 && !box.checked;
      element.classList.toggle("some", count > 0);
    }
    for (const element of cards.values()) markCard(element);
  }

  function markCard(element) {
    const box = element.querySelector("input");
    if (!box) return;
    const { set, code } = Dataset.statuses.get(element.id);
    box.checked = Edit.codesOf(State.current.picks, set).has(code);
    element.classList.toggle("chosen", box.checked);
  }

  return { build, show, mark };
})();
