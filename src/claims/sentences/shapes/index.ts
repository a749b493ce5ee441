/** Each shape of sentence as a function from the scene to its readings; and the slots that it takes as lists. */
import { pairs } from "../conjoin.ts";
import type { ShapeName } from "../forms/form.ts";
import type { Scene, Taken } from "../scene.ts";
import { invoked, invokedTimes, leftTimes } from "./acts.ts";
import { helpEachOtherIf, pledgedIf } from "./against.ts";
import { joinedAlone, leftAlone } from "./alone.ts";
import { anyPact, inAlliance } from "./anyPact.ts";
import { base, baseActs, basesAny, site, siteActs } from "./bases.ts";
import { foundedBy, founder, members, membersExactly, suspendedFrom, suspendedSelf, suspendedToward } from "./bodies.ts";
import { bodyMustAtPlace, bodyMustIf } from "./bodyCases.ts";
import { broke } from "./broke.ts";
import { mustAtPlace, mustIf, mustThere } from "./cases.ts";
import { compared, count, onlyAlly } from "./counts.ts";
import { began, inForceFor, signed, signedBefore, signedBy } from "./dates.ts";
import { directed } from "./directed.ts";
import { joinedAs } from "./joinedAs.ts";
import { kindPact, pactKind } from "./kindPact.ts";
import { left, leftCommand } from "./leaving.ts";
import { ended, inForce, lasted } from "./life.ts";
import { joined, joinedTogether, listedMember, member } from "./membership.ts";
import { boundTo, clause, consults, dutyOfAll, obliges, obligesAnyone, obligesEachOther, treatyGuarantees } from "./obliges.ts";
import { mustAlone, owedByNone, owes, owesEachOther, pledged } from "./owed.ts";
import { administered, covers, forcesAt } from "./places.ts";
import { noSeparatePeace } from "./separatePeace.ts";
import { agreed, signedKind, signedPlace } from "./signing.ts";
import { allied, becameAllied } from "./ties.ts";
import { forcesMustIf } from "./vessels.ts";

export interface Shape {
  readonly read: (scene: Scene) => Taken[];
  /** An event has its own date; a state of affairs in the past tense needs a time, unless the shape finds one. */
  readonly dated: boolean;
  /** Shapes that the sentence is read as together, in place of one of its own. */
  readonly parts?: readonly ShapeName[];
  /** Slots that stay lists; the others are read state by state. */
  readonly whole?: readonly number[];
  /** The scenes of a list whose states are taken two by two. */
  readonly pairs?: (scene: Scene) => Scene[];
}

const state = (read: Shape["read"], more: Partial<Shape> = {}): Shape => ({ read, dated: false, ...more });
const event = (read: Shape["read"], more: Partial<Shape> = {}): Shape => ({ read, dated: true, ...more });
const onlyList = (scene: Scene) => (scene.slots.filter(({ kind }) => kind === "states").length === 1 ? pairs(scene) : [scene]);

export const SHAPES: Readonly<Record<ShapeName, Shape>> = {
  allied: state(allied, { pairs: onlyList }),
  "in-alliance": state(inAlliance),
  "any-pact": state(anyPact, { pairs: onlyList }),
  "kind-pact": state(kindPact, { pairs: onlyList }),
  "pact-kind": event(pactKind),
  "became-allied": event(becameAllied, { pairs: onlyList }),
  owes: state(owes),
  "must-alone": state(mustAlone),
  "owed-by-none": state(owedByNone),
  "owes-each-other": state(owesEachOther, { pairs: onlyList }),
  agreed: event(agreed, { whole: [0] }),
  pledged: state(pledged),
  "pledged-if": event(pledgedIf),
  "help-each-other-if": state(helpEachOtherIf, { pairs }),
  "joined-alone": event(joinedAlone, { whole: [0] }),
  "left-alone": event(leftAlone, { whole: [0] }),
  obliges: event(obliges),
  "obliges-anyone": event(obligesAnyone),
  "obliges-each-other": event(obligesEachOther, { whole: [0, 1] }),
  "duty-of-all": event(dutyOfAll),
  count: state(count),
  compared: state(compared),
  "only-ally": state(onlyAlly, { whole: [1] }),
  "listed-member": event(listedMember),
  joined: event(joined),
  "joined-together": event(joinedTogether, { whole: [0] }),
  "joined-as": event(joinedAs),
  left: event(left),
  "left-command": event(leftCommand),
  "left-times": event(leftTimes),
  member: event(member),
  members: state(members),
  "members-exactly": state(membersExactly, { whole: [0, 1, 2] }),
  founder: event(founder),
  "suspended-self": event(suspendedSelf),
  "suspended-toward": event(suspendedToward),
  covers: event(covers),
  "must-there": event(mustThere),
  broke: event(broke),
  "treaty-guarantees": event(treatyGuarantees),
  "founded-by": event(foundedBy),
  administered: state(administered),
  "forces-at": state(forcesAt),
  "must-at-place": event(mustAtPlace),
  "must-if": event(mustIf),
  "body-must-if": event(bodyMustIf),
  "body-must-at-place": event(bodyMustAtPlace),
  signed: event(signed),
  "signed-by": event(signedBy),
  "signed-kind": event(signedKind, { whole: [0, 1, 2] }),
  "signed-before": event(signedBefore),
  "in-force": event(inForce),
  "in-force-for": state(inForceFor, { whole: [0, 1] }),
  began: event(began),
  ended: event(ended),
  lasted: event(lasted),
  clause: event(clause),
  directed: event(directed),
  "no-separate-peace": event(noSeparatePeace, { whole: [0] }),
  "forces-must-if": event(forcesMustIf),
  consults: event(consults),
  "bound-to": event(boundTo),
  "suspended-from": event(suspendedFrom),
  "attack-on-all": event(member, { parts: ["member", "duty-of-all"] }),
  "signed-at": event(signed, { parts: ["signed", "signed-place"] }),
  "signed-kind-at": event(signedKind, { parts: ["signed-kind", "signed-place"], whole: [0, 1, 2] }),
  "signed-place": event(signedPlace),
  base: event(base),
  "base-acts": event(baseActs),
  "site-acts": event(siteActs),
  site: event(site),
  "bases-any": event(basesAny),
  invoked: event(invoked),
  "invoked-times": event(invokedTimes),
};
