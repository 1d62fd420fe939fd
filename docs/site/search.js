// Finds statuses, sub-codes and sets by what people know of them: a number, a phrase, a name, a vendor.
"use strict";

const Search = (() => {
  /** How well a word fits; less is better. */
  const RANK = { number: 0, whole: 1, class: 1, numberStart: 2, start: 3, within: 5, prose: 8 };

  const plain = (text) => text.toLowerCase().replace(/['’]/g, "");
  const squeezed = (text) => plain(text).replace(/[^a-z0-9]/g, "");

  /** A name in the forms in which it is looked for: `not found`, `notfound`. */
  const forms = (names) => {
    const known = names.filter(Boolean);
    return { plain: known.map(plain), squeezed: known.map(squeezed) };
  };

  const statuses = DATASET.statuses.map((status) => {
    const set = Dataset.sets.get(status.set);
    const { name, reason, former, also, used } = status;
    return {
      id: status.id,
      number: String(status.code),
      code: status.code,
      class: status.class,
      status,
      names: forms([name, reason, ...former, ...also, set.id, set.title]),
      prose: plain(
        [status.summary, status.spec, status.state, ...status.seen, ...status.marks, ...status.grpc,
          ...status.requires, ...used.flatMap((use) => [use.by, use.meaning])].join(" "),
      ),
    };
  });

  const subcodes = DATASET.subcodes.map((subcode) => {
    const list = Dataset.lists.get(subcode.list);
    return {
      id: subcode.id,
      number: subcode.number,
      code: subcode.status ?? subcode.code,
      subcode,
      names: forms([subcode.phrase, list.id, list.title, "sub-code"]),
      prose: plain([subcode.summary ?? "", subcode.context ?? "", ...subcode.statuses].join(" ")),
    };
  });

  const sets = DATASET.sets.map((set) => ({
    id: set.id,
    number: "",
    names: forms([set.id, set.title]),
    prose: "",
  }));

  /** The words of a query; `nginx::499` and `nginx/499` are two. */
  function words(query) {
    return plain(query).split(/::|[\s/,:"()]+/).filter(Boolean);
  }

  const all = (entries) => entries.map((entry) => ({ entry, rank: 0 }));

  /** What a query finds, the best first; without one, everything but the sub-codes. */
  function find(query) {
    const wanted = words(query);
    if (wanted.length === 0) return { statuses: all(statuses), subcodes: [], sets: all(sets) };
    const whole = squeezed(query);
    return {
      statuses: ranked(statuses, wanted, whole),
      subcodes: ranked(subcodes, wanted, whole),
      sets: ranked(sets, wanted, whole),
    };
  }

  function ranked(entries, wanted, whole) {
    const found = [];
    for (const entry of entries) {
      const rank = rankOf(entry, wanted, whole);
      if (rank !== null) found.push({ entry, rank });
    }
    // The sort is stable: what fits equally well stays in the order of the dataset.
    return found.sort((one, other) => one.rank - other.rank);
  }

  function rankOf(entry, wanted, whole) {
    if (entry.names.squeezed.includes(whole)) return -1;
    let sum = 0;
    for (const word of wanted) {
      const rank = /^\d/.test(word) ? rankOfNumber(entry, word) : rankOfWord(entry, word);
      if (rank === null) return null;
      sum += rank;
    }
    return sum;
  }

  function rankOfNumber({ number, class: ofClass, names, prose }, word) {
    if (number === word) return RANK.number;
    if (ofClass === word) return RANK.class;
    if (number !== "" && number.startsWith(word)) return RANK.numberStart;
    const isWord = new RegExp(`\\b${word.replace(/\./g, "\\.")}\\b`);
    // Short numbers are in too many sentences.
    return word.length > 2 && (isWord.test(prose) || names.plain.some((name) => isWord.test(name)))
      ? RANK.prose
      : null;
  }

  function rankOfWord({ names, prose }, word) {
    const bare = squeezed(word);
    if (bare === "") return null;
    let best = null;
    const better = (rank) => {
      if (best === null || rank < best) best = rank;
    };
    for (const name of names.squeezed) {
      if (name === bare) return RANK.whole;
      if (name.startsWith(bare)) better(RANK.start);
      else if (name.includes(bare)) better(RANK.within);
    }
    if (best === RANK.start) return best;
    if (names.plain.some((name) => name.includes(` ${word}`))) better(RANK.start);
    if (best === null && prose.includes(word)) better(RANK.prose);
    return best;
  }

  return { find };
})();
