/** What an instrument is on a day, in a sentence: between whom, since when, who owes whom what; and what that rests on. */
import type { Ledger } from "../../ledger/ledger.ts";
import { nameOn } from "../../ledger/states.ts";
import type { StateId } from "../../model/ids.ts";
import type { Instrument } from "../../model/instruments.ts";
import type { ClauseReading, MemberSpan } from "../../model/results/instrument.ts";
import type { Member } from "../../model/results/members.ts";
import type { Day } from "../../time/day.ts";
import { type Known, printedDate } from "../../time/span.ts";
import { countWord, longDate, withArticle } from "../../views/words.ts";
import { joined, owedWords } from "./owed.ts";

interface Standing {
  readonly day: Day;
  /** The day whose names are used: of an instrument that is over, its first. */
  readonly then: Day;
  readonly inForce: Known;
  readonly dormant: boolean;
  readonly members: readonly Member[];
  readonly clauses: readonly ClauseReading[];
  readonly spans: readonly MemberSpan[];
}

export function sentenceOf(ledger: Ledger, instrument: Instrument, standing: Standing): string {
  const { day, clauses, spans, inForce } = standing;
  const { words, over } = whereItStands(ledger, instrument, standing);
  const owed = owedWords(clauses, { two: new Set(spans.map(({ state }) => state)).size === 2, over });
  const promise =
    owed === "" ? (clauses.length === 0 ? "The ledger has no coded promise of it" : "It carries no coded promise to help in war") : owed;
  const tail = inForce === true && owed !== "" ? `: ${promise}.` : `. ${promise.replace(/^./, (first) => first.toUpperCase())}.`;
  return `On ${longDate(day)} ${words}${tail}`;
}

function whereItStands(
  ledger: Ledger,
  instrument: Instrument,
  { day, then, inForce, dormant, members, spans }: Standing,
): { words: string; over: boolean } {
  const named = instrument.short ?? instrument.title;
  const [title, many] = [theTitle(named), isPlural(named)];
  const [binds, is, it] = many ? ["bind", "are", "they"] : ["binds", "is", "it"];
  const first = instrument.acts.find(({ act, date }) => act === "signed" && date !== null)?.date ?? null;
  const signed = first === null ? null : on(printedDate(first));
  const since = spans.flatMap((span) => (span.since === null || span.since === "unknown" ? [] : [span.since])).sort()[0];
  const keeper = instrument["kept-by"];
  const now = (words: string) => ({ words, over: false });
  if (dormant) return now(`${title} ${is} dormant: no end was found, and nobody is known to have used ${many ? "them" : "it"}`);
  if (inForce === true) {
    const running =
      since === undefined
        ? ""
        : `, since ${longDate(since)}${appliedOnly(instrument, since) ? ", when it is known to have been acted under; the day of its entry into force was not found" : ""}`;
    const sure = statesOf(members, true);
    const doubtful = statesOf(members, "unknown").filter((id) => !sure.includes(id)).length;
    const doubt = doubtful === 0 ? "" : ` (and perhaps ${countWord(doubtful)} more, whose dates are not known)`;
    if (keeper !== undefined)
      return now(
        `the list \u201c${named}\u201d, kept by ${withArticle(nameOn(ledger, keeper, then))}, names ${states(sure.length)}${doubt}${running}`,
      );
    const names = sure.map((id) => withArticle(nameOn(ledger, id, then)));
    const alone = authorsOf(instrument);
    if (alone.length > 0) {
      const others = sure.filter((id) => !alone.includes(id)).map((id) => withArticle(nameOn(ledger, id, then)));
      const authors = joined(alone.map((id) => withArticle(nameOn(ledger, id, then))));
      return now(
        `${title} ${is} an act of ${authors} alone${others.length === 0 ? "" : ` toward ${others.length > 3 ? states(others.length) : joined(others)}`}${running}`,
      );
    }
    if (isCooperation(instrument))
      return now(`${names.length === 2 ? names.join(" and ") : states(names.length)}${doubt} take part in ${title}${running}`);
    return now(`${title} ${binds} ${names.length === 2 ? names.join(" and ") : states(names.length)}${doubt}${running}`);
  }
  if (inForce === "unknown")
    return now(
      signed === null
        ? `it is not known whether ${title} ${binds} anybody`
        : `it is not known whether ${title}, signed ${signed}, ${binds} anybody`,
    );
  if (since !== undefined && since > day)
    return now(`${title} ${many ? "do" : "does"} not bind yet: ${it} ${many ? "take" : "takes"} effect ${on(since)}`);
  if (first !== null && first > day) return now(`${title} ${is} not there yet: ${it} ${many ? "were" : "was"} signed ${signed}`);
  if (spans.length === 0) return now(`${title} ${is} not known to bind anybody`);
  const ends = spans.flatMap(({ until }) => (until === null || until === "unknown" ? [] : [until])).sort();
  const end = spans.some(({ until }) => until === "unknown") ? undefined : ends.at(-1);
  const began = since === undefined ? `when ${it} took effect was not found` : `${it} took effect ${on(since)}`;
  const ended = end === undefined ? "ended on a day that is not settled" : `ended ${on(end)}`;
  return {
    words: `${title} ${binds} nobody any more: ${began}${since === undefined ? `; ${it} ` : " and "}${ended}`,
    over: true,
  };
}

/** No day of entry into force was found, and the day named is one on which its parties acted under it. */
function appliedOnly({ acts }: Instrument, since: string): boolean {
  return (
    acts.some(({ act, date }) => act === "applied" && date === since) &&
    acts.some(({ act, date }) => act === "entered-into-force" && date === null)
  );
}

/** The states whose own act it is, where every clause is one-sided: the others are favoured by it and bound to nothing. */
function authorsOf({ grade, obligations }: Instrument): StateId[] {
  const oneSided = obligations.length > 0 && obligations.every((one) => (one.grade ?? grade) === "unilateral");
  return oneSided ? [...new Set(obligations.flatMap(({ by }) => (by === "parties" ? [] : by)))] : [];
}

/** Bodies and frameworks in which states take part, and by which none is bound to do anything in war or on its soil. */
function isCooperation({ obligations }: Instrument): boolean {
  return obligations.length > 0 && obligations.every(({ type }) => type === "membership" || type === "intelligence");
}

/** "on 3 May 1939", "in May 1939". */
function on(date: string): string {
  return date.length === 10 ? `on ${longDate(date)}` : `in ${longDate(date)}`;
}

function statesOf(members: readonly Member[], bound: Known): string[] {
  const sure = members.filter(({ inForce }) => inForce === bound).map(({ state }) => state);
  return [...new Set(sure)];
}

function states(count: number): string {
  return count === 0 ? "no state" : countWord(count);
}

function theTitle(title: string): string {
  // A name in capitals that is spoken as a word has no article.
  return /^(the |un )/i.test(title) || (/^[A-Z]*[AEIOU][A-Z]*$/.test(title) && title.length > 4) ? title : `the ${title}`;
}

/** "Rome Protocols", "notes of 1887"; not "treaty of ... guarantees". */
function isPlural(title: string): boolean {
  const head = title.replace(/ (of|to|between|with|on|for) .*$| \(.*$/, "");
  return /\b(notes|letters|treaties|protocols|guarantees|agreements|arrangements|accords|conventions|assurances|declarations|undertakings|pacts|capitulations)$/i.test(
    head,
  );
}
