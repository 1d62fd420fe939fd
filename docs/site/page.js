// Puts the parts together: the search field, the addresses, and what follows from a choice.
"use strict";

const Page = (() => {
  const { byId } = Dom;
  const TITLE = document.title;

  function search(query) {
    byId("main").classList.toggle("searching", query.trim() !== "");
    Results.show(query.trim(), Search.find(query));
  }

  /** Shows what is at the address: a status, a sub-code, a set, a code or a choice. */
  function follow() {
    const address = decoded(location.hash.slice(1));
    byId("unknown").hidden = true;
    document.title = TITLE;
    if (address.startsWith("choose=")) return State.take(address.slice("choose=".length));
    if (address === "" || byId("main").querySelector(`:scope [id="${CSS.escape(address)}"][data-place]`)) return;
    const entry = Dataset.statuses.get(address) ?? Dataset.subcodes.get(address);
    if (entry) {
      fill(entry.number ?? String(entry.code));
      document.title = `${entry.number ?? entry.code} ${entry.reason ?? entry.phrase} · ${TITLE}`;
      arrive(address);
    } else if (Dataset.sets.has(address) || Dataset.byCode.has(Number(address))) {
      fill(address);
    } else {
      byId("unknown").hidden = false;
      byId("unknown-address").textContent = address;
    }
  }

  function decoded(text) {
    try {
      return decodeURIComponent(text);
    } catch {
      return text;
    }
  }

  function fill(query) {
    byId("query").value = query;
    search(query);
  }

  function arrive(id) {
    const card = byId(id);
    card.scrollIntoView({ block: "center" });
    card.focus({ preventScroll: true });
  }

  /** Typing leaves the address of what was there before. */
  function leave() {
    byId("unknown").hidden = true;
    if (location.hash === "") return;
    history.replaceState(null, "", location.pathname + location.search);
    document.title = TITLE;
  }

  function look(query) {
    leave();
    fill(query);
  }

  function themeButton() {
    const button = byId("theme");
    const name = () => {
      button.textContent = Theme.isDark() ? "Light" : "Dark";
    };
    button.addEventListener("click", () => {
      Theme.toggle();
      name();
    });
    name();
  }

  function keys() {
    const field = byId("query");
    document.addEventListener("keydown", (event) => {
      const isTyping = event.target.matches("input:not([type=checkbox], [type=radio])");
      if (event.key !== "/" || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      field.focus();
      field.select();
    });
    field.addEventListener("keydown", (event) => {
      if (event.key === "Escape") look("");
    });
  }

  function start() {
    CodeMap.build(look);
    Results.build();
    Panel.build();
    Own.build();
    State.onChange(Results.mark);
    State.onChange(Panel.show);
    State.onChange(Own.show);
    State.restore();
    byId("query").addEventListener("input", ({ target }) => {
      leave();
      search(target.value);
    });
    byId("search").addEventListener("submit", (event) => event.preventDefault());
    for (const example of document.querySelectorAll("[data-query]")) {
      example.addEventListener("click", () => {
        look(example.dataset.query);
        byId("query").focus();
      });
    }
    themeButton();
    keys();
    search(byId("query").value);
    State.update({});
    addEventListener("hashchange", follow);
    follow();
  }

  return { start };
})();

Page.start();
