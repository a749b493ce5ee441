/** English sentences of comparisons, autonomy, promises and mediators; those of instruments and explanations have their own files. */
import type {
  AudiencePhrases,
  AutonomyPhrases,
  Criterion,
  CurveId,
  EvidencePhrases,
  ExposurePhrases,
  Figure,
  LineGroup,
  LineId,
  LinePhrases,
  MediatorPhrases,
  MediatorRanking,
  StrategyPhrases,
} from "../../model/phrases/strategy.ts";
import type { Sentences } from "../speaker.ts";
import { explanations } from "./explanations.ts";
import { instruments } from "./instruments.ts";
import { article as articleWord } from "./lawWords.ts";
import { numberWord, statesWord } from "./numbers.ts";

const GROUPS: Readonly<Record<LineGroup, string>> = {
  fight: "Promised to fight",
  abstain: "Promised not to",
  beside: "Other ties, without a promise",
  counts: "Forces and bases (published figures)",
  cost: "What it may cost",
  abroad: "What it has of others",
  security: "What it brings",
};

/** A figure as printed; bare digits get thousands separators: "54,288", "at least 128". */
function printedOf({ printed, value }: Figure): string {
  return value !== null && printed === String(value) ? value.toLocaleString("en-GB") : printed;
}

const PUBLISHED = "Published figures count different things and are never added or averaged; each stands with what it counts.";

/** The label of each line, and the definition of its count. */
const LINES: Readonly<Record<LineId, readonly [string, string]>> = {
  "owes-defence": ["owes defence, binding", "States to which it has undertaken to act if they are attacked."],
  "owed-defence": ["is owed defence", "States that have undertaken to act if it is attacked."],
  "owes-less": [
    "permitted to fight, or a political commitment",
    "States for which a text lets it act, calls an attack on them an attack on all while the duty stands elsewhere, or for which it has said so alone.",
  ],
  "owes-offence": ["offensive obligations", "States to which it owes help in a war whoever begins it."],
  "owes-consultation": ["owes consultation", "States with which it has promised to consult when one of them is threatened."],
  "owes-nonaggression": ["attack", "States that it has promised by treaty not to attack."],
  "owes-no-hostile-pact": [
    "join or help their enemies",
    "States against which it has promised to join no alliance, lend no territory, or make no separate peace.",
  ],
  "owes-neutrality": ["take the other side in their wars", "States towards which it has promised neutrality."],
  designations: ["designated by it", "States on a list of its own that gives privileges and promises no defence."],
  partnerships: ["partners of any rank", "States with which it has declared a partnership of some tier; none promises to fight."],
  procurement: ["supply arrangements", "States with which it has arranged to fill each other's defence orders with priority."],
  initiatives: ["joined its initiatives", "States that have joined an initiative that it runs."],
  bodies: ["forums without obligations", "Bodies in which it sits and which promise no defence."],
  intelligence: ["shares intelligence by agreement", "States with which it shares intelligence under a standing agreement."],
  hosts: ["may station or use bases in", "States that have granted it bases, access or the right to station forces."],
  hosted: ["hosts foreign forces", "States to which it has granted bases, access or the right to station forces."],
  "bases-abroad": ["bases abroad, as published", PUBLISHED],
  "forces-abroad": ["troops abroad, as published", PUBLISHED],
  soil: [
    "foreign forces or leases on its soil",
    "Foreign garrisons, leases, concessions with troops and guards that the ledger records on its soil on the day.",
  ],
  "rivals-meant": [
    "rivals of those it is obliged to defend",
    "The other side of every rivalry, on the day, of a state that it is obliged to defend.",
  ],
  rights: ["foreign rights on its soil, without forces", "Concessions, courts, railways, ports and the like held by others on its soil."],
  "foreign-forces": ["foreign troops on its soil, as published", "Published figures, each of one sender by one counter; never added."],
  command: ["integrated command with", "States with which it stands under a common command by an instrument."],
  arrangements: [
    "recorded terms of command and access",
    "Recorded arrangements of command, weapons, access and cost; some say that there is none.",
  ],
  outvoted: [
    "duties that a vote of others can settle",
    "Instruments under which an organ decides its duty by less than unanimity; not known where the rule was not found.",
  ],
  "own-rivals": ["its own rivals", "The other side of every rivalry of its own on the day."],
};

const CURVES: Readonly<Record<CurveId, string>> = {
  forces: "foreign forces and leases on its soil",
  rights: "foreign rights without forces on its soil",
  granted: "facilities that it has granted",
  abroad: "facilities granted to it, known ones",
};

const CRITERIA: Readonly<Record<Criterion, string>> = {
  relations: "has diplomatic relations with both; not known where the ledger has no record of a pair",
  unbound: "is bound to fight for neither by a binding promise of defence or offence",
  ties: "has ties in force with both, apart from texts that bind all three",
  mediated: "has mediated between these two, or in another quarrel of either, as far as on record",
  body: "sits with both in a body or pact of which all three are members on the day; a pact that only forbids does not count",
  neighbour: "shares a land border with one side or both, by today's borders",
  power: "was a great power on the day, by a published list; its last members are taken to be great powers since",
};

const RANKINGS: Readonly<Record<MediatorRanking, (power: string) => string>> = {
  rule: (power) => `the rule: ${power}, nearness, earlier mediations between others, ties with both and a body with both, added up`,
  baseline: (power) => `the baseline: ${power} and nearness alone`,
  "no-treaties": (power) => `the rule without treaties: ${power}, nearness and earlier mediations`,
  treaties: () => "treaties alone: ties with both, and a seat in a body with both",
  practice: () => "earlier mediations between others alone",
  power: (power) => `${power} alone`,
};

const POWER = { capabilities: "capabilities", list: "being a great power" } as const;

/** A count of mediators found, which may be found in part. */
function foundWord(found: number): string {
  return String(Math.round(found * 10) / 10);
}

const lines: Sentences<LinePhrases & EvidencePhrases> = {
  "line-label": ({ line }) => LINES[line][0],
  "line-meaning": ({ line }) => LINES[line][1],
  "line-group": ({ group }) => GROUPS[group],
  "compare-defence": ({ date, past, counts }, say) => {
    if (counts.every(({ count }) => count === 0)) {
      const none = counts.map(({ state }) => say.state(state)).join(" nor ");
      return `On ${say.date(date)} neither ${none} ${past ? "was" : "is"} obliged to defend anyone.`;
    }
    const told = counts.map(({ state, count, disputed }, index) => {
      const name = say.state(state);
      const doubts = disputed === 0 ? "" : disputed === count ? " (disputed)" : ` (${numberWord(disputed)} of them disputed)`;
      return `${index === 0 ? `${name} ${past ? "owed" : "owes"} defence to ${statesWord(count)}` : `${name} to ${numberWord(count)}`}${doubts}`;
    });
    return `On ${say.date(date)} ${told.join("; ")}.`;
  },
  "names-few": ({ state, line, pacts }, say) => {
    const named = pacts.map(({ title, since, states }) => {
      const year = since === null ? "" : `, ${since.slice(0, 4)}`;
      return `${states.map((one) => say.state(one)).join(", ")} (${title}${year})`;
    });
    return `${say.state(state)}, ${LINES[line][0]}: ${named.join("; ")}`;
  },
  "names-by-pact": ({ state, line, pacts, singles }, say) => {
    const counted = pacts.map(({ title, states }) => `${title} ${states.length}`);
    const rest = singles === 0 ? [] : [`${singles} by ${singles === 1 ? "a pact of its own" : "pacts of their own"}`];
    return `${say.state(state)}, ${LINES[line][0]}: ${[...counted, ...rest].join(", ")}`;
  },
  "figure-published": (figure) => `${printedOf(figure)} (${figure.year})`,
  "figure-at-host": ({ host, ...figure }, say) => `${printedOf(figure)} in ${say.state(host)} (${figure.year})`,
  "figure-of-sender": ({ sender, ...figure }, say) => `${say.state(sender)}: ${printedOf(figure)} (${figure.year})`,
  "figure-at-least": ({ count }) => `at least ${count}`,
  "evidence-of-tie": ({ type }) => type,
  "evidence-of-count": ({ who, date }, say) => `${who}, ${say.date(date)}`,
  "evidence-of-rival": ({ of }, say) => `rival of ${say.state(of)}`,
  "evidence-of-arrangement": () => "arrangement",
  "evidence-of-organ": ({ organ }) => `decided by ${organ}`,
  "evidence-of-vote": ({ rule, mayRefuse }) =>
    [rule ?? "the rule of its vote was not found", ...(mayRefuse ? ["each may refuse to use force"] : [])].join("; "),
};

const autonomy: Sentences<AutonomyPhrases & AudiencePhrases> = {
  "autonomy-on-day": ({ state, date, owes, rivals, rivalsOnRecord, forces, hosts, owed }, say) => {
    const meant =
      rivals === null
        ? `the rivals that this could mean are not known for that day${rivalsOnRecord === 0 ? "" : ` (at least ${rivalsOnRecord} on record)`}`
        : `${say.count(rivals, "rival", "rivals")} of theirs on record`;
    const soil =
      forces === null
        ? "foreign forces on its soil: no records"
        : `${say.count(forces, "record", "records")} of foreign forces on its soil`;
    return `On ${say.date(date)} ${say.state(state)} is obliged to defend ${statesWord(owes)} (${meant}); ${soil}; it may use facilities of ${statesWord(hosts)}; it is owed defence by ${statesWord(owed)}.`;
  },
  "curve-without-records": ({ curve }) => `${CURVES[curve]}: the ledger has no dated record for this state, which does not mean “none”.`,
  "curve-covered": ({ curve, from, until }, say) =>
    `${CURVES[curve]}: records from ${say.date(from)} to ${say.date(until)}; not known outside these days.`,
  "base-rate": () =>
    "Of all instruments of the ledger with a binding obligation of defence, ever in force or not: how many also hold an obligation of command, of intelligence, of facilities. In the text: in the same instrument. Beside: there, or in another instrument that binds two of its parties while both run.",
  "base-rate-carries": ({ what }) => (what === "any" ? "any of the three" : what),
  "audience-none": ({ date, instrument }, say) =>
    `On ${say.date(date)} nobody is known to be bound by these articles of ${say.instrument(instrument)}.`,
  "audience-of-one": ({ date, instrument, bearer, same, alike }, say) => {
    const hold = (count: number) => (count === 1 ? "holds" : "hold");
    const more = alike === 0 ? "no other holds" : `${numberWord(alike)} more ${hold(alike)}`;
    return `On ${say.date(date)} ${statesWord(same)} ${hold(same)} this promise of ${say.state(bearer)} (${say.instrument(instrument)}); ${more} one of the same type and grade from it.`;
  },
  "audience-of-several": ({ date, instrument, bearers }, say) =>
    `On ${say.date(date)} ${statesWord(bearers)} ${bearers === 1 ? "owes" : "owe"} this promise (${say.instrument(instrument)}); for each, who else holds one of the same type and grade from it.`,
};

const thousands = (count: number) => count.toLocaleString("en-GB");

const exposure: Sentences<ExposurePhrases> = {
  "state-exposed": ({ date, past, state, attacks, possible, wards, enemies, defenders, attackers, met, fewest, most }, say) => {
    const would = past ? "would have been obliged" : "would be obliged";
    const fought =
      attacks === 0
        ? `${say.state(state)} ${would} to fight in none of the ${thousands(possible)} attacks by one other state on another`
        : `${say.state(state)} ${would} to fight in ${thousands(attacks)} of the ${thousands(possible)} attacks by one other state on another: to help ${statesWord(wards)}, against ${numberWord(enemies)}`;
    const range = fewest === most ? `${most}` : `${fewest} to ${most}`;
    const helped =
      met === 0
        ? `no state ${would} to help it`
        : `${statesWord(defenders)} ${would} to help it, ${range} at a time, and at least one in ${thousands(met)} of the cases`;
    return `On ${say.date(date)} ${fought}. Attacked by each of ${thousands(attackers)} states in turn, ${helped}.`;
  },
};

const mediators: Sentences<MediatorPhrases> = {
  "mediators-found": ({ date, past, a, b, count, unbound }, say) => {
    const [has, sits, is] = past ? ["had", "sat", "was"] : count <= 1 ? ["has", "sits", "is"] : ["have", "sit", "are"];
    const linked = `${has} ties with both ${say.state(a)} and ${say.state(b)}, or ${sits} in a body with both`;
    if (count === 0) return `On ${say.date(date)} no state ${linked}.`;
    const bound = "bound to fight for neither";
    if (count === 1) return `On ${say.date(date)} one state ${linked}; it ${is}${unbound === 1 ? "" : " not known to be"} ${bound}.`;
    const free = unbound === 0 ? "none of them" : unbound === count ? `all ${numberWord(count)}` : `${numberWord(unbound)} of them`;
    const verb = unbound === 1 ? (past ? "was" : "is") : past ? "were" : "are";
    return `On ${say.date(date)} ${statesWord(count)} ${linked}; ${free} ${verb} ${bound}.`;
  },
  "mediator-reach": ({ date, state, listed, unbound, of }, say) =>
    `On ${say.date(date)} ${say.state(state)} has ties with both sides, or sits in a body with both, in ${listed} of the ${of} recorded rivalries between others that ran on that day; in ${unbound} of these it is bound to fight for neither.`,
  "criterion-meaning": ({ criterion }) => CRITERIA[criterion],
  "relations-no-record": ({ side }, say) => `${say.state(side)}: no record`,
  "relations-since": ({ side, date, again }, say) =>
    `${say.state(side)}: since ${date === null ? "a day not on record" : say.date(date)}${again ? " again" : ""}`,
  "relations-not-yet": ({ side }, say) => `${say.state(side)}: not yet`,
  "relations-severed": ({ side, date }, say) => `${say.state(side)}: severed ${say.date(date)}`,
  "relations-not-known": ({ side }, say) => `${say.state(side)}: not known on that day`,
  "mediator-owes": ({ to, instrument, article }, say) => `owes ${say.state(to)}: ${say.instrument(instrument)}, ${articleWord(article)}`,
  "mediator-tied": ({ instrument, type, tier }, say) => `${say.instrument(instrument)} (${tier ?? type})`,
  "mediated-between-these": ({ date }, say) => `${say.date(date)}: between these`,
  "mediated-between-others": ({ date, a, b }, say) => `${say.date(date)}: ${say.states(a)}; ${say.states(b)}`,
  "body-with-both": ({ instrument }, say) => say.instrument(instrument),
  "borders-side": ({ side }, say) => `borders ${say.state(side)}`,
  "mediators-validated": ({ first, part, years, attempts, disputes, rule, baseline, chance, verdict, only, test }) => {
    const told = {
      better: "The rule does better than power and distance",
      "no-difference": "No better than power and distance, as far as so few can show",
      worse: "The rule does worse than power and distance",
    }[verdict];
    const held = part === "held-out" ? "later than those on which it was chosen" : "on which it was chosen, which proves nothing";
    return `Of ${attempts} mediators in ${disputes} disputes of ${years[0]} to ${years[1]}, years ${held}, the rule (power, nearness, earlier mediations, ties, bodies) puts ${foundWord(rule)} among the first ${first} of all states; power and distance alone put ${foundWord(baseline)}, a draw ${foundWord(chance)}. ${told}: it alone finds ${only[0]}, the baseline alone ${only[1]} (sign test, p = ${test.toFixed(2)}, as if no mediator recurred).`;
  },
  "mediators-found-by": ({ attempts, rule, noTreaties, practice, treaties }) => {
    const [whole, without, alone] = [rule, noTreaties, practice].map(foundWord);
    const added =
      without === whole
        ? "treaties add nothing to it"
        : noTreaties > rule
          ? "treaties make it worse"
          : `treaties add ${foundWord(rule - noTreaties)} to it`;
    const most = practice > rule ? "more than the whole rule" : practice < rule ? "fewer than the whole rule" : "as many as the whole rule";
    return `Of the ${attempts}, the rule without ties and bodies finds ${without}: ${added}. Earlier mediations between others alone find ${alone}, ${most}; ties and bodies alone find ${foundWord(treaties)}.`;
  },
  "no-mediators-validated": () => "No mediation between two states is on record, so nothing can be tested.",
  "ranking-meaning": ({ ranking, power }) => RANKINGS[ranking](POWER[power]),
  "check-repeated": () => "a mediator that had mediated in the same dispute before",
  "check-within-one-state": () => "within one state: there are not two states to be bound to",
  "check-side-did-not-exist": () => "a side did not exist the day before",
  "check-mediator-was-side": () => "a mediator that was a side itself",
  "missed-without-link": () => "no tie to both sides and no shared body on record",
};

export const strategy: Sentences<StrategyPhrases> = { ...lines, ...autonomy, ...exposure, ...mediators, ...instruments, ...explanations };
