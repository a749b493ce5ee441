/** The slots of a clause as phrases: its tests, and the response that it sets. A slot that the text leaves out has none. */
import type { Ledger } from "../../ledger/ledger.ts";
import type { Decides, Exception, Requirement, Response, Version } from "../../model/clauses.ts";
import { phrase } from "../../model/phrase.ts";
import type { SlotPhrase } from "../../model/phrases/ties.ts";
import { areaPhrase, placeName } from "../../ties/area.ts";
import { enemyPhrase, namesIn, stateTestPhrase } from "../../ties/stateTest.ts";

/** The phrases of a slot, and the coded values behind them if they are single words. */
export interface SlotWords {
  readonly words: readonly SlotPhrase[];
  readonly terms: readonly string[];
}

type Tests = "trigger" | "enemy" | "own-parties" | "conduct" | "area" | "requires" | "except";
type Answers = "response" | "decides" | "force" | "when" | "against" | "within" | "contingent";
type Slots<N extends string> = { readonly [K in N]?: SlotWords };

/** The tests of a clause. One area or exception is enough; every requirement must hold. */
export function testSlots(ledger: Ledger, version: Partial<Version>): Slots<Tests> {
  const { trigger, enemy, area, requires, except, conduct } = version;
  const fellow = version["own-parties"];
  return present({
    trigger: trigger === undefined ? undefined : { words: [phrase("slot-trigger", { trigger })], terms: [trigger] },
    enemy: enemy === undefined ? undefined : { words: [enemyPhrase(enemy, namesIn(ledger))], terms: [] },
    "own-parties": fellow === undefined ? undefined : { words: [phrase("slot-fellow-party", { value: fellow })], terms: [fellow] },
    conduct: conduct === undefined ? undefined : { words: [phrase("slot-conduct", { value: conduct })], terms: [conduct] },
    area: area === undefined ? undefined : { words: area.map((one) => areaPhrase(ledger, one)), terms: [] },
    requires:
      requires === undefined
        ? undefined
        : { words: requires.map(requirementPhrase), terms: requires.map((one) => (typeof one === "string" ? one : "")) },
    except: except === undefined ? undefined : { words: except.map((one) => exceptionPhrase(ledger, one)), terms: [] },
  });
}

/** The parts of a response. */
export function responseSlots(ledger: Ledger, response: Response | undefined): Slots<Answers> {
  if (response === undefined) return {};
  const { wording, decides, force, when, against, within, contingent } = response;
  const isByConstitution = response["by-constitution"] === true;
  const quoted = (text: string | undefined) => (text === undefined ? undefined : { words: [phrase("quoted", { text })], terms: [] });
  return present({
    response: quoted(wording),
    decides: {
      words: [isByConstitution ? phrase("slot-by-constitution", { decides: decidesPhrase(decides) }) : decidesPhrase(decides)],
      terms: typeof decides === "string" ? [decides] : [],
    },
    force: { words: [phrase("slot-force", { force })], terms: [force] },
    when: when === undefined ? undefined : { words: [phrase("slot-when", { when })], terms: [when] },
    against:
      against === undefined
        ? undefined
        : { words: [against === "attackers" ? phrase("slot-attackers") : stateTestPhrase(against, namesIn(ledger))], terms: [] },
    within: quoted(within),
    contingent: quoted(contingent),
  });
}

function requirementPhrase(requirement: Requirement): SlotPhrase {
  if (typeof requirement === "string") return phrase("slot-condition", { condition: requirement });
  if ("own-claim" in requirement) return phrase("slot-own-claim", { claim: requirement["own-claim"] });
  if ("finding" in requirement) return phrase("slot-finding", { by: requirement.finding, finding: requirement.of });
  if ("assists" in requirement) return phrase("slot-assists", { state: requirement.assists });
  return phrase("quoted", { text: requirement.fact });
}

function exceptionPhrase(ledger: Ledger, exception: Exception): SlotPhrase {
  if ("enemy" in exception) return phrase("slot-enemy-excepted", { enemy: enemyPhrase(exception.enemy, namesIn(ledger)) });
  if ("began-on" in exception) return phrase("slot-began-on", { states: exception["began-on"] });
  if ("in" in exception) return phrase("slot-happens-in", { places: exception.in.map((id) => placeName(ledger, id)) });
  return phrase("quoted", { text: exception.fact });
}

function decidesPhrase(decides: Decides): SlotPhrase {
  if (typeof decides === "string") return phrase("slot-decides", { who: decides });
  if ("state" in decides) return phrase("state-named", { state: decides.state });
  return phrase("slot-organ-decides", {
    organ: decides.organ,
    rule: decides.rule ?? null,
    mayRefuse: decides["bearer-may-refuse-force"] === true,
  });
}

/** The slots that have a value. */
function present<N extends string>(slots: { readonly [K in N]: SlotWords | undefined }): Slots<N> {
  return Object.fromEntries(Object.entries(slots).filter(([, slot]) => slot !== undefined)) as Slots<N>;
}
