/** The instrument that a name or a description means: "NATO", "the 1960 treaty", "America's defence treaty with Taiwan". */

import { articlesOf } from "../../ledger/articleOn.ts";
import { runsOn } from "../../ledger/memberships.ts";
import { dictionary } from "../../model/dictionary.ts";
import type { StateId } from "../../model/ids.ts";
import type { Instrument } from "../../model/instruments.ts";
import type { ObligationType } from "../../model/vocabulary.ts";
import { requireSpan, spanOf } from "../../time/span.ts";
import { groupOf } from "./groups.ts";
import { NOUN } from "./kindWords.ts";
import type { Mention } from "./mentions.ts";
import { mentionsIn, momentsOf, type Scene, titled, Unreadable } from "./scene.ts";
import type { Slot, TreatySlot } from "./slots.ts";

/** The instrument of a slot. Of several with one name, the one in force then; of several described, the one that fits alone. */
export function treatyOf(scene: Scene, slot: Slot | undefined): Instrument {
  const all = treatiesOf(scene, slot);
  if (groupOf(scene, slot) !== null) throw severalMeant(slot, all);
  const runs = all.filter((one) => isInForce(scene, one));
  const [only, ...more] = all.length === 1 ? all : runs.length > 0 ? runs : all;
  if (only !== undefined && more.length === 0) return only;
  throw severalMeant(slot, all);
}

/** The instruments that a slot may mean. */
function treatiesOf(scene: Scene, slot: Slot | undefined): Instrument[] {
  if (slot?.kind !== "treaty") throw new Unreadable("form");
  const found =
    slot.name === null
      ? described(scene, slot)
      : named(scene, slot.name).filter((one) => isOf(scene, one, slot.parties) && (slot.year === null || isOfYear(one, slot.year)));
  if (found.length === 0 && slot.name !== null) throw new Unreadable("word", [slot.name.bare]);
  const all = slot.article === null ? found : found.filter((one) => hasArticle(one, slot.article ?? ""));
  if (all.length === 0 && found.length > 0)
    throw new Unreadable("no-article", [slot.article ?? "", ...found.slice(0, MOST_NAMED).map(titled)]);
  return all;
}

function severalMeant(slot: Slot | undefined, all: readonly Instrument[]): Unreadable {
  const titles = all.slice(0, MOST_NAMED).map(titled);
  return slot?.kind === "treaty" && slot.name !== null
    ? new Unreadable("ambiguous", [slot.name.bare, ...titles])
    : new Unreadable("which-treaty", titles);
}

/** Every treaty of one name, for a statement about the life of what bears it: "the Little Entente no longer exists". */
export function treatiesNamed(scene: Scene, slot: Slot | undefined): Instrument[] {
  const all = treatiesOf({ ...scene, when: { kind: "unsaid" } }, slot);
  const isGroup = groupOf(scene, slot) !== null;
  if ((all.length > MOST_NAMED && !isGroup) || (slot?.kind === "treaty" && slot.name === null && all.length > 1))
    throw severalMeant(slot, all);
  return all;
}

const MOST_NAMED = 4;

/** The treaty, among several with one name, whose act of this kind lies in the time named; else as for `treatyAtAll`. */
export function treatyByAct(scene: Scene, act: string, index = 0): Instrument {
  const slot = scene.slots[index];
  const { when } = scene;
  if (slot?.kind !== "treaty" || slot.name === null || when.kind !== "in" || groupOf(scene, slot) !== null)
    return treatyAtAll(scene, index);
  const fits = named(scene, slot.name).filter((one) => hasActThen(scene, one, act));
  const [only, ...more] = fits;
  return only !== undefined && more.length === 0 ? only : treatyAtAll(scene, index);
}

/** The treaty whether or not it was in force at the time named: dated events do not require that. */
export function treatyAtAll(scene: Scene, index = 0): Instrument {
  return treatyOf({ ...scene, when: { kind: "unsaid" } }, scene.slots[index]);
}

/** "China's Belt and Road": the owner keeps the instrument, or is one of its states. */
function isOf({ ledger }: Scene, one: Instrument, owners: readonly Mention[]): boolean {
  return owners.every((owner) => meant(owner).some((id) => one["kept-by"] === id || statesOf(ledger, one).has(id)));
}

export function hasArticle({ obligations }: Instrument, article: string, type?: ObligationType): boolean {
  return obligations.some(
    (one) => (type === undefined || one.type === type) && articlesOf(one).some((number) => sameArticle(number, article)),
  );
}

const ROMAN = "i ii iii iv v vi vii viii ix x xi xii xiii xiv xv".split(" ");

/**
 * Whether the article on file is the one that is named: "V" and "5" are one, and "5(1)" is a part of 5. A paragraph that is named has
 * to be on file itself: another paragraph of the article is another clause.
 */
export function sameArticle(filed: string, named: string): boolean {
  const [one, other] = [numbersOf(filed), numbersOf(named)];
  return one.number === other.number && other.parts.every((part) => one.parts.includes(part));
}

/** The number of an article in figures, and its paragraphs: "4(1)-(2)" has two. */
function numbersOf(text: string): { number: string; parts: readonly string[] } {
  const plain = text.toLowerCase().replace(/^arts?\. /, "");
  const roman = ROMAN.indexOf(/^[ivx]+/.exec(plain)?.[0] ?? "");
  const number = roman >= 0 ? String(roman + 1) : (/^\d+/.exec(plain)?.[0] ?? plain);
  const parts = [...(/^[^\s(]*((?:-?\([^)]+\))*)/.exec(plain)?.[1]?.matchAll(/\(([^)]+)\)/g) ?? [])].flatMap(([, part]) => part ?? []);
  return { number, parts };
}

export function isInForce(scene: Scene, one: Instrument): boolean {
  return momentsOf(scene).some((day) => scene.ledger.memberships(one).some((membership) => runsOn(membership, day) === true));
}

function named({ ledger }: Scene, { things }: Mention): Instrument[] {
  return things.filter(({ kind }) => kind === "instrument").flatMap(({ id }) => ledger.instrument(id) ?? []);
}

/** Instruments of this kind and year among these parties; those among them alone before wider ones. */
function described(scene: Scene, slot: TreatySlot): Instrument[] {
  const [first] = scene.slots;
  const owners = slot.own && first !== slot ? mentionsIn(first) : [];
  const around = slot.parties.length + owners.length > 0 ? [] : scene.slots.flatMap((one) => (one === slot ? [] : [holders(one)]));
  // "Japan is protected by a treaty with America": a treaty with one party named has the sentence's subject as the other.
  const subject = slot.parties.length === 1 && owners.length === 0 && first !== undefined && first !== slot ? [holders(first)] : [];
  const parties = [...[...slot.parties, ...owners].map(meant), ...around, ...subject].filter(({ length }) => length > 0);
  if (parties.length === 0) return [];
  // "Switzerland joined a military alliance" names no treaty, whichever one alone fits the kind.
  const isNamed = slot.year !== null || slot.article !== null || slot.own || slot.parties.length > 0;
  if (!isNamed && parties.length === 1 && !/\bthe\b/i.test(scene.said)) throw new Unreadable("which-treaty");
  const found = between(scene, parties, slot.words, slot.year, around.length > 0 ? Math.min(2, parties.length) : parties.length);
  const said = slot.words.join(" ");
  const titled = found.filter(
    ({ title, english }) =>
      slot.words.length > 1 && (english?.title ?? title).toLowerCase().replaceAll("defense", "defence").includes(said),
  );
  const fits = titled.length > 0 ? titled : found;
  // "Its 1971 treaty" of a state with two of them: the one to which the sentence's other state belongs.
  const others = scene.slots.flatMap((one) => (one === slot || one === first ? [] : [holders(one)])).filter(({ length }) => length > 0);
  const narrow = fits.filter((one) => others.every((ids) => ids.some((id) => statesOf(scene.ledger, one).has(id))));
  return fits.length > 1 && others.length > 0 && narrow.length > 0 ? narrow : fits;
}

/** The states that a slot means: those of its first name or, for a place, the one that administers it. */
function holders(slot: Slot): readonly StateId[] {
  const [mention] = mentionsIn(slot);
  const held =
    slot.kind === "place" ? slot.mention.things.flatMap(({ kind, state }) => (kind === "place" && state !== null ? [state] : [])) : [];
  return held.length > 0 || mention === undefined ? held : meant(mention);
}

function meant({ things }: Mention): readonly StateId[] {
  return things.filter(({ kind }) => kind === "state").map(({ id }) => id as StateId);
}

/** Instruments that all of these states signed or are bound by, of the kind that the words name; wider ones too. */
export function partiesTo(
  scene: Pick<Scene, "ledger">,
  parties: readonly (readonly StateId[])[],
  words: readonly string[],
  year: string | null,
): Instrument[] {
  return fitting(scene, parties, words, year, parties.length);
}

/** Those among so many states alone, if there are any; else all. */
export function closestOf(all: readonly Instrument[], { ledger }: Pick<Scene, "ledger">, many: number): readonly Instrument[] {
  const closest = all.filter((one) => statesOf(ledger, one).size <= many);
  return closest.length > 0 ? closest : all;
}

/**
 * Those that are of the kind by their name, or pacts of these states alone that promise no defence: a wide treaty in which a promise
 * of non-aggression stands is no pact of non-aggression. Pacts of defence are of their kind by what they promise.
 */
export function ofKindProper(
  all: readonly Instrument[],
  { ledger }: Pick<Scene, "ledger">,
  words: readonly string[],
  many: number,
): Instrument[] {
  const types = typesOfKind(words);
  if (types.length === 0 || types.includes("defence")) return [...all];
  const isAlone = (one: Instrument) => statesOf(ledger, one).size <= many && !one.obligations.some(({ type }) => type === "defence");
  return all.filter((one) => saysKind(one, words) || isAlone(one));
}

/** Those first whose title or another name says the kind in the same words: a pact of non-aggression before one that also holds it. */
export function byTitle(all: readonly Instrument[], words: readonly string[]): Instrument[] {
  return [...all].sort((one, other) => Number(saysKind(other, words)) - Number(saysKind(one, words)));
}

function saysKind({ title, short = "", aliases = [], english }: Instrument, words: readonly string[]): boolean {
  const wanted = namedQualities(words);
  const names = [title, short, ...aliases, english?.title ?? "", english?.short ?? ""].map(plainTitle);
  return wanted.length > 0 && names.some((name) => wanted.every((word) => name.includes(` ${stemOf(word)}`)));
}

function plainTitle(title: string): string {
  const plain = title.toLowerCase().replaceAll("defense", "defence").replaceAll("nonaggression", "non aggression");
  return ` ${plain.replace("co-op", "coop").replace(/[^\p{L}\p{N}]+/gu, " ")} `;
}

/** The words of a kind that tell it from other treaties: "friendship", "defence"; not "treaty" or "new". */
export function namedQualities(words: readonly string[]): string[] {
  return words.filter((word) => !NOUN.test(word) || word === "alliance" || word === "partnership").filter((word) => !GENERAL.test(word));
}

const GENERAL =
  /^(of|with|clause|and|mutual|bilateral|new|old|original|secret|joint|revised|formal|strategic|good|basic|treaties|pacts|agreements)$/;

/** The types of promise that a kind of treaty means: those of non-aggression, of defence. */
export function typesOfKind(words: readonly string[]): ObligationType[] {
  return [...new Set(words.flatMap((word) => TYPES[word] ?? []))];
}

/**
 * Instruments that at least `least` of these states signed or are bound by, of the kind that the words name. `parties` holds, for
 * each name, the states that it may mean.
 */
export function between(
  scene: Pick<Scene, "ledger">,
  parties: readonly (readonly StateId[])[],
  words: readonly string[],
  year: string | null,
  least = parties.length,
): Instrument[] {
  return [...closestOf(fitting(scene, parties, words, year, least), scene, parties.length)];
}

function fitting(
  { ledger }: Pick<Scene, "ledger">,
  parties: readonly (readonly StateId[])[],
  words: readonly string[],
  year: string | null,
  least: number,
): Instrument[] {
  return ledger.data.instruments.filter((one) => {
    const own = statesOf(ledger, one);
    const fits = !NO_TREATY.includes(one.kind) && isOfKind(one, words) && (year === null || isOfYear(one, year));
    return fits && parties.filter((ids) => ids.some((id) => own.has(id))).length >= least;
  });
}

/** Lists, bodies and a state's own orders are not treaties between parties. */
const NO_TREATY: readonly string[] = ["list", "initiative", "order", "statute", "arrangement"];

export function statesOf(ledger: Scene["ledger"], one: Instrument): ReadonlySet<StateId> {
  const signed = one.acts.flatMap(({ act, by }) => (act === "signed" && Array.isArray(by) ? by : []));
  return new Set([...signed, ...ledger.memberships(one).map(({ state }) => state)] as StateId[]);
}

/** The states that signed it; all of its states where the file does not list the signatories. Those that acceded did not sign. */
export function signatoriesOf(ledger: Scene["ledger"], one: Instrument): ReadonlySet<StateId> {
  const listed = one.acts.flatMap(({ act, by }) => (act === "signed" && Array.isArray(by) ? by : []));
  return listed.length > 0 ? new Set(listed as StateId[]) : statesOf(ledger, one);
}

/** Whether an act of this kind certainly lies in the time of the sentence; at any time, for a sentence without one. */
export function hasActThen({ when }: Scene, { acts }: Instrument, kind: string): boolean {
  if (when.kind === "unsaid") return acts.some(({ act }) => act === kind);
  if (when.kind !== "in" && when.kind !== "before" && when.kind !== "after") return false;
  const wanted = requireSpan(when.date);
  return acts.some(({ act, date }) => {
    const held = act === kind ? spanOf(date ?? "") : null;
    if (held === null) return false;
    if (when.kind === "before") return held.latest < wanted.earliest;
    if (when.kind === "after") return held.earliest > wanted.latest;
    return held.earliest >= wanted.earliest && held.latest <= wanted.latest;
  });
}

/** Days after a signature by which most treaties have entered into force. */
export const DAYS_TO_FORCE = 730;

function isOfYear({ acts }: Instrument, year: string): boolean {
  return acts.some(({ act, date }) => act === "signed" && date !== null && requireSpan(String(date)).earliest.startsWith(year));
}

/** The obligation or the word in the title that a quality in the treaty's name stands for. */
const TYPES = dictionary<ObligationType>({
  defence: "defence",
  defensive: "defence",
  alliance: "defence",
  aggression: "nonaggression",
  neutrality: "neutrality",
});
/** The part of a quality that all its forms share: a treaty of friendship is one of "friendly cooperation". */
const stemOf = (word: string) => word.replace(/^friendship$/, "friend");
const TITLED: readonly string[] = ["friendship", "partnership", "cooperation", "peace", "commerce", "navigation", "guarantee"];

function isOfKind({ title, english, obligations }: Instrument, words: readonly string[]): boolean {
  return words.every((word) => {
    const type = TYPES[word];
    if (type !== undefined) return obligations.some((one) => one.type === type);
    return !TITLED.includes(word) || (english?.title ?? title).toLowerCase().replace("co-op", "coop").includes(stemOf(word));
  });
}
