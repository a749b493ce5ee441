/** Sentences about bases abroad. The lists of bases are not complete, so that a base that is not listed is not known. */
import type { Expectation } from "../../../model/claims.ts";
import type { StateId } from "../../../model/ids.ts";
import type { Instrument } from "../../../model/instruments.ts";
import { phrase } from "../../../model/phrase.ts";
import type { Members } from "../../../model/results/members.ts";
import { affair, onSomeDay, partTakes, partWords, there, type Way } from "../affairs.ts";
import {
  called,
  isPast,
  momentsOf,
  placeNamed,
  type Scene,
  sentence,
  stateOf,
  type Taken,
  timeWords,
  titled,
  Unreadable,
} from "../scene.ts";
import { treatyAtAll } from "../treaties.ts";
import { BOUND_WORDS } from "./amounts.ts";
import { countExpectation } from "./counts.ts";
import { dated } from "./membership.ts";

function listOf({ ledger }: Scene, owner: StateId): Instrument | null {
  return ledger.data.instruments.find((one) => one["kept-by"] === owner && one.acts.some(({ act }) => act === "opened")) ?? null;
}

/** "A has a base in B", or at a place: a row of the list of A's bases. */
export function base(scene: Scene): Taken[] {
  if (scene.tense === "past" && scene.when.kind === "unsaid") throw new Unreadable("past-undated");
  const owner = ownerOf(scene);
  const list = listOf(scene, owner);
  const { where, condition } = hostOf(scene, list);
  const verb = isPast(scene) ? "had" : "has";
  const saying = (part: string) =>
    sentence(`${called(scene, owner)} ${verb} ${scene.denies ? "no base" : "a base"} in ${where} ${timeWords(scene)}${part}`);
  const says = saying("");
  if (list === null) return [uncollected(says)];
  const row = `members[${condition}].inForce`;
  const days = momentsOf(scene);
  if (!days.some((date) => isListed(scene, list, condition, date)) && list.complete?.members !== true) {
    const scope = list.complete?.scope === undefined ? "" : ` (it holds “${list.complete.scope}”)`;
    const reason = `${titled(list)} has none there, and is not a full list${scope}`;
    return [{ claim: { says, kind: "law", "not-checkable": { because: "outside-the-ledger", reason } }, takes: [listTake(scene, list)] }];
  }
  const ask: Way["ask"] = (date, denied) => ({
    "bound-to": { operation: "instrument.members", input: { id: list.id, date } },
    expect: [
      isListed(scene, list, condition, date)
        ? { at: row, ...(denied ? { excludes: "true" } : { includes: "true" }) }
        : { at: row, equals: !denied },
    ],
  });
  const { checks, part } = onSomeDay(scene, [owner], [{ name: null, ask }]);
  return [{ claim: { says: saying(partWords(part)), kind: "law", ...checks }, takes: [listTake(scene, list), ...partTakes(scene, part)] }];
}

/** The state whose bases are meant; of "American bases", the one that keeps the list of that name. */
function ownerOf(scene: Scene): StateId {
  const [first] = scene.slots;
  if (first?.kind !== "treaty") return stateOf(scene, first);
  const kept = treatyAtAll(scene, 0);
  if (kept["kept-by"] === undefined || !kept.acts.some(({ act }) => act === "opened"))
    throw new Unreadable("word", [first.name?.bare ?? ""]);
  return kept["kept-by"];
}

function listTake({ words }: Scene, { id }: Instrument) {
  return { word: words["base"] ?? "base", means: phrase("these-instruments", { instruments: [id] }) };
}

function uncollected(says: string): Taken {
  const reason = "the ledger keeps no list of this state's bases abroad";
  return { claim: { says, kind: "law", "not-checkable": { because: "outside-the-ledger", reason } }, takes: [] };
}

/** The condition for the host's rows: its state or, for a place, the name of the site. */
function hostOf(scene: Scene, list: Instrument | null): { where: string; condition: string } {
  const slot = scene.slots[1];
  const mention = slot?.kind === "states" ? slot.mentions[0] : slot?.kind === "place" ? slot.mention : undefined;
  const place = mention?.things.find(({ kind }) => kind === "place");
  const isHost = (id: string) => list?.acts.some((act) => act.for?.includes(id as StateId) === true) === true;
  const state = mention?.things.find(({ kind, id }) => kind === "state" && isHost(id));
  if (state !== undefined) return { where: called(scene, state.id as StateId), condition: `state=${state.id}&standing=host` };
  const site = place === undefined ? (mention?.bare ?? "") : placeNamed(scene, place.id);
  const listed = list?.acts.some((act) => act.site?.toLowerCase().includes(site.toLowerCase()) === true) === true;
  if (listed || place !== undefined) return { where: site, condition: `site~${site}&standing=host` };
  const id = stateOf(scene, slot);
  return { where: called(scene, id), condition: `state=${id}&standing=host` };
}

function isListed({ ask, today }: Scene, { id }: Instrument, condition: string, date: string): boolean {
  const { members } = ask.run("instrument.members", { id, date: date > today ? today : date }) as Members;
  const [key = "", value = ""] = (condition.split("&")[0] ?? "").split(/[=~]/);
  return members.some(
    (row) => row.inForce === true && (key === "site" ? (row.site ?? "").toLowerCase().includes(value.toLowerCase()) : row.state === value),
  );
}

/** "Opened a base in B in 2017", "left B in 2024": the acts of the list about B. */
export function baseActs(scene: Scene): Taken[] {
  const owner = stateOf({ ...scene, when: { kind: "unsaid" } }, scene.slots[0]);
  const host = stateOf({ ...scene, when: { kind: "unsaid" } }, scene.slots[1]);
  const list = listOf(scene, owner);
  const opened = scene.form.form.includes("opened");
  const says = sentence(
    `${called(scene, owner)} ${opened ? "opened a base in" : "closed a base in"} ${called(scene, host)} ${scene.when.kind === "unsaid" ? "" : timeWords(scene)}`,
  );
  if (list === null) return [uncollected(says)];
  const act = opened ? "opened" : "closed";
  const at = `instrument.acts[act=${act}&for=${host}].date`;
  const known = list.acts.some((one) => one.act === act && one.for?.includes(host) === true);
  if (!known) {
    const reason = `${titled(list)} records no such act for this state, and is not a full list`;
    return [{ claim: { says, kind: "date", "not-checkable": { because: "outside-the-ledger", reason } }, takes: [listTake(scene, list)] }];
  }
  const first = /\bfirst\b/.test(scene.said) ? firstAct(list, at, act) : [];
  const bound = dated(scene, list, at);
  return [{ claim: { says, kind: "date", ...bound, expect: [...(bound.expect ?? []), ...first] }, takes: [listTake(scene, list)] }];
}

/** The site of the owner's list whose name contains the words; null if none or several do. */
function siteOf(scene: Scene, list: Instrument | null): string | null {
  const plain = (scene.words["place"] ?? "").toLowerCase();
  const sites = new Set(list?.acts.flatMap(({ site }) => (plain !== "" && site?.toLowerCase().includes(plain) ? [site] : [])));
  const [only, ...more] = sites;
  return more.length === 0 ? (only ?? null) : null;
}

/** "Closed Clark Air Base in 1991": the acts of the list about one site. */
export function siteActs(scene: Scene): Taken[] {
  const owner = stateOf({ ...scene, when: { kind: "unsaid" } }, scene.slots[0]);
  const list = listOf(scene, owner);
  const site = siteOf(scene, list);
  if (list === null || site === null) throw new Unreadable("word", [scene.words["place"] ?? ""]);
  const act = scene.said.includes("opened") ? "opened" : "closed";
  const says = sentence(`${called(scene, owner)} ${act} ${site} ${scene.when.kind === "unsaid" ? "" : timeWords(scene)}`);
  const bound = dated(scene, list, `instrument.acts[act=${act}&site=${site}].date`);
  return [{ claim: { says, kind: "date", ...bound }, takes: [listTake(scene, list)] }];
}

/** "Runs Clark Air Base": the site is on the list on the day. A site that the list names is known to be open or closed. */
export function site(scene: Scene): Taken[] {
  if (scene.tense === "past" && scene.when.kind === "unsaid") throw new Unreadable("past-undated");
  const [named, host] = scene.slots;
  const owner = stateOf(scene, named);
  const list = listOf(scene, owner);
  const name = siteOf(scene, list);
  if (list === null || name === null) throw new Unreadable("word", [scene.words["place"] ?? ""]);
  if (host !== undefined && !list.acts.some((act) => act.site === name && act.for?.includes(stateOf(scene, host)) === true))
    throw new Unreadable("word", [name]);
  const ends = scene.ledger.memberships(list).flatMap((one) => (one.site === name ? [one.end] : []));
  const ask: Way["ask"] = (date, denied) => {
    // A site that the list has as closed by then is known not to be there.
    const over = ends.every((end) => end !== null && end.span.latest <= date);
    if (!over) return there("instrument.members", { id: list.id, date }, `members[site=${name}].inForce`, denied);
    const at = `spans[site=${name}].until`;
    return {
      "bound-to": { operation: "instrument.show", input: { id: list.id } },
      expect: [denied ? { at, exists: true } : { at, after: date }],
    };
  };
  const { checks, part } = onSomeDay(scene, [owner], [{ name: null, ask }]);
  const says = sentence(`${called(scene, owner)} ${scene.denies ? "does not have" : "has"} ${name} ${timeWords(scene)}${partWords(part)}`);
  return [{ claim: { says, kind: "law", ...checks }, takes: [listTake(scene, list), ...partTakes(scene, part)] }];
}

/** "First": it was done on the earliest day of all such acts of the list. */
function firstAct({ acts }: Instrument, at: string, kind: string): Expectation[] {
  const [earliest] = acts.flatMap(({ act, date }) => (act === kind && date !== null ? [date] : [])).sort();
  return earliest === undefined ? [] : [{ at, includes: earliest }];
}

/** "Has no base abroad", "has one base overseas": rows of the list, whose number is the least that there are. */
export function basesAny(scene: Scene): Taken[] {
  if (scene.tense === "past" && scene.when.kind === "unsaid") throw new Unreadable("past-undated");
  const owner = stateOf(scene, scene.slots[0]);
  const list = listOf(scene, owner);
  const { number, denies } = scene;
  const bound = scene.bound ?? "equals";
  const what = denies ? "no base" : number === null ? "a base" : `${BOUND_WORDS[bound]}${number} ${number === 1 ? "base" : "bases"}`;
  const says = sentence(`${called(scene, owner)} ${isPast(scene) ? "had" : "has"} ${what} abroad ${timeWords(scene)}`);
  if (list === null) return [uncollected(says)];
  const date = momentsOf(scene)[0] ?? scene.today;
  const { members } = scene.ask.run("instrument.members", { id: list.id, date: date > scene.today ? scene.today : date }) as Members;
  const listed = members.filter(({ inForce, standing }) => inForce === true && standing === "host").length;
  const row = "members[standing=host&inForce=true]";
  const decided = denies || number === null ? listed > 0 : listed > number || (bound === "at-least" && listed >= number);
  if (!decided) {
    const reason = `${titled(list)} files ${listed}, and is not a full list; published counts differ with what they count (records list counts)`;
    return [{ claim: { says, kind: "count", "not-checkable": { because: "outside-the-ledger", reason } }, takes: [listTake(scene, list)] }];
  }
  const way = (name: string | null, rows: string): Way => ({
    name,
    ask: (day) => ({
      "bound-to": { operation: "instrument.members", input: { id: list.id, date: day } },
      expect: [
        number === null
          ? { at: `${rows}.state`, ...(denies ? { empty: true } : { exists: true }) }
          : countExpectation(`${rows}.length`, bound, number),
      ],
    }),
  });
  const open = (list.open ?? []).flatMap(({ by = [] }) => by).filter((host) => members.some((one) => one.state === host));
  const without = open.map((host) => `&state!=${host}`).join("");
  const ways =
    open.length === 0
      ? [way(null, row)]
      : [way("with those that are in question", row), way("without them", row.replace("]", `${without}]`))];
  return [
    {
      claim: { says, kind: "count", ...affair({ ...scene, denies: false }, [owner], ways) },
      takes: [listTake(scene, list)],
    },
  ];
}
