/** English sentences of notes and assumptions. */

import type { NotePhrases } from "../../model/phrases/notes.ts";
import { capital } from "../capital.ts";
import type { Sentences } from "../speaker.ts";
import { ACTS, article } from "./lawWords.ts";

/** Instruments that a note names; the others are counted. */
const NAMED = 4;

export const notes: Sentences<NotePhrases> = {
  "attack-as-stated": ({ by, act }, say) =>
    `The attack is taken as stated, by ${say.states(by)} ${by.length === 1 ? "itself" : "themselves"}${act === "armed-attack" ? "" : ` (by ${ACTS[act]})`}.`,
  unprovoked: () =>
    "The attack is taken as unprovoked, by whoever struck first, unless you say otherwise. The record of wars is a selection: its silence proves nothing.",
  "from-within-as-stated": ({ act }) =>
    `The act is taken as ${ACTS[act]} from within: no other state is taken to be behind it, unless you name one or say so as a fact.`,
  "no-place-named-within": () => "No place was named, so the act is taken to happen in the whole homeland of the state.",
  "no-place-named": () =>
    "No place was named: the attack is taken to fall on the target's home territory, on the part that faces the attacker if the ledger has one.",
  "read-as": ({ instrument, question, says }, say) => `On ${say.instrument(instrument)} you answer “${question}” with: ${says}.`,
  "war-under-way-read": ({ states, enemies, war, checked }, say) => {
    const few = (all: readonly string[]) =>
      all.length > NAMED + 1 ? `${say.states(all.slice(0, NAMED))} and ${all.length - NAMED} more` : say.states(all);
    const were = states.length > 1 ? "were" : "was";
    const unseen = checked === "unverified" ? "; no source of it was opened" : "";
    return `By the record of wars ${few(states)} ${were} already at war with ${few(enemies)} (${war}${unseen}). Clauses that turn on who takes part or who began use this record, unless you say otherwise.`;
  },
  "pledges-alone": () => "The engine reads only the pledges. It does not say whether a use of force is lawful, or to whom a place belongs.",
  "how-versions-rise": () =>
    "A corrected fact raises the last part of the version number, a new instrument the middle part, a changed reading the first.",
  "same-if-fields-agree": () => "Facts without an id (acts, records) count as the same if most of their fields agree.",
  "days-compared": () =>
    "A tie that took effect on the first day counts as already there; one that took effect on the last day counts as new.",
  "audit-blind": () => "The worksheet leaves out the coded values. Open the source, answer from it, and only then compare with the key.",
  "audit-estimate": () =>
    "Each rate is the mean of the strata, weighted by their facts. The interval is Wilson's with the effective size of the sample (Cochran 1977, ch. 5; Korn and Graubard 1998).",
  "ties-counted-once": () =>
    "A tie is counted once for each instrument, owing state and owed state; several articles that promise the same are one.",

  "past-verification": ({ verifiedThrough, date }, say) =>
    `The ledger was checked through ${say.date(verifiedThrough)}; changes between then and ${say.date(date)} are not in it.`,
  "not-known": (args, say) => {
    switch (args.of) {
      case "tie":
        return `${say.instrument(args.instrument)}: ${
          args.because === "entry-not-found"
            ? "its entry into force was not found"
            : "a date is known only to the month or year, and the day falls inside it"
        }, so whether it bound on this day is not known.`;
      case "ties":
        return `${say.count(args.count, "directed tie is", "directed ties are")} left out: it is not known whether ${
          args.count === 1 ? "it was" : "they were"
        } in force.`;
      case "members":
        return `It is not known whether ${say.states(args.states)} ${args.states.length === 1 ? "was" : "were"} bound on this day.`;
      case "state":
        return `${capital(say.state(args.state))}: up to ${args.count} more would count on these lines if missing dates were found.`;
      case "lines":
        return `Not known on that day, so not counted: ${args.lines.map(({ line, count }) => `${say.phrase({ code: "line-label", args: { line } })} +${count}`).join("; ")}.`;
    }
  },
  dormant: (args, say) => {
    switch (args.of) {
      case "instrument":
        return `${say.instrument(args.instrument)} is dormant: no end was found, and nobody is known to have used it.`;
      case "pacts":
        return `${say.count(args.count, "dormant pact is", "dormant pacts are")} left out: no end was found, and nobody is known to have used ${
          args.count === 1 ? "it" : "them"
        }.`;
      case "state":
        return `${capital(say.state(args.state))}: ${say.count(args.count, "is", "are")} left out because the pact is dormant.`;
    }
  },
  summary: ({ instruments }, say) => {
    const named = instruments.slice(0, NAMED).map((id) => say.instrument(id));
    const others = instruments.length > NAMED ? [`${instruments.length - NAMED} more`] : [];
    return `${say.and([...named, ...others])} ${instruments.length === 1 ? "rests" : "rest"} on a summary of the text, not on its words.`;
  },
  "members-suspended": ({ instrument, states, date, own }, say) => {
    const one = states.length === 1;
    const part = own ? `${one ? "has" : "have"} taken no part` : `${one ? "has" : "have"} been suspended`;
    return `${capital(say.states(states))} ${part} since ${say.date(date)} (${say.instrument(instrument)}), and ${one ? "is" : "are"} still bound.`;
  },
  "suspended-toward": ({ instrument, by, toward, date }, say) =>
    `${say.instrument(instrument)}: ${say.states(by)} suspended it toward ${say.states(toward)} on ${say.date(date)}.`,
  "standing-talks": ({ clauses, more }, say) => {
    const count = clauses.length + more;
    const each = clauses.map(({ instrument, article: at, states }) => {
      const who = states.length > NAMED ? `${states.length} states` : say.states(states);
      return `${say.instrument(instrument)}, ${article(at)} (${who})`;
    });
    return `Not listed: ${say.count(count, "clause", "clauses")} on consulting at all times, which no attack sets off${clauses.length === 0 ? "" : `: ${each.join("; ")}`}.`;
  },
  reading: ({ instrument, question, readings }, say) => {
    const each = readings.map(
      ({ says, heldBy, isDefault }) =>
        `${say.phrase(says)}${heldBy.length > 0 ? ` (${say.states(heldBy)})` : ""}${isDefault ? " [taken here]" : ""}`,
    );
    const asked = say.phrase(question);
    return `${say.instrument(instrument)}: ${asked}${asked.endsWith("?") ? "" : ":"} ${each.join("; or ")}.`;
  },
  "place-not-held": ({ target, place, holders }, say) =>
    `${capital(say.state(target))} neither held nor claimed ${say.place(place)} on that day${
      holders.length === 0 ? "" : `; ${say.states(holders)} administered it`
    }. The attack is read as one on its forces there.`,
  "place-never-held": ({ target, place, holders }, say) =>
    `${capital(say.state(target))} never held or claimed ${say.place(place)} in the ledger${
      holders.length === 0 ? "" : `; ${say.states(holders)} administered it on that day`
    }. The attack is read as one on its forces there. For an attack on its land, name a place of its own, or none.`,
  "place-disputed": ({ place, claimants, holders }, say) =>
    `Title to ${say.place(place)} was disputed on that day: ${say.states(claimants)} claimed it${
      holders.length === 0 ? "" : `, and ${say.states(holders)} administered it`
    }. The engine takes no side.`,
  "place-occupied": ({ place, claimant, holders }, say) =>
    `${capital(say.states(holders))} administered ${say.place(place)} on that day, and ${say.state(claimant)} claimed it.`,
  rivalries: ({ from }, say) =>
    from === null
      ? "The list holds only some of the rivalries that have ended, so the exposure on this day is not fully known."
      : `The list holds only some of the rivalries that have ended; it covers days from ${say.date(from)}.`,
  relations: ({ unknown, of }) =>
    `For ${unknown} of ${of} states the ledger does not know whether they have diplomatic relations with both sides: it records relations for few pairs.`,

  order: () =>
    "Ordered by spelling alone: the whole name, its beginning, words of one name, words of several of its names, letters inside a name; then the fewest further letters, then the alphabet. The instruments of a group or an episode follow its name.",
  "acts-only": () => "You asked for acts only, so periods of validity are left out.",
  "never-in-force": ({ count }, say) =>
    `${capital(say.count(count, "instrument has", "instruments have"))} no span: as far as is known, ${
      count === 1 ? "it" : "they"
    } created no obligation between two states.`,
  "no-score": ({ of }) =>
    of === "promise"
      ? "A record, not a score of credibility: the tests are the ones most written about, not a sample, and a promise that deterred was never tested."
      : "The lines count different things and are not added: there is no score of autonomy. A promise is counted as it stands in law, not by how likely it is to be called upon.",
  "no-rank": () =>
    "The order is not a rank or a forecast: links do not show whether a state is trusted, willing or asked. Bodies, churches and persons also mediate and are not states.",
  "attacks-counted": () =>
    "Each attack counted is a case in law: one member of the state system attacks another's homeland, unprovoked. No case is treated as more likely than another, so the counts measure no risk, and what a war sets off next is not followed.",
  "validation-selects": () =>
    "Only disputes that some state mediated are on record, of the years and kinds that were filed: the test says nothing on whether a dispute is mediated, nor on offers that were refused.",
  "by-instrument": () => "Tests are recorded by instrument, not by article.",
  narrowed: () => "Only tests of this instrument are listed; name one state (by) to see its record under other texts.",
  exposure: () => "Exposure uses a short list of today's rivalries; a state that is not on it may still be a rival.",
  both: ({ states }, say) =>
    `Among the rivals, ${say.states(states)} ${states.length === 1 ? "stands" : "stand"} under its defence ${states.length === 1 ? "itself" : "themselves"}.`,
  floor: () =>
    "Facilities abroad are those for which the ledger has a date and a source; the list is not complete, and published totals stand beside it.",
  "not-all": () => "The list holds only the wars that a clause names or a case needs.",
  cut: ({ most }) => `For tests of more than ${most} cases only the two that fit worst are listed; ask for one explanation to see all.`,
  "needs-data": ({ rules }) => `${rules.join(", ")}: not counted without your own copy of ATOP 5.1 (atop5_1m.csv), given with --data DIR.`,
  "ally-guarantees": ({ title, count, states }, say) =>
    `Of the ${count} by the rule “${say.phrase(title)}”, ${states.length} by a one-sided guarantee alone, as of neutrality or independence, whose beneficiary owes no help in return (guarantor, not ally): ${say.states(states)}.`,
  "ally-at-war": ({ title, states }, say) =>
    `Not counted by the rule “${say.phrase(title)}”, because the help owed is for a war however it began, as in an alliance made for a war: ${say.states(states)}.`,
  "dataset-ends": ({ until, date }, say) =>
    `ATOP ends on ${say.date(until)}; its rules are counted for that day, not for ${say.date(date)}.`,
  "fact-unread": ({ key, near }, say) =>
    `No clause in this case depends on the fact "${key}", so it changes nothing${near.length > 0 ? `; near it is ${say.or(near)}` : ""}.`,
  "version-due": ({ version, due }) => `The version number is still ${version}; these changes call for ${due}.`,
  partial: ({ text, checked, of }) => `Only ${checked} of the ${of} claims of "${text}" were checked.`,
  "audit-unjudged": ({ count }, say) => `${capital(say.count(count, "drawn fact has", "drawn facts have"))} no verdict.`,
  "audit-other-ledger": ({ hash }) =>
    `The sample was drawn from the ledger with hash ${hash}. The rates describe that ledger; facts may have changed since.`,
  "asked-wrongly": ({ claims }) => `The ledger could not answer the questions that these claims are bound to: ${claims.join(", ")}.`,
};
