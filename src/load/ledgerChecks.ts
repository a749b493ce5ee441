/** What no single file can show: ids that repeat or lead nowhere, ends before starts, pacts with oneself. */

import type { Complaint } from "../errors.ts";
import { anyOf, nearest } from "../ledger/nearest.ts";
import type { Act } from "../model/acts.ts";
import type { Instrument } from "../model/instruments.ts";
import type { LedgerData } from "../model/ledger.ts";
import { requireSpan } from "../time/span.ts";
import type { Path } from "./yamlFile.ts";

/** One thing of the ledger with the way back to its place in a file. */
export interface Located {
  readonly kind:
    | "source"
    | "state"
    | "place"
    | "region"
    | "class"
    | "war"
    | "instrument"
    | "rule"
    | "explanation"
    | "record"
    | "text"
    | "term";
  readonly id: string;
  readonly value: unknown;
  readonly where: (path: Path) => string;
  readonly file?: string;
}

/** More parties than states have ever existed is a mistake. */
const MOST_PARTIES = 260;

export function checkLedger(ledger: LedgerData, located: readonly Located[]): Complaint[] {
  const known: Record<string, Set<string>> = {
    state: new Set(ledger.states.map(({ id }) => id)),
    place: new Set(ledger.places.map(({ id }) => id)),
    region: new Set(ledger.regions.map(({ id }) => id)),
    class: new Set(ledger.classes.map(({ id }) => id)),
    war: new Set(ledger.wars.map(({ id }) => id)),
    source: new Set(ledger.sources.map(({ id }) => id)),
    instrument: new Set(ledger.instruments.map(({ id }) => id)),
    rule: new Set(ledger.rules.map(({ id }) => id)),
    explanation: new Set(ledger.explanations.map(({ id }) => id)),
    term: new Set((ledger.glossary ?? []).map(({ id }) => id)),
  };
  return [
    ...duplicates(located),
    ...located.flatMap((item) => dangling(item, known)),
    ...located.flatMap((item) => (item.kind === "instrument" ? checkInstrument(item.value as Instrument, item) : [])),
    ...located.flatMap((item) => backwards(item)),
  ];
}

function duplicates(located: readonly Located[]): Complaint[] {
  const first = new Map<string, string>();
  return located.flatMap(({ kind, id, where }) => {
    const key = `${kind} ${id}`;
    const here = where(["id"]);
    const earlier = first.get(key);
    if (earlier === undefined) {
      first.set(key, here);
      return [];
    }
    return [
      {
        what: `the ${kind} "${id}" stands twice`,
        where: here,
        why: `it is also at ${earlier}`,
        todo: "give one of them another id, or merge the two",
      },
    ];
  });
}

/** Which kind of key a field holds. Everything else is text. */
const FIELDS: Record<string, string> = {
  source: "source",
  by: "state",
  for: "state",
  toward: "state",
  from: "state",
  of: "state",
  state: "state",
  states: "state",
  assists: "state",
  borders: "state",
  faces: "state",
  "allied-with": "state",
  "administered-by": "state",
  "successor-of": "state",
  "homeland-of": "state",
  homeland: "state",
  "kept-by": "state",
  "began-on": "state",
  "begun-by": "state",
  is: "state",
  about: "state",
  on: "state",
  holders: "state",
  host: "state",
  a: "state",
  b: "state",
  mediators: "state",
  with: "state",
  initiator: "state",
  target: "state",
  parent: "place",
  place: "place",
  places: "place",
  in: "region",
  region: "region",
  class: "class",
  "pairs-of": "class",
  candidates: "rule",
  explanation: "explanation",
  see: "term",
  "in-war": "war",
  instruments: "instrument",
};

function dangling(item: Located, known: Record<string, Set<string>>): Complaint[] {
  const complaints: Complaint[] = [];
  const walk = (node: unknown, key: string, path: Path): void => {
    if (Array.isArray(node)) {
      for (const [index, child] of node.entries()) walk(child, key, [...path, index]);
    } else if (node !== null && typeof node === "object") {
      for (const [name, child] of Object.entries(node)) walk(child, name, [...path, name]);
    } else if (typeof node === "string") {
      const kind = FIELDS[key];
      if (kind === undefined) return;
      if (kind === "state" && !/^[A-Z]{3}$/.test(node)) return; // "parties", "any", names of bodies, dates
      const set = known[kind];
      if (set === undefined || set.has(node) || (kind === "region" && known["place"]?.has(node))) return;
      const close = nearest(node, set);
      complaints.push({
        what: `unknown ${kind} "${node}"`,
        where: item.where(path),
        why: `no file of the ledger defines it`,
        todo: close.length > 0 ? `write ${anyOf(close)}, or add it` : "add it, or correct the key",
      });
    }
  };
  walk(item.value, "", []);
  return complaints;
}

/** `from` after `until`, wherever the two stand side by side. */
function backwards(item: Located): Complaint[] {
  const complaints: Complaint[] = [];
  const walk = (node: unknown, path: Path): void => {
    if (node === null || typeof node !== "object") return;
    if (Array.isArray(node)) {
      for (const [index, child] of node.entries()) walk(child, [...path, index]);
      return;
    }
    const { from, until } = node as { from?: unknown; until?: unknown };
    if (
      typeof from === "string" &&
      typeof until === "string" &&
      until !== "open" &&
      requireSpan(from).earliest > requireSpan(until).latest
    ) {
      complaints.push({
        what: `it ends (${until}) before it begins (${from})`,
        where: item.where([...path, "until"]),
        why: "an interval includes both its ends",
        todo: "correct one of the two dates from the source",
      });
    }
    for (const [name, child] of Object.entries(node)) walk(child, [...path, name]);
  };
  walk(item.value, []);
  return complaints;
}

const STARTS: readonly string[] = [
  "signed",
  "entered-into-force",
  "acceded",
  "joined",
  "designated",
  "applied",
  "opened",
  "became-observer",
  "became-partner",
  "succeeded",
];
const ENDS: readonly string[] = ["withdrew", "revoked", "terminated", "expired", "superseded", "lapsed", "closed"];

function checkInstrument(instrument: Instrument, item: Located): Complaint[] {
  const complaints: Complaint[] = [];
  const complain = (path: Path, what: string, why: string, todo: string) => complaints.push({ what, where: item.where(path), why, todo });
  const stem = item.file?.slice(item.file.lastIndexOf("/") + 1).replace(/\.yaml$/, "");
  if (stem !== undefined && stem !== instrument.id)
    complain(
      ["id"],
      `the id is "${instrument.id}" in a file named ${stem}.yaml`,
      "a file is named after its id",
      "rename the one or the other",
    );

  const parties = new Set(
    instrument.acts.filter(({ act }) => STARTS.includes(act)).flatMap((act) => [...(act.by ?? []), ...(act.for ?? [])]),
  );
  if (parties.size > MOST_PARTIES)
    complain(["acts"], `${parties.size} parties`, `no instrument can bind more than ${MOST_PARTIES}`, "check the lists of states");
  for (const [index, act] of instrument.acts.entries()) {
    const who = [...(act.by ?? []), ...(act.for ?? [])];
    if (who.length === 0 && STARTS.includes(act.act) && act.act !== "applied")
      complain(["acts", index], `"${act.act}" names no state`, "an act that begins something says for whom", 'add "for: […]" or "by: […]"');
    if (new Set(who).size < who.length)
      complain(["acts", index], "a state is named twice in one act", "a state does an act once", "remove the second");
  }
  const all = new Set([...parties, ...(instrument["kept-by"] === undefined ? [] : [instrument["kept-by"]])]);
  if (all.size === 1 && !["statute", "order", "declaration", "list", "initiative"].includes(instrument.kind)) {
    complain(
      ["acts"],
      `${[...all][0]} is the only party`,
      "a pact with oneself binds nobody",
      "add the other party, or say what kind of one-sided act it is",
    );
  }
  const ids = new Set<string>();
  for (const [index, obligation] of instrument.obligations.entries()) {
    const path: Path = ["obligations", index];
    if (ids.has(obligation.id))
      complain([...path, "id"], `the obligation "${obligation.id}" stands twice`, "ids are unique in an instrument", "rename one");
    ids.add(obligation.id);
    const { by, toward } = obligation;
    if (Array.isArray(by) && Array.isArray(toward) && by.length === 1 && toward.length === 1 && by[0] === toward[0]) {
      complain(path, `${by[0]} owes itself`, "an obligation runs between two states", 'correct "by" or "toward"');
    }
    if (obligation.type === "nonaggression" && obligation.forbids === undefined) {
      complain(
        path,
        '"forbids" is missing',
        "a nonaggression clause says what it forbids: attack, hostile-alliance, separate-peace, use-of-territory, conflicting-engagement, interference",
        'add "forbids: [attack]", or what the text says',
      );
    }
    const [first] = obligation.versions;
    const legal = ["defence", "offence", "neutrality", "nonaggression", "consultation"].includes(obligation.type);
    if (legal && first !== undefined) {
      if (first.trigger === undefined)
        complain(
          [...path, "versions", 0],
          '"trigger" is missing',
          "a clause says what sets it off",
          'add "trigger: armed-attack", or the word of the text',
        );
      if (first.response === undefined)
        complain(
          [...path, "versions", 0],
          '"response" is missing',
          "a clause says what is owed",
          'add "response: {does: …, force: …, decides: …, wording: …}"',
        );
    }
    for (const [later, version] of obligation.versions.entries()) {
      if (later > 0 && version.from === undefined)
        complain([...path, "versions", later], '"from" is missing', "a later version says since when", 'add "from"');
    }
  }
  for (const [index, act] of instrument.acts.entries()) {
    for (const id of act.obligations ?? []) {
      if (!ids.has(id))
        complain(
          ["acts", index, "obligations"],
          `unknown obligation "${id}"`,
          `the obligations here are ${[...ids].join(", ")}`,
          "correct the id",
        );
    }
  }
  for (const key of ["modifiers", "open", "interpretations"] as const) {
    for (const [index, entry] of (instrument[key] ?? []).entries()) {
      for (const id of entry.obligations ?? []) {
        if (!ids.has(id))
          complain(
            [key, index, "obligations"],
            `unknown obligation "${id}"`,
            `the obligations here are ${[...ids].join(", ")}`,
            "correct the id",
          );
      }
    }
  }
  complaints.push(...endsBeforeStart(instrument.acts, item));
  return complaints;
}

/** An end that lies wholly before the first start that it could end. */
function endsBeforeStart(acts: readonly Act[], item: Located): Complaint[] {
  const starts = acts
    .filter(({ act, date }) => STARTS.includes(act) && date !== null)
    .map(({ date }) => requireSpan(date as string).earliest);
  const first = starts.sort()[0];
  if (first === undefined) return [];
  return acts.flatMap(({ act, date }, index) =>
    ENDS.includes(act) && date !== null && requireSpan(date).latest < first
      ? [
          {
            what: `it ${act} on ${date}, before anything began (${first})`,
            where: item.where(["acts", index, "date"]),
            why: "an end follows a start",
            todo: "correct one of the two dates from the source",
          },
        ]
      : [],
  );
}
