// What is chosen so far. It outlives a reload, and a link can carry the sets of it.
"use strict";

const State = (() => {
  const KEY = "status-set-choice";
  const EMPTY = { name: "Status", picks: [], own: [], inFile: false, ownSet: "acme" };
  const listeners = [];
  let state = { ...EMPTY };

  /** The items of the invocation: those of sets, then the user's own. */
  function items() {
    const { picks, own, inFile } = state;
    if (own.length === 0) return picks;
    if (inFile) return [...picks, { set: state.ownSet, file: path(), statuses: own }];
    return [...picks, ...own.map(({ name, ...rest }) => ({ own: name, ...rest }))];
  }

  const path = () => `statuses/${state.ownSet}.toml`;

  function update(change) {
    state = { ...state, ...change };
    keep();
    for (const listener of listeners) listener();
  }

  function keep() {
    const { picks, ...rest } = state;
    try {
      sessionStorage.setItem(KEY, JSON.stringify({ ...rest, picks: text() }));
    } catch {
      // Storage can be refused; then the choice lasts as long as the page.
    }
  }

  /** Takes what an earlier page kept, as far as the dataset still has it. */
  function restore() {
    try {
      const { picks, ...rest } = JSON.parse(sessionStorage.getItem(KEY)) ?? {};
      state = { ...EMPTY, ...rest, picks: merged(Written.parse(picks ?? "")) };
    } catch {
      state = { ...EMPTY };
    }
  }

  /** The picks as text. */
  const text = () => state.picks.map(Written.item).join(", ");

  /** One item for each set: what the page can show. */
  function merged(picks) {
    const sets = picks.filter((item) => item.set !== undefined);
    return sets.filter((item, at) => sets.findIndex((other) => other.set === item.set) === at);
  }

  return {
    items,
    path,
    text,
    update,
    restore,
    take: (written) => update({ picks: merged(Written.parse(written)) }),
    clear: () => update(EMPTY),
    onChange: (listener) => listeners.push(listener),
    get current() {
      return state;
    },
  };
})();
