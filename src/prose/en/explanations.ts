/** English sentences of explanations: measures, readings of cases, and how a case fits. */
import type { Expectation, ExplanationPhrases, MeasureId, ReadingPhrases, StrategyPhrases } from "../../model/phrases/strategy.ts";
import type { Sentences, Speaker } from "../speaker.ts";
import { rangeWord } from "./numbers.ts";

const SHARED_RIVAL = "ours; after Walt 1985: states ally against a threat";

/** The meaning of each measure, its unit and its reference. */
const MEASURES: Readonly<Record<MeasureId, readonly [string, string, string]>> = {
  "first-pact-turned": [
    "1 where the first pact formed in the case ended in war with its partners, 0 where it did not.",
    "0 or 1",
    "ours; after Reiter 1994: formative experience shapes later choices",
  ],
  "strength-against-rivals": [
    "Its yardstick over that of its strongest rival on the last day, one state to one, the lowest to the highest of the yardsticks; where a rival's value is missing, from zero.",
    "ratio",
    "ours, on yardsticks in the public domain",
  ],
  "rivalries-inside": [
    "Recorded rivalries with both sides among the state's candidates on the last day of the case.",
    "rivalries",
    "ours, on the collection of rivalries",
  ],
  "candidates-sharing-a-rival": [
    "Candidates of the state that have a rival in common with it on the last day of the case.",
    "states",
    SHARED_RIVAL,
  ],
  "years-of-foreign-forces": [
    "Years with foreign forces or leases with troops on its soil in the given years before the case; overlapping records count once; a floor, since the records are not whole.",
    "years",
    "ours, on the collection of soil",
  ],
  "statements-against-pacts": [
    "Recorded positions of its government, by the end of the case, that reject alliances or blocs in the listed words; a floor, since no collection of statements is whole.",
    "statements",
    "ours, on the collection of positions",
  ],
  "rivals-not-shared": [
    "Rivals of the candidate that are not the state's own: quarrels that a pact would bring.",
    "states",
    "ours; after Snyder 1984 on entrapment and Morrow 1991 on autonomy",
  ],
  "rivals-shared": ["Rivals that the candidate and the state have in common.", "states", SHARED_RIVAL],
  "new-partners-per-decade": [
    "States newly bound with it, for each ten years from the day its first pact turned, else ended, else began, to the end of the case.",
    "states in ten years",
    "ours",
  ],
  "partners-on-average": [
    "Binding partners on 31 December, averaged over the years of the case; the last day where no 31 December lies in it.",
    "states",
    "ours; ties in force as in network.at, binding grade",
  ],
  "partners-on-last-day": ["Binding partners on the last day of the case.", "states", "ours; as allies.count with binding grade"],
  bound: [
    "1 where a binding tie of these types runs between the two on the day, 0 where none does.",
    "0 or 1",
    "ours; as ties.between with binding grade",
  ],
};

const few = (measure: MeasureId) => (measure === "bound" ? "no pact" : "few");
const several = (measure: MeasureId) => (measure === "bound" ? "a pact" : "several");

function expectedWord({ expected, measure }: Expectation): string {
  return expected === "nothing" ? "nothing in particular" : expected === "few" ? few(measure) : several(measure);
}

const WHICH: Readonly<Record<StrategyPhrases["rivals-of-candidate"]["which"], string>> = {
  "not-its-own": "not its own",
  "its-own-too": "its own too",
};

/** "its first pact (the Sino-Soviet Treaty, 11 April 1950 to 3 April 1979)". */
function firstPact({ instrument, since, until }: StrategyPhrases["first-pact-kept"], say: Speaker): string {
  return `its first pact (${say.instrument(instrument)}, ${say.date(since)}${until === null ? "" : ` to ${say.date(until)}`})`;
}

const statesOrNone = (states: readonly string[], say: Speaker) => (states.length === 0 ? "none recorded" : say.states(states));

const readings: Sentences<ReadingPhrases> = {
  "first-pact-kept": (args, say) => `${firstPact(args, say)} did not turn into war with the partner`,
  "first-pact-turned": (args, say) =>
    `${firstPact(args, say)} turned: against ${say.states(args.against)} from ${say.date(args.from)}, ${args.war}`,
  "first-pact-none": () => "it formed no such pact in these years, so none could turn",
  "too-few-years-left": ({ least, after }, say) => `fewer than ${least} years of the case remain after ${say.date(after)}`,
  "new-partners": ({ from, count, perDecade, firstAfter }, say) =>
    `new partners from ${say.date(from)} on: ${rangeWord(count)}, in ten years ${rangeWord(perDecade)}${firstAfter === null ? "" : `, the first after ${firstAfter} years`}`,
  "partners-on-average": ({ count }) => `binding partners on average: ${rangeWord(count)}`,
  "partners-on-day": ({ date, count }, say) => `binding partners on ${say.date(date)}: ${rangeWord(count)}`,
  "bound-by-pact": () => "bound by a pact",
  "bound-unknown": () => "not known whether bound",
  "not-bound-by-pact": () => "not bound by a pact",
  "foreign-forces-no-records": () =>
    "no records of foreign forces on its soil have been collected, which does not mean that there were none",
  "foreign-forces-years": ({ years, of }) => `${rangeWord(years)} of the ${of} years before with foreign forces on its soil`,
  "positions-not-collected": () => "no positions of its government have been collected",
  "statements-none-known": () => "no statement against pacts is known, which does not mean that there was none",
  "records-floor": () => "the records found are a floor: there may have been more",
  "statements-against-pacts": ({ count, first }, say) =>
    `${count} recorded ${count === 1 ? "statement" : "statements"} against pacts, the first ${say.date(first)}`,
  "rivalries-too-early": ({ before }, say) =>
    `the collection of rivalries does not cover days before ${say.date(before)}: of those that have ended it lists only some`,
  "rivalries-among-candidates": ({ candidates, count }) => `recorded rivalries among its ${candidates} candidates: ${count}`,
  "candidates-sharing-rival": ({ states }, say) => `candidates that share a rival with it: ${statesOrNone(states, say)}`,
  "needs-a-pair": () => "it needs a pair",
  "rivals-of-candidate": ({ candidate, which, rivals }, say) =>
    `rivals of ${say.state(candidate)} that are ${WHICH[which]}: ${statesOrNone(rivals, say)}`,
  "strength-no-rivals": () => "no rivalry of it is recorded, so there is nothing to measure it against",
  "strength-own-missing": ({ yardstick }) => `its own value is not in the records (${yardstick})`,
  "strength-rivals-missing": ({ yardstick }) => `no rival's value is in the records (${yardstick})`,
  "strength-against": ({ rivals, ratios, missing }, say) => {
    const parts = ratios.map(
      ({ yardstick, rival, ratio, atMost }) => `${yardstick}, beside ${say.state(rival)}: ${atMost ? "at most " : ""}${ratio}`,
    );
    return `of its rivals (${say.states(rivals)}) the strongest by each yardstick: ${parts.join("; ")}${missing.length > 0 ? ` (no value for ${say.states(missing)})` : ""}`;
  },
  "known-as-range": () => "it is known only as a range that straddles the threshold",
  "condition-not-known": () => "its condition is not known",
  "outcome-not-known": () => "its outcome is not known",
  "explanation-silent": () => "the explanation says nothing of such a case",
};

const cases: Sentences<Omit<ExplanationPhrases, keyof ReadingPhrases>> = {
  "measure-meaning": ({ measure }) => MEASURES[measure][0],
  "measure-unit": ({ measure }) => MEASURES[measure][1],
  "measure-reference": ({ measure }) => MEASURES[measure][2],
  "outcome-few": ({ measure }) => few(measure),
  "outcome-several": ({ measure }) => several(measure),
  "record-of-war": ({ name }) => `war: ${name}`,
  "record-of-rivalry": ({ a, b }, say) => `rivalry of ${say.states(a)} with ${say.states(b)}`,
  "record-of-soil": ({ state, count }, say) =>
    `foreign presence on the soil of ${say.state(state)}: ${count} ${count === 1 ? "record" : "records"}`,
  "explanations-verdict": ({ count }) =>
    `${count === 1 ? "One explanation" : `${count} explanations`} of why a state forms few alliances, each beside its cases in the ledger. None is declared the winner: one case decides nothing, and a case that is as one predicts may be as its rival predicts too.`,
  "explanations-worst-measure": () =>
    "The cases farthest from an expectation are chosen by rule: first those on the other side of the line, the farthest beyond it first; among equals those whose outcome is rarer where the condition is the same, then those whose condition is largest, then by label. Where fewer than two lie on the other side, those nearest to the line follow.",
  "population-of-rivals": () => "every state with a recorded rivalry on the day",
  "population-of-class": ({ name }) => `every period in the class “${name}”`,
  "population-of-pairs": ({ name, rule }) =>
    `each member of the class “${name}” on the day, with each state that the rule “${rule.text}” gives it`,
  "cases-covered": ({ known, of, because }, say) => {
    const why = because.map(({ count, reason }) => `${count}: ${say.phrase(reason)}`);
    return `${known} of ${of} cases can be told${why.length === 0 ? "" : `; the others cannot (${why.join("; ")})`}.`;
  },
  "case-of-pair": ({ name, other }) => `${name} with ${other}`,
  "case-on-day": ({ name }) => name,
  "case-of-years": ({ name, from, until }) => `${name}, ${from} to ${until}`,
  "contrast-shares": ({ measure, present, absent, side, chance }) => {
    const word = few(measure);
    const rate = (side: typeof present) => `${side.few} of ${side.of} (${Math.round((side.few / side.of) * 100)} in 100)`;
    const shares = `Where the condition holds, ${rate(present)} have ${word}; where it does not, ${rate(absent)}.`;
    const which =
      side === "neither"
        ? "The shares are equal."
        : `The difference is on the side that it ${side === "expected" ? "predicts" : "does not predict"}${chance === null ? "" : chance === "within" ? ", and within what random reshuffles make" : ", and larger than 95 in 100 random reshuffles make"}.`;
    return `${shares} ${which}`;
  },
  "contrast-too-few": ({ present, absent, least }) =>
    `No comparison: the condition is known to hold in ${present} ${present === 1 ? "case" : "cases"} and not to hold in ${absent}; fewer than ${least} on a side are too few for a rate.`,
  "test-expects": ({ measure, present, absent, rate }) => {
    if (!rate)
      return `It predicts ${expectedWord({ expected: present, measure })} where the condition holds, and ${expectedWord({ expected: absent, measure })} where it does not.`;
    return `It predicts that the share with ${few(measure)} is ${present === "few" ? "larger" : "smaller"} where the condition holds than where it does not. Of a single pair it predicts nothing.`;
  },
  "case-of-rate": ({ label, readings: said }, say) => `${say.phrase(label)}: ${said.map(say.phrase).join("; ")}.`,
  "case-weighed": ({ label, readings: said, verdict }, say) => {
    const fit =
      verdict === null
        ? "whether it is as predicted is not known"
        : `it predicts ${expectedWord(verdict)}, and ${verdict.fits ? "so it is" : "it is otherwise"}`;
    return `${say.phrase(label)}: ${said.map(say.phrase).join("; ")}; ${fit}.`;
  },
  "rival-not-in-ledger": () => "The rival explanation is not in the ledger.",
  "rival-without-measure": ({ title }) => `${title}: its measures do not reach cases of this kind.`,
  "rival-not-known": ({ title, reason }, say) => `${title}: cannot be told (${reason === null ? "not known" : say.phrase(reason)}).`,
  "rival-expects-rate": ({ title, reading, expected, measure }, say) =>
    `${title} predicts ${expected === "nothing" ? "nothing in particular of" : `${few(measure)} ${expected === "few" ? "more" : "less"} often in`} such pairs: ${say.phrase(reading)}.`,
  "rival-expects": ({ title, reading, ...expectation }, say) => `${title} predicts ${expectedWord(expectation)}: ${say.phrase(reading)}.`,
};

export const explanations: Sentences<ExplanationPhrases> = { ...readings, ...cases };
