// The dataset by set, by code and by id.
"use strict";

const Dataset = (() => {
  const sets = new Map(DATASET.sets.map((set) => [set.id, { ...set, statuses: [] }]));
  const statuses = new Map();
  const byCode = new Map();
  for (const status of DATASET.statuses) {
    statuses.set(status.id, status);
    sets.get(status.set).statuses.push(status);
    if (!byCode.has(status.code)) byCode.set(status.code, []);
    byCode.get(status.code).push(status);
  }
  const subcodes = new Map(DATASET.subcodes.map((subcode) => [subcode.id, subcode]));
  const lists = new Map(DATASET.lists.map((list) => [list.id, list]));

  /** Other statuses of the same code that mean something else. */
  const unlike = (status) => byCode.get(status.code).filter((other) => other.name !== status.name);

  /** Sets that most people need come before the others. */
  const COMMON = [
    "official", "nginx", "cloudflare", "aws", "azure", "google", "iis", "traefik", "shopify", "anthropic",
  ];
  const isCommon = (set) => COMMON.includes(set);
  const place = (set) => (isCommon(set) ? COMMON.indexOf(set) : COMMON.length);
  const byUse = (one, other) => place(one) - place(other);

  return { sets, statuses, byCode, subcodes, lists, unlike, isCommon, byUse, editions: DATASET.editions };
})();
