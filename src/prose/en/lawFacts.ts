/** English words for facts of a case: as a clause states them, as questions, and as either answer. */
import { type FactMoods, moodsBy, statedBy } from "../moods.ts";

const were = (states: readonly string[]) => (states.length > 1 ? "were" : "was");

const FINDERS = { organ: "the competent organ", parties: "the parties together", bearer: "the state that owes help" } as const;

const FACTS: FactMoods = {
  "must-be-threatened": ({ state }, say) => ({
    must: `${say.state(state)} struck; it must itself be threatened`,
    ask: `Was ${say.state(state)} itself threatened?`,
    yes: `${say.state(state)} was itself threatened`,
    no: `${say.state(state)} was not itself threatened`,
  }),
  "must-claim": ({ state, that }, say) => ({
    must: `${say.state(state)} must say that ${that} (its own claim)`,
    ask: `Did ${say.state(state)} say that ${that}?`,
    yes: `${say.state(state)} said that ${that}`,
    no: `${say.state(state)} did not say that ${that}`,
  }),
  "must-find": ({ by, what, rule }) => {
    const basis = rule === null ? "" : ` (${rule})`;
    return {
      must: `${FINDERS[by]} must find: ${what}${basis}`,
      ask: `Did ${FINDERS[by]} find: ${what}${basis}?`,
      yes: `${FINDERS[by]} found: ${what}${basis}`,
      no: `${FINDERS[by]} did not find: ${what}${basis}`,
    };
  },
  "must-come-to-aid": ({ state }, say) => ({
    must: `${say.state(state)} must have come to its aid`,
    ask: `Did ${say.state(state)} come to its aid?`,
    yes: `${say.state(state)} came to its aid`,
    no: `${say.state(state)} did not come to its aid`,
  }),
  "must-be-still-due": ({ date }, say) => ({
    must: `what was due by ${say.date(date)} must still be to be done`,
    ask: `Was what was due by ${say.date(date)} still to be done?`,
    yes: `what was due by ${say.date(date)} was still to be done`,
    no: `what was due by ${say.date(date)} was done, or its time was past`,
  }),
  "must-be-at-war": ({ states, against, war }, say) => ({
    must: `${say.states(states)} must be at war with ${say.state(against)} already (${war})`,
    ask: `${states.length > 1 ? "Were" : "Was"} ${say.states(states)} already at war with ${say.state(against)} (${war})?`,
    yes: `${say.states(states)} ${were(states)} already at war with ${say.state(against)} (${war})`,
    no: `${say.states(states)} ${were(states)} not yet at war with ${say.state(against)} (${war})`,
  }),
  "party-must-ask": () => ({
    must: "a party must ask for it",
    ask: "Did a party ask for it?",
    yes: "a party asked for it",
    no: "no party asked for it",
  }),
  "war-must-be-common": () => ({
    must: "the state that owes it must be at war with the enemy too",
    ask: "Was the state that owes it at war with the enemy too?",
    yes: "the state that owes it was at war with the enemy too",
    no: "the state that owes it was not at war with the enemy",
  }),
  "must-ask": ({ state }, say) => ({
    must: `${say.state(state)} must ask for help`,
    ask: `Did ${say.state(state)} ask for help?`,
    yes: `${say.state(state)} asked for help`,
    no: `${say.state(state)} did not ask for help`,
  }),
  "must-resist": ({ state }, say) => ({
    must: `${say.state(state)} must resist`,
    ask: `Did ${say.state(state)} resist?`,
    yes: `${say.state(state)} resisted`,
    no: `${say.state(state)} did not resist`,
  }),
  "must-be-held-threatened": ({ state }, say) => ({
    must: `a party must be of the opinion that ${say.state(state)} is threatened`,
    ask: `Was a party of the opinion that ${say.state(state)} is threatened?`,
    yes: `a party was of the opinion that ${say.state(state)} is threatened`,
    no: `no party was of the opinion that ${say.state(state)} is threatened`,
  }),
  "must-be-unprovoked": ({ directly }) => ({
    must: directly ? "the attack must not be directly provoked" : "the attack must be unprovoked",
    ask: "Was the attack provoked?",
    yes: directly ? "the attack was not directly provoked" : "the attack was unprovoked",
    no: directly ? "the attack was directly provoked" : "the attack was provoked",
  }),
  "must-be-provoked-into-war": () => ({
    must: "it must have been provoked into declaring war",
    ask: "Was the state to be helped provoked into declaring war?",
    yes: "it was provoked into declaring war",
    no: "it was not provoked into declaring war",
  }),
  "war-must-follow": () => ({
    must: "a state of war must follow",
    ask: "Did a state of war follow?",
    yes: "a state of war followed",
    no: "no state of war followed",
  }),
  "must-be-public-vessel": ({ state }, say) => ({
    must: `the vessel or aircraft must be a public one of ${say.state(state)}`,
    ask: `Was it a public vessel or aircraft of ${say.state(state)}?`,
    yes: `it was a public vessel or aircraft of ${say.state(state)}`,
    no: `it was no public vessel or aircraft of ${say.state(state)}`,
  }),
  "must-come-from-abroad": () => ({
    must: "it must come from abroad",
    ask: "Did it come from abroad?",
    yes: "it came from abroad",
    no: "it did not come from abroad",
  }),
  "ledger-condition": ({ text }) => ({
    must: text,
    ask: `Is it true that ${text}?`,
    yes: `it is so: ${text}`,
    no: `it is not so: ${text}`,
  }),
  "excepted-if": ({ text }) => ({
    must: `excepted if ${text}`,
    ask: `Is it true that ${text}?`,
    yes: `it is so: ${text}`,
    no: `it is not so: ${text}`,
  }),
};

/** The fact in each of its moods. */
export const moods = moodsBy(FACTS);

/** Each fact as a clause states it. */
export const lawFacts = statedBy(FACTS);
