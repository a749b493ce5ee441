/** English sentences about agreement with ATOP. */
import type { Cause, Definition } from "../../model/agreementWords.ts";
import type { AgreementPhrases } from "../../model/phrases/agreement.ts";
import type { Sentences } from "../speaker.ts";

const DEFINITIONS: Readonly<Record<Definition, string>> = {
  signature: "ATOP counts a later member from the signature of the protocol or law that admits it; the ledger has only its accession.",
  end: "ATOP ends a pact by rules of its own where it found no act (a breach, severed relations, a new agreement that covers the old one); the ledger ends it by the act or the event that its sources give.",
  grade:
    "ATOP has no grades: a clause that only permits help, refers the duty to another treaty or is one state's own order may count there or not.",
  dormant: "The ledger lists a pact that nobody used or ended as dormant and does not count it; ATOP keeps it in force.",
  "owed-to":
    "ATOP codes each member's pledge and so, when members are paired, gives it toward every other member; the ledger says to whom it is owed.",
  "third-state":
    "The promise is to help or spare a third state, so that the ledger does not count the guarantors as each other's allies by it.",
  forbearance:
    "The ledger files a promise of no hostile alliance, no separate peace or no aid to enemies under nonaggression; ATOP counts there only the promise not to use force.",
  "general-consultation":
    "ATOP counts consultation only if it is about military crises and meant to concert policy; the ledger files every promise to consult.",
  "peaceful-settlement":
    "One of the two reads a promise of peace and friendship, to settle disputes peacefully, or to respect territory or refrain from force in general, as nonaggression and the other does not.",
  scope:
    "ATOP leaves out facilities, unilateral guarantees, general organisations and texts without legal force, or the ledger leaves out the promise of all states to all.",
  "defence-or-offence":
    "One clause that covers both wars of defence and wars of choice, or a war that has begun, is defence in one record and offence, or both, in the other.",
  "joint-measures": "Concerted measures or help to be agreed on later are consultation in one record and active help in the other.",
  renewal:
    "A renewal or a successor is the same alliance in one record and a new instrument in the other, so that the promise stands under another number.",
  succession: "The two differ on whether a successor or a restored state took over the pact.",
  sovereignty: "One of the two states was not sovereign, or was under occupation, at that time in one record.",
  "clause-ended":
    "ATOP codes a pact, or a phase of it, as a whole; the ledger begins and ends each clause by itself, such as one that was made for a war.",
  "both-consult":
    "Where a text has one side consult or inform the other, ATOP codes consultation for both; the ledger files the duty of the side that the text binds.",
  territory:
    "ATOP counts help against an attack on the partner's own territory; the clause also covers its forces or possessions elsewhere, or only those.",
};

const CAUSES: Readonly<Record<Cause, string>> = {
  "no-file": "No instrument of the ledger carries this alliance's number.",
  "not-a-party": "The ledger does not have both states as parties.",
  "no-clause": "The ledger's file was read article by article and has no such promise between the two.",
  summary: "The ledger's file is a summary: its articles were not all read.",
  "other-help": "The ledger has the other kind of armed help between the two, read in its text: defence for offence, or the reverse.",
  direction: "The ledger has the promise in the other direction only.",
  "owed-to": "The ledger has the promise toward other parties.",
  unilateral: "The ledger has it as one state's own order, which the rule does not count.",
  "third-state": "The ledger has the promise about a third state only.",
  dormant: "The ledger has the pact as dormant.",
  accession: "The ledger has the later party from its accession, within three years.",
  "begins-later": "The ledger has the promise from a later year.",
  "ends-earlier": "The ledger has the promise up to an earlier year.",
  "end-disputed": "The sources differ on the end: the file keeps another reading, by which this year would not be in dispute.",
  "no-number": "The instrument carries no number of ATOP's.",
  "not-in-copy": "The alliance that the instrument names is not in the copy.",
  "not-their-member": "ATOP never has the two together in this alliance.",
  "begins-earlier": "ATOP has the two together in this alliance from a later year.",
  "ends-later": "ATOP has the two together in this alliance up to an earlier year.",
  interrupted: "One of the two has the promise before and after this year and not in it.",
  grade: "The ledger's clause is permissive or of principle.",
  forbearance: "The ledger's clause forbids something other than attack.",
  "general-consultation": "The ledger's clause is a general promise to consult.",
  "no-pledge": "ATOP has the two together in this alliance that year, without this pledge.",
};

export const agreement: Sentences<AgreementPhrases> = {
  "agreement-unit": ({ rule }) =>
    `A directed dyad-year counts if the promise ran on any day of it: in ATOP from signature, by the first state's own pledges; in the ledger by the rule ${rule}. Compared are all ordered pairs of members of the Correlates of War state system in the year.`,
  "agreement-interval": () =>
    "The intervals come from a jackknife that leaves out one state at a time. Dyad-years in which the ledger does not know are left out and counted.",
  "agreement-needs-data": () =>
    "Nothing was measured: agreement needs your own copy of ATOP 5.1 (atop5_1m.csv), given with --data DIR. Listed are the disagreements that were read and classed.",
  "agreement-definition": ({ definition }) => DEFINITIONS[definition],
  "agreement-cause": ({ cause }) => CAUSES[cause],
};
