// What the compiler says where two statuses want one code or one name, and how to keep one of them.
"use strict";

const Collisions = (() => {
  /** Whether the set of the second is one that gave the first. */
  function hasGiven(first, second) {
    if (first.set === null || second.set === null) return false;
    return first.set === second.set || first.also.includes(second.set);
  }

  /** A problem for each mistake: an item that repeats several statuses makes one. */
  function report(winners, losers) {
    const problems = [];
    for (const at of new Set(losers.map((loser) => loser.at))) {
      const ofItem = losers.filter((loser) => loser.at === at);
      const lost = ofItem.map((loser) => loser.code);
      const again = [];
      const told = [];
      for (const second of ofItem) {
        const first = winners.get(second.code);
        if (second.several && hasGiven(first, second)) {
          again.push(second);
          continue;
        }
        const set = setInTheWay(first, second);
        if (set !== null && told.includes(set)) continue;
        told.push(set);
        const codes = set === null ? [second.code] : lostTo(set, ofItem, winners);
        problems.push(collision(first, second, codes, lost));
      }
      if (again.length > 0) problems.push(repetition(again, winners));
    }
    return problems;
  }

  /** The set of the first one, if it gives the code of the second, of many, another meaning. */
  function setInTheWay(first, second) {
    const both = second.several && first.set !== null && second.set !== null;
    return both && first.meaning !== second.meaning ? first.set : null;
  }

  function lostTo(set, ofItem, winners) {
    const lost = ofItem.filter((loser) => setInTheWay(winners.get(loser.code), loser) === set);
    return lost.map((loser) => loser.code);
  }

  function repetition(again, winners) {
    const [second] = again;
    const codes = again.map((candidate) => candidate.code);
    const message = way(second, codes).remove
      ? `\`${second.several.text}\` is chosen twice`
      : `chosen twice from \`${second.set}\`: ${codes.join(", ")}`;
    const first = winners.get(second.code);
    return { kind: "twice", first, second, codes, message, help: "remove one of the two items" };
  }

  function collision(first, second, codes, lost) {
    const problem = { kind: "collision", first, second, codes };
    if (codes.length > 1) {
      const message =
        `${codes.join(", ")} are in two of the chosen sets, with different meanings: ` +
        `\`${first.set}\` and \`${second.set}\``;
      return { ...problem, message, help: keepOne(first, second, codes, lost) };
    }
    return { ...problem, ...ofOneCode(first, second, lost) };
  }

  function ofOneCode(first, second, lost) {
    const { code } = second;
    const except = way(first, [code])?.except;
    if (first.set === null && second.set === null) {
      return {
        message: `${code} is taken by \`${first.name}\``,
        help: `give \`${second.name}\` another code`,
      };
    }
    if (first.set === null) {
      return {
        message: `${code} is taken by \`${first.name}\`, and \`${second.set}\` has it as well (${second.reason})`,
        help: keepOne(first, second, [code], lost),
      };
    }
    if (second.set === null) {
      return {
        message: `${code} is taken: \`${first.set}\` has it (${first.reason})`,
        help: `choose another code${except ? `, or write \`${except}\`` : ""}`,
      };
    }
    if (hasGiven(first, second)) {
      return {
        kind: "twice",
        message: `chosen twice from \`${second.set}\`: ${code} \`${first.meaning}\``,
        help: except ? `remove it, or take it from the other: \`${except}\`` : "remove one of them",
      };
    }
    if (first.meaning === second.meaning) {
      return {
        kind: "twice",
        message: `${code} \`${first.meaning}\` is chosen under two names: \`${first.name}\` and \`${second.name}\``,
        help: "remove one of them",
      };
    }
    const [one, other] = toldApart(first, second);
    return {
      message: `${code} is in two of the chosen sets: \`${first.set}\` (${one}) and \`${second.set}\` (${other})`,
      help: keepOne(first, second, [code], lost),
    };
  }

  /** By their phrases, or by their names if two vendors have the same phrase for different things. */
  function toldApart(first, second) {
    const isOne = first.reason.toLowerCase() === second.reason.toLowerCase();
    return isOne ? [first.meaning, second.meaning] : [first.reason, second.reason];
  }

  function keepOne(first, second, codes, lost) {
    const [ofSecond, ofFirst] = [way(second, lost), way(first, codes)];
    if (ofSecond?.except) return `keep one, for example \`${ofSecond.except}\``;
    if (!ofSecond && ofFirst?.except) return `keep one, for example \`${ofFirst.except}\``;
    if (ofSecond && ofFirst?.except) {
      return `keep one: remove \`${ofSecond.remove}\`, or write \`${ofFirst.except}\``;
    }
    if (ofSecond && ofFirst) return `keep one: remove \`${ofSecond.remove}\` or \`${ofFirst.remove}\``;
    return "remove one of them";
  }

  /** How the item of a candidate can do without some codes, if it takes several. */
  function way({ several }, codes) {
    if (!several) return null;
    if (codes.length >= several.count) return { remove: several.text };
    return { except: without(several, codes, false) };
  }

  /** The item that leaves out some codes as well. If another one chooses from its file, it says only where that is. */
  function without({ text, file, except }, codes, othersChoose) {
    const all = [...except, ...codes];
    const list = all.length === 1 ? all[0] : `{${all.join(", ")}}`;
    const place = file === undefined ? "" : ` = "${file}"${othersChoose ? `, ${text}` : ""}`;
    return `${text}${place} except ${list}`;
  }

  function ofNames(first, second) {
    let help = "give this one another name";
    if (second.set !== null) {
      const renamed = `${second.set}::${second.code} as OtherName`;
      const except = second.several ? `${without(second.several, [second.code], true)}, ` : "";
      help += `: \`${except}${renamed}\``;
    }
    const describe = ({ set, code }) => (set === null ? `your own ${code}` : `${code} of \`${set}\``);
    const message = `two variants are named \`${second.name}\`: ${describe(first)} and ${describe(second)}`;
    return { kind: "names", first, second, codes: [second.code], message, help };
  }

  return { report, ofNames, hasGiven };
})();
