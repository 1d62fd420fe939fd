// A card for each meaning of a number: a status of a set, or a sub-code of a list.
"use strict";

const Cards = (() => {
  const { el, prose, spoken, link } = Dom;

  const SEEN = {
    wire: "on the wire",
    log: "in logs",
    body: "in the content",
    config: "in configuration",
    client: "in the client alone",
  };
  const STATES = {
    registered: "registered with IANA",
    temporary: "registered for a limited time",
    unused: "reserved, not used",
    deprecated: "deprecated",
    obsolete: "obsolete",
    current: "in use",
    retired: "no longer sent",
    informal: "informal",
  };
  const TRANSIENT = { yes: "worth it", depends: "depends", no: "not worth it" };
  const RETRY = {
    now: "the same request may succeed at once",
    elsewhere: "on another connection",
    later: "later",
  };
  const CACHEABLE = {
    heuristically: "yes, by heuristics",
    "if-explicit": "if the response says so",
    never: "never",
  };
  const CONTENT = { none: "never any", empty: "none may be sent", allowed: null };
  const EVIDENCE = { primary: "first-hand", capture: "captured", secondary: "second-hand" };

  const code = (text) => el("code", {}, text);
  const list = (texts) => texts.flatMap((text, at) => (at > 0 ? [", ", code(text)] : [code(text)]));

  /** A fact's name and value, or nothing if there is no value. */
  function fact(name, ...value) {
    return el("div", {}, el("dt", {}, name), el("dd", {}, ...value));
  }

  function facts(status) {
    const set = Dataset.sets.get(status.set);
    const { spec, section, grpc, grpc_client: grpcClient, sent_as: sentAs } = status;
    return [
      fact("Variant", code(status.name)),
      fact("Sender", link(set.home, set.title)),
      fact("Seen", status.seen.map((where) => SEEN[where]).join(", ")),
      fact("State", STATES[status.state], status.expires && ` (until ${status.expires})`),
      spec && fact("Specification", section ? `${spec}, section ${section}` : spec),
      fact("Another try", el("span", { class: `try ${status.transient}` }, TRANSIENT[status.transient])),
      ...retry(status),
      fact("Cacheable", CACHEABLE[status.cacheable]),
      CONTENT[status.body] && fact("Content", CONTENT[status.body]),
      status.requires.length > 0 && fact("Requires", list(status.requires)),
      grpc.length > 0 && fact("gRPC code", list(grpc)),
      grpcClient && fact("gRPC client reads", code(grpcClient)),
      sentAs && fact("The client gets", code(sentAs)),
      status.marks.length > 0 && fact("Comes with", list(status.marks)),
      status.former.length > 0 && fact("Formerly", status.former.join(", ")),
      status.also.length > 0 && fact("Also written", status.also.join(", ")),
    ].filter(Boolean);
  }

  function retry({ retry: when, retry_after: after, default_wait: wait }) {
    const parts = [
      when && RETRY[when],
      after && ["with ", code("Retry-After")],
      wait && `after ${wait} seconds, says the vendor`,
    ].filter(Boolean);
    if (parts.length === 0) return [];
    return [fact("Retry", ...parts.flatMap((part, at) => (at > 0 ? [", ", part] : [part])).flat())];
  }

  function source({ source: address, checked, evidence }) {
    const host = new URL(address).host.replace(/^www\./, "");
    const day = el("time", { datetime: checked }, checked);
    return el(
      "p",
      { class: "source" },
      "Source: ",
      link(address, host, spoken(` for this status`)),
      ` (${EVIDENCE[evidence]}), checked on `,
      day,
    );
  }

  function uses({ used }) {
    if (used.length === 0) return null;
    const rows = used.map(({ by, meaning, source: address }) =>
      el("li", {}, link(address, by), ": ", ...prose(meaning)));
    return el("div", { class: "uses" }, el("h5", {}, "What others mean by it"), el("ul", {}, rows));
  }

  /** The card of a status; `choose` is called with its checkbox's changes. */
  function ofStatus(status, choose) {
    const title = `title-${status.id}`;
    const box = el("input", {
      type: "checkbox",
      "data-status": status.id,
      onchange: () => choose(status),
    });
    return el(
      "article",
      { id: status.id, class: "card", "aria-labelledby": title, tabindex: "-1" },
      el(
        "header",
        {},
        el("h4", { id: title }, status.reason),
        el("a", { class: "address", href: `#${status.id}` }, `${status.set}/${status.code}`),
        el("label", { class: "choose" }, box, "Choose", spoken(` ${status.code} of ${status.set}`)),
      ),
      el("p", { class: "summary" }, ...prose(status.summary)),
      el("dl", { class: "facts" }, ...facts(status)),
      uses(status),
      source(status),
    );
  }

  function ofSubcode(subcode) {
    const title = `title-${subcode.id}`;
    const { list: of, context, statuses, default_wait: wait } = subcode;
    return el(
      "article",
      { id: subcode.id, class: "card subcode", "aria-labelledby": title, tabindex: "-1" },
      el(
        "header",
        {},
        el("h4", { id: title }, el("b", {}, subcode.number), " ", subcode.phrase),
        el("a", { class: "address", href: `#${subcode.id}` }, subcode.id),
      ),
      subcode.summary && el("p", { class: "summary" }, ...prose(subcode.summary)),
      el(
        "dl",
        { class: "facts" },
        fact("Sub-code of", link(Dataset.lists.get(of).home, Dataset.lists.get(of).title)),
        context && fact("Where", context),
        statuses.length > 0 && fact("With status", statuses.join(", ")),
        wait && fact("Retry", `after ${wait} seconds`),
      ),
      source(subcode),
    );
  }

  return { ofStatus, ofSubcode };
})();
