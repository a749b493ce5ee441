/** Whether "no such tie" proves anything: it does for types that the ledger collects, where coverage is not thin. */
import { rulesAndSenses } from "../../ledger/ruleSenses.ts";
import { type Phrase, phrase } from "../../model/phrase.ts";
import { OBLIGATION_TYPES, type ObligationType } from "../../model/vocabulary.ts";
import { coverageLimit, coverageWords } from "./coverage.ts";
import { type Absence, askedOf, type Prover } from "./kinds.ts";
import { hasAllMembers, provesWithin } from "./ofInstrument.ts";

export const provesTies: Prover = (absence) => {
  const named = askedOf(absence, "instrument");
  if (named !== null) return provesWithin(absence, named);
  const types = typesAsked(absence);
  const scopes = absence.ledger.data.scope?.ties ?? [];
  const scopeOf = (type: ObligationType) => scopes.find((one) => one.types.includes(type));
  const open = types.filter((type) => scopeOf(type)?.complete !== "as-covered" && !isOnList(absence, type));
  const [first] = open;
  if (first !== undefined) return phrase("uncollected-ties", { types: open, scope: scopeOf(first)?.scope ?? null });
  return types.every((type) => isOnList(absence, type)) ? null : coverageLimit(absence.ledger, statesIn(absence), absence.day);
};

/** The types to which the question is limited: by a filter, by its input, or by the rule for ally. */
function typesAsked(absence: Absence): readonly ObligationType[] {
  const { input, answer, ledger } = absence;
  const asked = askedOf(absence, "type") ?? positionTypes(absence) ?? (typeof input["type"] === "string" ? [input["type"]] : null);
  const ruled = rulesAndSenses(ledger.data.rules).filter(({ id }) => ruleAsked(absence).includes(id));
  const types = asked ?? (ruled.length > 0 && answer["kind"] !== "ties" ? ruled.flatMap((rule) => rule.types) : OBLIGATION_TYPES);
  return OBLIGATION_TYPES.filter((type) => (types as readonly string[]).includes(type));
}

/** The types of promise from which a position in a case follows. */
const POSITIONS: Readonly<Record<string, readonly ObligationType[]>> = {
  "must-assist": ["defence", "offence"],
  "self-bound": ["defence", "offence"],
  "may-assist": ["defence", "offence"],
  "must-consult": ["consultation"],
  "must-stay-neutral": ["neutrality"],
  "must-not-help": ["neutrality"],
  "may-not-attack": ["nonaggression"],
  "political-nonaggression": ["nonaggression"],
};

function positionTypes(absence: Absence): readonly ObligationType[] | null {
  const types = askedOf(absence, "position")?.map((position) => POSITIONS[position]);
  return types?.every((one) => one !== undefined) ? types.flat() : null;
}

function ruleAsked(absence: Absence): readonly string[] {
  const { input, answer } = absence;
  // A line of a comparison that counts by a rule bears the rule's id.
  const asked = askedOf(absence, "rule") ?? askedOf(absence, "id");
  return asked ?? [input["rule"], answer["rule"]].filter((one) => typeof one === "string");
}

/** Whether one of the states keeps a list of its ties of this type that has all of them. */
function isOnList(absence: Absence, type: ObligationType): boolean {
  const states = statesIn(absence);
  return absence.ledger.data.instruments.some(
    (one) =>
      one["kept-by"] !== undefined &&
      states.includes(one["kept-by"]) &&
      one.obligations.some((obligation) => obligation.type === type) &&
      hasAllMembers(one),
  );
}

/** The ledger's coverage of the regions of the states that the question is about. */
export function coverageUnder(absence: Absence): Phrase[] {
  return coverageWords(absence.ledger, statesIn(absence), absence.day);
}

/** The states that the question is about: those of the answer, and those that a filter names. */
function statesIn(absence: Absence): string[] {
  const { a, b, state, initiators, targets } = absence.answer;
  const named = [a, b, state, initiators, targets].flat().flatMap((one) => (one as { id?: string } | null | undefined)?.id ?? []);
  const filtered = ["owedBy", "owedTo", "state", "from", "to"].flatMap((field) => askedOf(absence, field) ?? []);
  return [...new Set([...named, ...filtered])].filter((id) => absence.ledger.state(id) !== undefined);
}
