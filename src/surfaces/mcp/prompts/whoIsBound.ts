/** who-is-bound: the duties of a case, and what would change them. */
import { type Prompt, WORDING } from "./prompt.ts";

export const caseArguments: Prompt["arguments"] = [
  { name: "attacker", description: "The state that attacks", required: true },
  { name: "target", description: "The state that is attacked", required: true },
  { name: "place", description: "Where: an id or a name; by default the target's home territory", required: false },
  { name: "date", description: "The day, YYYY-MM-DD; by default the date through which the ledger was verified", required: false },
];

/** The case in words, and as arguments of the tools. */
export function caseOf({ attacker = "", target = "", place = "", date = "" }: Readonly<Record<string, string>>): {
  readonly says: string;
  readonly input: string;
} {
  const input = { initiator: attacker, target, ...(place === "" ? {} : { place }), ...(date === "" ? {} : { date }) };
  const says = `${attacker} attacked ${target}${place === "" ? "" : ` at ${place}`}${date === "" ? "" : ` on ${date}`}`;
  return { says, input: JSON.stringify(input) };
}

export const whoIsBound: Prompt = {
  name: "who-is-bound",
  title: "Who is bound if …",
  description:
    "Who is obliged to help, may help, must consult or stay out if one state attacked another, by which words, and what would change it.",
  arguments: caseArguments,
  messages: (given) => {
    const { says, input } = caseOf(given);
    return `Who would be bound, if ${says}?

1. Call trace with ${input}. If a name is not known, take the nearest that the error offers, and say so.
2. For each state that is obliged or free to help, quote the operative words once and say who decides. Name the states that must consult, and those that have promised not to attack, by their instrument.
3. Call flip with the same arguments and the most important of these states as "state": which fact would free or bind it?
4. Answer in at most 300 words, the strongest duties first, then what is open, then what the ledger does not cover. Offer the memo (tool memo) for forwarding.

${WORDING}`;
  },
};
