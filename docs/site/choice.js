// What `status_set!` makes of a choice: the variants of the enum, or what is wrong. The rules are those
// of the macro, and a test compiles random choices to compare the two.
//
// A choice is a list of items in the order of the invocation:
//   { set: "nginx" }                                      all of a set
//   { set: "nginx", except: [499] }                       without some
//   { set: "aws", take: [{ code: 561, as: "Gateway" }] }  some of a set, perhaps under another name
//   { set: "iis", take: [{ class: "4xx" }] }              a class of a set
//   { own: "ScanPending", code: 260, reason: "…" }        a status of one's own
//   { set: "acme", file: "statuses/acme.toml", statuses } a set from a file, with its statuses
"use strict";

const Choice = (() => {
  /** Names that each enum gives to items of its own. */
  const TAKEN = [
    "ALL", "COUNT", "from_code", "from_bytes", "code", "index", "as_str", "reason_phrase", "class", "info",
  ];

  /** The variants of the enum in the order of their codes, and the problems as the compiler has them. */
  function resolve(items) {
    const problems = [];
    const winners = new Map();
    const losers = [];
    items.forEach((item, at) => {
      for (const candidate of candidates(item, at, problems)) add(candidate, winners, losers);
    });
    if (winners.size === 0 && problems.length === 0) {
      problems.push({
        kind: "empty",
        message: "a status enum needs at least one status",
        help: "choose a set, such as `official`",
      });
    }
    problems.push(...Collisions.report(winners, losers));
    const named = new Map();
    for (const second of winners.values()) {
      const first = named.get(second.name);
      if (first) problems.push(Collisions.ofNames(first, second));
      else named.set(second.name, second);
    }
    const variants = [...named.values()].sort((one, other) => one.code - other.code);
    return { variants, problems };
  }

  /** The statuses that want to be variants. */
  function candidates(item, at, problems) {
    const excepted = new Map();
    const picked = item.own === undefined ? pick(item, at, excepted, problems) : [ownStatus(item, at)];
    const counts = new Map();
    for (const { several } of picked) {
      if (several) counts.set(several, (counts.get(several) ?? 0) + 1);
    }
    const ofSeveral = (text) =>
      text && { text, file: item.file, except: excepted.get(text) ?? [], count: counts.get(text) };
    const named = picked.filter(({ name }) => {
      if (!TAKEN.includes(name)) return true;
      problems.push({
        kind: "name",
        at,
        message: `every status enum has an item named \`${name}\``,
        help: "give the variant another name",
      });
      return false;
    });
    // Of an item whose exceptions are wrong, nobody knows which statuses are meant.
    const meant = named.filter((candidate) => !candidate.mistaken);
    return meant.map((candidate) => ({ ...candidate, several: ofSeveral(candidate.several) }));
  }

  function ownStatus({ own, code, reason }, at) {
    return { at, code, name: own, reason: reason || phrase(own), set: null, also: [], several: null };
  }

  /** The statuses of an item that chooses from a set. What it leaves out of sets and classes is noted. */
  function pick(item, at, excepted, problems) {
    let picked = selected(item, at);
    let mistaken = false;
    for (const code of item.except ?? []) {
      const rest = picked.filter((candidate) => candidate.code !== code);
      if (rest.length === picked.length) {
        const isThere = statusesOf(item).some((status) => status.code === code);
        const why = isThere
          ? "this is not among the statuses picked before it"
          : `\`${item.set}\` has no status ${code}`;
        const message = `\`except\` removes nothing here: ${why}`;
        problems.push({ kind: "except", at, message, help: "remove it" });
        mistaken = true;
      }
      for (const { several } of picked.filter((candidate) => candidate.code === code)) {
        const codes = excepted.get(several) ?? [];
        if (codes.at(-1) !== code) excepted.set(several, [...codes, code]);
      }
      picked = rest;
    }
    if (mistaken) return picked.map((candidate) => ({ ...candidate, mistaken }));
    if (picked.length === 0) {
      const message = `nothing is left of \`${item.set}\``;
      problems.push({ kind: "nothing", at, message, help: "remove this item" });
    }
    return picked;
  }

  function selected(item, at) {
    const candidate = (status, several, as) => ({
      at,
      code: status.code,
      name: as || status.name,
      reason: status.reason,
      set: item.set,
      meaning: status.name,
      status,
      also: [],
      several,
    });
    if (!item.take) return whole(item).map((status) => candidate(status, item.set));
    return item.take.flatMap((taken) => {
      if (taken.class) {
        const ofClass = whole(item).filter((status) => classOf(status.code) === taken.class);
        return ofClass.map((status) => candidate(status, `${item.set}::${taken.class}`));
      }
      const status = statusesOf(item).find(({ code }) => code === taken.code);
      return [candidate(status, null, taken.as)];
    });
  }

  function statusesOf(item) {
    if (!item.file) return Dataset.sets.get(item.set).statuses;
    const statuses = item.statuses.map((status) => ({
      ...status,
      reason: status.reason || phrase(status.name),
    }));
    return statuses.sort((one, other) => one.code - other.code);
  }

  /** What a set without further words stands for: later editions have to be asked for. */
  function whole(item) {
    const set = Dataset.sets.get(item.set);
    const edition = Math.max(set?.edition ?? 0, Dataset.editions[0]);
    return statusesOf(item).filter((status) => (status.edition ?? 0) <= edition);
  }

  /** Adds a candidate, unless an earlier one has its code. Sets that agree share a variant. */
  function add(candidate, winners, losers) {
    const first = winners.get(candidate.code);
    if (!first) winners.set(candidate.code, candidate);
    else if (isSame(first, candidate)) first.also.push(candidate.set);
    else losers.push(candidate);
  }

  function isSame(first, second) {
    const bothListed = first.set !== null && second.set !== null;
    const agree = first.meaning === second.meaning && first.name === second.name;
    return bothListed && agree && !Collisions.hasGiven(first, second);
  }

  /** `4xx`, or null from 600 on. */
  function classOf(code) {
    return code < 600 ? `${Math.floor(code / 100)}xx` : null;
  }

  /** The phrase that a name says: `ScanPending` is "Scan Pending", `TLSError` is "TLS Error". */
  function phrase(name) {
    const words = /(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/;
    return name.split("_").flatMap((part) => part.split(words)).filter(Boolean).join(" ");
  }

  return { resolve, phrase, classOf, statusesOf, TAKEN };
})();
