/**
 * Each coded article in words, version by version: every slot with where it stands. A slot that the words leave out has its
 * default, unless only a summary was read: then its silence says nothing.
 */
import type { Ledger } from "../../ledger/ledger.ts";
import { nameOn } from "../../ledger/states.ts";
import type { Decides, Version } from "../../model/clauses.ts";
import type { Ref } from "../../model/evidence.ts";
import type { Instrument, Obligation, Parties } from "../../model/instruments.ts";
import type { ClauseReading, Slot } from "../../model/results/instrument.ts";
import { SLOT_NAMES } from "../../model/vocabulary.ts";
import { type Names, testText } from "../../ties/testWords.ts";
import { gradeOf } from "../../ties/ties.ts";
import type { Day } from "../../time/day.ts";
import { and, type Known, not, reachedBy, requireSpan } from "../../time/span.ts";
import { testWords } from "../../views/slotWords.ts";
import { withArticle } from "../../views/words.ts";

/** `then` is the day whose names are used. */
export function clausesOf(ledger: Ledger, instrument: Instrument, day: Day, then: Day = day): ClauseReading[] {
  const names = namesOf(ledger, then);
  return instrument.obligations.map((obligation) => ({
    obligation: obligation.id,
    article: obligation.article,
    type: obligation.type,
    grade: gradeOf(instrument, obligation),
    ...sidesOf(instrument, obligation, names),
    about: obligation.about === undefined ? null : testText(obligation.about, names),
    versions: versionsOf(instrument, obligation, names, day),
  }));
}

function namesOf(ledger: Ledger, day: Day): Names {
  const named = (id: string, all: readonly { readonly id: string; readonly name: string }[]) => all.find((one) => one.id === id)?.name;
  return {
    state: (id) => withArticle(nameOn(ledger, id, day)),
    region: (id) => named(id, ledger.data.regions) ?? ledger.place(id)?.name ?? id.replaceAll("-", " "),
    war: (id) => named(id, ledger.data.wars) ?? id,
    group: (id) => named(id, ledger.data.classes) ?? id.replaceAll("-", " "),
  };
}

/** Who owes whom. In a list kept by one state, each counterpart stands opposite its keeper. */
function sidesOf(instrument: Instrument, { by, toward, standing }: Obligation, names: Names): { by: string; toward: string } {
  const keeper = instrument["kept-by"];
  const said = (parties: Exclude<Parties, "parties">) => parties.map(names.state).join(", ");
  const each = standing === undefined ? "each party" : `each ${standing.join(" or ")}`;
  if (by === "parties" && toward === "parties")
    return keeper === undefined
      ? { by: each, toward: "every other" }
      : { by: `${names.state(keeper)} and each counterpart`, toward: "each other" };
  const counterpart = keeper === undefined ? each : "each counterpart";
  return { by: by === "parties" ? counterpart : said(by), toward: toward === "parties" ? counterpart : said(toward) };
}

function versionsOf(instrument: Instrument, obligation: Obligation, names: Names, day: Day): ClauseReading["versions"] {
  const { versions } = obligation;
  let whole: Partial<Version> = {};
  const refs = new Map<string, { ref: Ref; since: string | null }>();
  return versions.map((version, index) => {
    whole = { ...whole, ...version };
    for (const key of Object.keys(version)) refs.set(key, { ref: version.ref, since: index === 0 ? null : (version.from ?? null) });
    const next = versions[index + 1]?.from;
    const begun: Known = version.from === undefined ? true : reachedBy(requireSpan(version.from), day);
    const over = [version.until, next].reduce<Known>(
      (known, end) => (end === undefined || known === true ? known : reachedBy(requireSpan(end), day)),
      false,
    );
    return {
      from: version.from ?? null,
      until: version.until ?? next ?? null,
      runs: and(begun, not(over)),
      quote: version.quote ?? null,
      translated: version.translated ?? false,
      ref: version.ref,
      slots: slotsOf(instrument, obligation, whole, names, (key) => refs.get(key) ?? { ref: version.ref, since: null }),
    };
  });
}

type SlotName = Slot["slot"];
/** What each type of promise may turn on; the rest is shown only where it is said. */
const ASKED: Readonly<Record<string, readonly SlotName[]>> = {
  defence: ["enemy", "own-parties", "conduct", "area", "requires", "except"],
  offence: ["enemy", "own-parties", "conduct", "area", "requires", "except"],
  neutrality: ["enemy", "area", "requires", "except"],
  consultation: ["enemy", "area"],
};
const SILENT: Partial<Record<SlotName, string>> = {
  enemy: "anyone",
  "own-parties": "not said",
  conduct: "not said",
  area: "everywhere",
  requires: "none",
  except: "none",
};

function slotsOf(
  instrument: Instrument,
  obligation: Obligation,
  version: Partial<Version>,
  names: Names,
  where: (key: string) => { ref: Ref; since: string | null },
): Slot[] {
  const { response } = version;
  const said: Partial<Record<SlotName, readonly string[] | undefined>> = {
    ...testWords(version, names),
    forbids: obligation.forbids?.map((one) => one.replaceAll("-", " ")),
    ...(response === undefined
      ? {}
      : {
          response: [response.wording],
          decides: [decidesWords(response.decides, names)],
          force: [response.force],
          when: response.when === undefined ? undefined : [response.when.replaceAll("-", " ")],
          against:
            response.against === undefined
              ? undefined
              : [response.against === "attackers" ? "the attackers" : testText(response.against, names)],
          within: response.within === undefined ? undefined : [response.within],
          contingent: response.contingent === undefined ? undefined : [response.contingent],
        }),
  };
  const summary = instrument.depth === "summary";
  const asked = ASKED[obligation.type] ?? [];
  return SLOT_NAMES.flatMap((slot): Slot[] => {
    const words = said[slot];
    const inResponse = ["decides", "force", "when", "against", "within", "contingent"].includes(slot);
    const { ref, since } = where(inResponse ? "response" : slot);
    if (words !== undefined) return [{ slot, words: [...words], rests: "said", since, ref }];
    if (!asked.includes(slot)) return [];
    // A war is met whoever began it; elsewhere silence on that is silence.
    const silent = slot === "conduct" && version.trigger === "war" ? "owed all the same" : (SILENT[slot] ?? "not said");
    return [{ slot, words: summary ? [] : [silent], rests: summary ? "not-coded" : "default", since: null, ref }];
  });
}

function decidesWords(decides: Decides, names: Names): string {
  if (decides === "automatic") return "nobody: the duty follows from the event";
  if (decides === "each") return "each for itself";
  if (decides === "jointly") return "the parties jointly";
  if (decides === "unsaid") return "not said";
  if ("state" in decides) return names.state(decides.state);
  const rule = decides.rule === undefined ? "" : ` (${decides.rule.replaceAll("-", " ")})`;
  return `${decides.organ}${rule}${decides["bearer-may-refuse-force"] ? "; none may be made to use force" : ""}`;
}
