// Statuses of one's own: a form, and the file of a set that has them.
"use strict";

const Own = (() => {
  const { el, byId } = Dom;
  const WORDS = [
    "bodyless", "cacheable", "codes", "edition", "except", "other", "own", "received", "status_set", "transient", "warning",
  ];
  const KEYWORDS = [
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate", "do",
    "dyn", "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let",
    "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return", "self",
    "static", "struct", "super", "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use",
    "virtual", "where", "while", "yield",
  ];

  /** What keeps a word from being the name of a set, or null. */
  function flawOfSet(name) {
    if (!/^[a-z][a-z0-9_]*$/.test(name)) return "A set's name is a word in lower case, such as acme.";
    if (Dataset.sets.has(name)) return `A set named ${name} already exists.`;
    if (WORDS.includes(name)) return `${name} has another meaning in the macros.`;
    if (KEYWORDS.includes(name)) return `${name} is a keyword of Rust.`;
    return null;
  }

  /** What keeps a status from being one of a choice's own, or null. */
  function flaw({ code, name, reason }, others) {
    if (!Number.isInteger(code) || code < 100 || code > 999) return "A code is a number from 100 to 999.";
    if (!/^[A-Z][A-Za-z0-9]*$/.test(name) || name === "Self") {
      return "A name is written in camel case, such as ScanPending.";
    }
    if (Choice.TAKEN.includes(name)) return `Every enum has an item named ${name}.`;
    if (reason && (/^\d{3}(\s|$)/.test(reason) || /\p{Cc}/u.test(reason))) {
      return "A phrase does not begin with the code.";
    }
    if (others.some((other) => other.code === code)) return `You have another status ${code}.`;
    if (others.some((other) => other.name === name)) return `You have another status ${name}.`;
    return null;
  }

  function build() {
    byId("own-form").addEventListener("submit", (event) => {
      event.preventDefault();
      add();
    });
    for (const radio of document.querySelectorAll("input[name=own-in]")) {
      radio.addEventListener("change", () => State.update({ inFile: radio.value === "file" }));
    }
    byId("own-set").addEventListener("input", ({ target }) => {
      const flaw = flawOfSet(target.value);
      target.setAttribute("aria-invalid", flaw !== null);
      byId("own-set-flaw").textContent = flaw ?? "";
      if (flaw === null) State.update({ ownSet: target.value });
    });
  }

  function add() {
    const value = (id) => byId(id).value.trim();
    const status = {
      code: Number(value("own-code")),
      name: value("own-name"),
      reason: value("own-reason"),
      summary: value("own-summary"),
    };
    const found = flaw(status, State.current.own);
    byId("own-flaw").textContent = found ?? "";
    if (found !== null) return;
    const own = [...State.current.own, status].sort((one, other) => one.code - other.code);
    State.update({ own });
    byId("own-form").reset();
    byId("own-code").focus();
  }

  function show() {
    const { own, inFile, ownSet } = State.current;
    byId("own-list").replaceChildren(...own.map(row));
    byId("own-place").hidden = own.length === 0;
    byId(inFile ? "own-in-file" : "own-in-enum").checked = true;
    const isFile = inFile && own.length > 0;
    byId("file").hidden = !isFile;
    byId("command").textContent = `cargo add status-set${isFile ? " --features custom-sets" : ""}`;
    if (document.activeElement !== byId("own-set")) byId("own-set").value = ownSet;
    byId("file-name").textContent = State.path();
    byId("toml").textContent = Written.toml(ownSet, own);
  }

  function row(status) {
    const { code, name, reason } = status;
    const remove = () => {
      State.update({ own: State.current.own.filter((other) => other !== status) });
      byId("own-code").focus();
    };
    return el(
      "li",
      {},
      el("b", {}, String(code)),
      ` ${reason || Choice.phrase(name)}`,
      el("button", { type: "button", class: "small", "aria-label": `Remove ${code} ${name}`, onclick: remove }, "×"),
    );
  }

  return { build, show, flaw, flawOfSet };
})();
