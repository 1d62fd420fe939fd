// A choice as text: the items of an invocation, the whole invocation, and the file of a set of one's own.
"use strict";

const Written = (() => {
  /** How long a line and an indented one can be, to be read in a narrow column. */
  const WIDTH = 44;
  const INNER_WIDTH = 36;

  const braced = (texts) => (texts.length === 1 ? texts[0] : `{${texts.join(", ")}}`);

  /** An item as it stands in `status_set!`, on one line. */
  function item({ set, take, except, own, code, file }) {
    if (own !== undefined) return `${own} = ${code}`;
    if (file !== undefined) return `${set} = "${file}"`;
    const taken = (take ?? []).map((one) => {
      const name = one.class ?? String(one.code);
      return one.as ? `${name} as ${one.as}` : name;
    });
    const some = take ? `::${braced(taken)}` : "";
    const less = except?.length > 0 ? ` except ${braced(except.map(String))}` : "";
    return set + some + less;
  }

  /** The items of an enum, as lines that are not too long. */
  function lines(items) {
    return items.flatMap((it) => {
      const attributes = [];
      if (it.own !== undefined && it.summary) attributes.push(`/// ${it.summary}`);
      if (it.own !== undefined && it.reason) attributes.push(`#[status(reason = ${text(it.reason)})]`);
      return [...attributes, ...folded(`${item(it)},`)];
    });
  }

  /** A line, broken within its braces if it is too long. */
  function folded(line) {
    if (line.length <= WIDTH || !line.includes("{")) return [line];
    const open = line.lastIndexOf("{");
    const close = line.lastIndexOf("}");
    const rows = [""];
    for (const element of line.slice(open + 1, close).split(", ")) {
      const longer = `${rows.at(-1)} ${element},`.trim();
      if (longer.length > INNER_WIDTH) rows.push(`${element},`);
      else rows[rows.length - 1] = longer;
    }
    return [line.slice(0, open + 1), ...rows.map((row) => `    ${row}`), line.slice(close)];
  }

  function invocation(name, items) {
    const body = lines(items).map((line) => `        ${line}\n`).join("");
    return `status_set! {\n    pub enum ${name} {\n${body}    }\n}\n`;
  }

  /** A string of Rust or of TOML: the two agree on what is escaped here. */
  function text(value) {
    return `"${value.replace(/[\\"]/g, "\\$&")}"`;
  }

  function toml(title, statuses) {
    const tables = statuses.map(({ code, name, reason, summary }) => {
      const keys = [`code = ${code}`, `name = ${text(name)}`];
      if (reason) keys.push(`reason = ${text(reason)}`);
      if (summary) keys.push(`summary = ${text(summary)}`);
      return `\n[[status]]\n${keys.join("\n")}\n`;
    });
    return `title = ${text(title)}\n${tables.join("")}`;
  }

  /** Reads what `item` writes, separated by commas, as far as the dataset has it. */
  function parse(input) {
    const items = input.split(/,(?![^{]*\})/).map((part) => parsed(part.trim()));
    return items.filter(Boolean);
  }

  const ITEM = /^(\w+)(?:::(\{[^}]*\}|[^{}]*?))?(?:\s+except\s+(\{[^}]*\}|\d+))?$/;

  function parsed(part) {
    const own = part.match(/^([A-Z]\w*)\s*=\s*(\d{3})$/);
    if (own) return { own: own[1], code: Number(own[2]) };
    const [, set, taken, excepted] = part.match(ITEM) ?? [];
    const statuses = Dataset.sets.get(set)?.statuses;
    if (!statuses) return null;
    const has = (code) => statuses.some((status) => status.code === code);
    const item = { set };
    if (taken !== undefined) {
      item.take = elements(taken).map(one).filter(({ code, class: whole }) => whole || has(code));
      if (item.take.length === 0) return null;
    }
    if (excepted !== undefined) item.except = elements(excepted).map(Number).filter(has);
    return item;
  }

  const elements = (list) => list.replace(/[{}]/g, "").split(",").map((text) => text.trim());

  function one(text) {
    if (/^[1-5]xx$/.test(text)) return { class: text };
    const [code, as] = text.split(/\s+as\s+/);
    return as ? { code: Number(code), as } : { code: Number(code) };
  }

  return { item, invocation, toml, parse };
})();
