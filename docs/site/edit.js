// Changes to a choice, each of which gives a new list of items.
"use strict";

const Edit = (() => {
  const replaced = (items, at, item) => items.map((it, index) => (index === at ? item : it));
  const removed = (items, at) => items.filter((_, index) => index !== at);
  const placeOf = (items, set) => items.findIndex((item) => item.set === set);

  /** The codes that the items choose from a set. */
  function codesOf(items, set) {
    const item = items[placeOf(items, set)];
    return new Set(item ? codesOfItem(item) : []);
  }

  function codesOfItem(item) {
    const { take, except = [] } = item;
    const statuses = Choice.statusesOf(item);
    const isTaken = ({ code }) =>
      !take || take.some((one) => one.code === code || one.class === Choice.classOf(code));
    return statuses.filter((status) => isTaken(status) && !except.includes(status.code))
      .map((status) => status.code);
  }

  /** Takes all of a set; or none of it if it is all there already. */
  function toggleSet(items, set) {
    const at = placeOf(items, set);
    if (at < 0) return [...items, { set }];
    const isWhole = codesOf(items, set).size === Dataset.sets.get(set).statuses.length;
    return isWhole ? removed(items, at) : replaced(items, at, { set });
  }

  /** Takes a status, or leaves it out. */
  function toggleStatus(items, set, code) {
    const at = placeOf(items, set);
    if (at < 0) return [...items, { set, take: [{ code }] }];
    const item = items[at];
    if (codesOf(items, set).has(code)) return leaveOut(items, at, [code]);
    const except = (item.except ?? []).filter((one) => one !== code);
    const changed = { ...item, except };
    const isBack = codesOfItem(changed).includes(code);
    if (!isBack) changed.take = [...item.take, { code }].sort((one, other) => one.code - other.code);
    return replaced(items, at, changed);
  }

  /** Leaves statuses out of an item, or the item if nothing is left of it. */
  function leaveOut(items, at, codes) {
    const item = items[at];
    const take = item.take?.filter((one) => !codes.includes(one.code));
    const rest = take ? { ...item, take } : item;
    const isEmpty = take !== undefined && take.length === 0;
    const left = isEmpty ? [] : codesOfItem(rest);
    const excepted = left.filter((code) => codes.includes(code));
    if (left.length === excepted.length) return removed(items, at);
    const except = [...(item.except ?? []), ...excepted].sort((one, other) => one - other);
    return replaced(items, at, { ...rest, except });
  }

  /** Gives a status that is taken by its code another name; an empty one takes it away. */
  function rename(items, at, code, as) {
    const take = items[at].take.map((one) => (one.code === code ? { code, as: as || undefined } : one));
    return replaced(items, at, { ...items[at], take });
  }

  /** Puts an item before the one that it follows: the first describes what several share. */
  function moveUp(items, at) {
    const moved = [...items];
    [moved[at - 1], moved[at]] = [moved[at], moved[at - 1]];
    return moved;
  }

  return { codesOf, toggleSet, toggleStatus, leaveOut, rename, moveUp, removed };
})();
