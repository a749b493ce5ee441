/**
 * The nine slots of a clause: eight tests and the response. `docs/law.md` walks through them.
 * A missing slot has the default that its comment names.
 */
import * as z from "zod";
import { DaySchema, PartialDate } from "./dates.ts";
import { Quote, Ref } from "./evidence.ts";
import { ClassId, PlaceId, RegionId, StateId, WarId } from "./ids.ts";

/** A test on one state: a key, a list (any of them), a class, or `all`, `any`, `not` over tests. */
export type StateTest =
  | string
  | StateTest[]
  | { all: StateTest[] }
  | { any: StateTest[] }
  | { not: StateTest }
  | { class: string }
  | { party: boolean }
  | { "allied-with": string }
  | { "in-war": string[]; on?: string | undefined }
  | { borders: string }
  | { region: string };

export const StateTest: z.ZodType<StateTest, StateTest> = z
  .lazy(() =>
    z.union([
      z.literal("any"),
      StateId,
      z.array(StateTest).min(1),
      z.strictObject({ all: z.array(StateTest).min(1) }),
      z.strictObject({ any: z.array(StateTest).min(1) }),
      z.strictObject({ not: StateTest }),
      z.strictObject({ class: ClassId }),
      z.strictObject({ party: z.boolean() }),
      z.strictObject({ "allied-with": StateId }),
      z.strictObject({ "in-war": z.array(WarId).min(1), on: DaySchema.optional() }),
      z.strictObject({ borders: StateId }),
      z.strictObject({ region: RegionId }),
    ]),
  )
  .meta({ id: "StateTest" });

/**
 * Roles of an enemy. From the strikes: it struck the subject, was struck by it, or joined after the war began. From the record of
 * wars: a belligerent was already at war with the subject.
 */
export const Role = z.enum(["attacker", "opponent", "second", "supporting", "mobilised", "belligerent"]);
export type Role = z.infer<typeof Role>;

/** A test on the states of the other side. Default of `as`: attacker, opponent or second. */
export type EnemyTest =
  | { is: StateTest; as?: Role[] | undefined; "at-least"?: number | undefined }
  | { all: EnemyTest[] }
  | { any: EnemyTest[] };
export const EnemyTest: z.ZodType<EnemyTest, EnemyTest> = z
  .lazy(() =>
    z.union([
      z.strictObject({
        is: StateTest,
        as: z.array(Role).min(1).optional(),
        "at-least": z.number().int().min(1).optional(),
      }),
      z.strictObject({ all: z.array(EnemyTest).min(1) }),
      z.strictObject({ any: z.array(EnemyTest).min(1) }),
    ]),
  )
  .meta({ id: "EnemyTest" });

export const Trigger = z.enum([
  "armed-attack",
  "aggression",
  "war",
  "threat",
  "threat-short-of-attack",
  "uprising",
  "mobilisation",
  "breach",
  "date",
  "always",
]);
export type Trigger = z.infer<typeof Trigger>;

export const PlaceKind = z.enum(["metropolitan", "island", "mainland", "feature", "sea", "airspace", "space", "cyberspace"]);
export type PlaceKind = z.infer<typeof PlaceKind>;

/** One alternative of an area; one that fits is enough. No alternatives means no limit. */
export const AreaAlternative = z.strictObject({
  what: z.enum(["territory", "forces", "any"]),
  held: z.enum(["sovereign", "jurisdiction"]).optional().meta({ description: "territory: held by title (default) or by jurisdiction" }),
  vessels: z.literal("public").optional().meta({ description: "forces: of vessels and aircraft only public ones, as the words say" }),
  of: z.array(StateId).min(1).optional(),
  "land-of": z.array(StateId).min(1).optional().meta({
    description: "Land to which one of these states has the title, whosever forces are struck there: the clause protects ground",
  }),
  kind: z.array(PlaceKind).min(1).optional(),
  in: z.array(RegionId).min(1).optional(),
  places: z.array(PlaceId).min(1).optional(),
  not: z.array(z.string()).min(1).optional().meta({ description: "Regions or places that are excluded" }),
  "administered-by": z.array(StateId).min(1).optional(),
  "as-of": DaySchema.optional().meta({ description: "Held on this day too, by title or, with administered-by, by administration" }),
  from: PartialDate.optional(),
  until: PartialDate.optional(),
  quote: Quote.optional().meta({ description: "The words of the text that define this part of the area, at most 150" }),
  ref: Ref.optional(),
});
export type AreaAlternative = z.infer<typeof AreaAlternative>;

const key = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(32)
  .optional()
  .meta({ description: "Its short key, by which a user holds it; it stays. Default: made of its words" });

/** Conditions of the closed list: `request` is the struck state's, `party-request` that of any party; in a `common-war` the bearer fights the enemy too. */
export const NAMED_REQUIREMENTS = [
  "unprovoked",
  "not-directly-provoked",
  "provoked-into-war",
  "state-of-war",
  "common-war",
  "from-abroad",
  "request",
  "party-request",
  "resistance",
  "opinion",
] as const;

/** A condition on the facts of a case. */
export const Requirement = z.union([
  z.enum(NAMED_REQUIREMENTS),
  z.strictObject({ "own-claim": z.string(), key }),
  z.strictObject({ finding: z.enum(["organ", "parties", "bearer"]), of: z.string(), rule: z.string().optional(), key }),
  z.strictObject({ assists: StateId }),
  z.strictObject({
    fact: z.string(),
    record: z.literal("bearer-at-war").optional().meta({
      description: "The record of wars tells the fact where it can: the state that owes is at war with the enemy",
    }),
    "enemy-attacked": z.array(StateId).min(1).optional().meta({
      description:
        "The war meant is one with a state that has attacked one of these: by the case or the record of wars, else the fact is not so",
    }),
    key,
  }),
]);
export type Requirement = z.infer<typeof Requirement>;

/** Exceptions: if one holds, the clause does not apply. */
export const Exception = z.union([
  z.strictObject({ enemy: EnemyTest }),
  z.strictObject({ "began-on": z.array(StateId).min(1) }),
  z.strictObject({ in: z.array(z.string()).min(1) }),
  z.strictObject({ fact: z.string(), key }),
]);
export type Exception = z.infer<typeof Exception>;

export const Vote = z.enum(["unanimity", "three-quarters", "two-thirds", "majority"]);
export type Vote = z.infer<typeof Vote>;

export const Decides = z.union([
  z.enum(["automatic", "each", "jointly", "unsaid"]),
  z.strictObject({ state: StateId }),
  z.strictObject({
    organ: z.string(),
    vote: Vote.optional().meta({
      description: "The votes by which the organ decides; under unanimity nobody is outvoted. Left out: not known",
    }),
    rule: z.string().optional().meta({ description: "The rule of its vote or procedure in words" }),
    "bearer-may-refuse-force": z.boolean().optional(),
  }),
]);
export type Decides = z.infer<typeof Decides>;

export const Response = z.strictObject({
  does: z.enum(["assist", "act", "consult", "mobilise", "abstain", "withhold-help", "negotiate", "grant", "cooperate"]).meta({
    description: "abstain, in a clause of neutrality: help neither side; withhold-help: give the attacker none, and no more than that",
  }),
  "unless-aid-due": z
    .literal(true)
    .optional()
    .meta({ description: "Owed only in so far as the instrument itself raises no duty to assist" }),
  force: z.enum(["required", "permitted", "unsaid", "none"]),
  decides: Decides,
  "by-constitution": z.literal(true).optional().meta({ description: "Each acts by its own constitutional processes, as the words say" }),
  when: z.string().optional().meta({ description: "at-once, an ISO duration such as P1M, or a day" }),
  against: z
    .union([StateTest, z.literal("attackers")])
    .optional()
    .meta({ description: "Default: the enemies that met the test" }),
  within: z.string().optional(),
  contingent: z.string().optional().meta({ description: "A fixed contribution, such as a force of a certain size" }),
  wording: z.string().meta({ description: "The duty in our own words" }),
});
export type Response = z.infer<typeof Response>;

/** The slots of a clause. A later version or a patch may set any of them. */
export const slots = {
  trigger: Trigger.optional(),
  enemy: EnemyTest.optional(),
  "own-parties": z.enum(["included", "excluded", "unsaid"]).optional().meta({
    description: "Attack by a fellow party. Default: unsaid for defence and offence, excluded for neutrality, included for consultation",
  }),
  conduct: z.enum(["self-defence", "any", "unsaid"]).optional().meta({
    description: "If the beneficiary began the war: self-defence (not owed), any (owed). Default: unsaid, or any if the trigger is war",
  }),
  area: z.array(AreaAlternative).min(1).optional(),
  requires: z.array(Requirement).min(1).optional(),
  except: z.array(Exception).min(1).optional(),
  owed: z.boolean().optional().meta({ description: "Only in a patch: whether the promise holds at all" }),
  response: Response.optional(),
};

/** A dated version of one obligation. A later one replaces only the slots that it names. */
export const Version = z.strictObject({
  from: PartialDate.optional().meta({ description: "Absent in the first version: as long as the parties are bound" }),
  until: PartialDate.optional(),
  article: z.string().optional().meta({ description: "The number of the article from this version on, where an amendment renumbered it" }),
  ...slots,
  quote: Quote.optional(),
  "quote-of": z.literal("event").optional().meta({
    description: "The quotation holds the event, the enemy or the purpose, and not the duty: it never stands as the words of the duty",
  }),
  translated: z.boolean().optional().meta({ description: "The quotation is a translation" }),
  language: z
    .string()
    .regex(/^[a-z]{2,3}$/)
    .optional()
    .meta({ description: "The language of the quotation, as a tag such as fr; absent: English" }),
  ref: Ref,
});
export type Version = z.infer<typeof Version>;

export const SetSlots = z.strictObject(slots);
export const AddSlots = z.strictObject({
  requires: z.array(Requirement).min(1).optional(),
  except: z.array(Exception).min(1).optional(),
  area: z.array(AreaAlternative).min(1).optional(),
});
