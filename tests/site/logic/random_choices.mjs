// Random choices: some of everything that the page can write.

/** Numbers that depend on the seed alone (mulberry32). */
function numbers(seed) {
  let state = (seed + 1) * 0x9e3779b9;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The items of a choice. */
export function randomChoice(seed, dataset) {
  const random = numbers(seed);
  const below = (end) => Math.floor(random() * end);
  const oneOf = (list) => list[below(list.length)];
  const chance = (share) => random() < share;
  const some = (list, share) => list.filter(() => chance(share));

  // Many choices have few sets, and from those that share codes: elsewhere nothing happens.
  const all = [...dataset.sets.values()];
  const crowded = all.filter((set) => set.statuses.some((status) => dataset.unlike(status).length > 0));
  const aSet = () => (chance(0.3) ? all[0] : oneOf(chance(0.7) ? crowded : all));

  const OWN = ["ScanPending", "OverQuota", "TLSError", "Http2Only", "NotFound", "Blocked", "ALL", "A"];
  const PHRASES = ["Scan Pending", "Over \"Quota\"", "back\\slash", "Não", undefined, undefined];
  const code = () => oneOf([260, 404, 420, 461, 499, 599, 700, 999, 100 + below(900)]);

  function picks(set) {
    const name = () => (chance(0.15) ? oneOf(OWN) : undefined);
    const one = () => ({ code: oneOf(set.statuses).code, as: name() });
    const classes = [...new Set(set.statuses.map((status) => status.class))].filter(Boolean);
    const aClass = () => (classes.length > 0 ? { class: oneOf(classes) } : one());
    return Array.from({ length: 1 + below(3) }, () => (chance(0.2) ? aClass() : one()));
  }

  function exceptions(set) {
    const codes = set.statuses.map((status) => status.code);
    if (chance(0.05)) return codes;
    const except = some(codes, codes.length > 8 ? 0.05 : 0.3);
    if (chance(0.07)) except.push(code());
    return except;
  }

  function item() {
    if (chance(0.12)) return { own: oneOf(OWN), code: code(), reason: oneOf(PHRASES) };
    const set = aSet();
    const it = { set: set.id };
    if (chance(0.35)) it.take = picks(set);
    if (chance(0.35)) it.except = exceptions(set);
    return it;
  }

  function fromFile() {
    const codes = [...new Set(Array.from({ length: 1 + below(3) }, code))];
    const names = OWN.filter((name) => name !== "ALL").sort(() => random() - 0.5);
    const statuses = codes.map((code, at) => ({ code, name: names[at], reason: oneOf(PHRASES) }));
    return { set: "acme", file: `statuses/acme-${seed}.toml`, statuses };
  }

  const items = Array.from({ length: chance(0.02) ? 0 : 1 + below(5) }, item);
  if (chance(0.15)) items.splice(below(items.length + 1), 0, fromFile());
  return items;
}
