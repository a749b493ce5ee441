/**
 * The operations that this client holds. Those of a first view come with it; the others, and all that they bring along, come
 * together when a view asks for a part of the ledger that only they read.
 */

import type { Ledger } from "../../ledger/ledger.ts";
import type { Part } from "../../model/parts.ts";
import type { OperationName } from "../../operations/aliases.ts";
import * as alliesLadderRun from "../../operations/allies/ladder/run.ts";
import { definition as alliesLadder } from "../../operations/allies/ladder/schema.ts";
import * as instrumentMembersRun from "../../operations/instrument/members/run.ts";
import { definition as instrumentMembers } from "../../operations/instrument/members/schema.ts";
import type { Operation } from "../../operations/operation.ts";
import * as sourceCiteRun from "../../operations/source/cite/run.ts";
import { definition as sourceCite } from "../../operations/source/cite/schema.ts";
import * as stateCompareRun from "../../operations/state/compare/run.ts";
import { definition as stateCompare } from "../../operations/state/compare/schema.ts";
import * as stateHistoryRun from "../../operations/state/history/run.ts";
import { definition as stateHistory } from "../../operations/state/history/schema.ts";
import * as stateListRun from "../../operations/state/list/run.ts";
import { definition as stateList } from "../../operations/state/list/schema.ts";
import * as stateShowRun from "../../operations/state/show/run.ts";
import { definition as stateShow } from "../../operations/state/show/schema.ts";
import * as tiesBetweenRun from "../../operations/ties/between/run.ts";
import { definition as tiesBetween } from "../../operations/ties/between/schema.ts";

const FIRST = {
  "state.compare": { ...stateCompare, ...stateCompareRun },
  "state.show": { ...stateShow, ...stateShowRun },
  "state.list": { ...stateList, ...stateListRun },
  "state.history": { ...stateHistory, ...stateHistoryRun },
  "ties.between": { ...tiesBetween, ...tiesBetweenRun },
  "allies.ladder": { ...alliesLadder, ...alliesLadderRun },
  "instrument.members": { ...instrumentMembers, ...instrumentMembersRun },
  "source.cite": { ...sourceCite, ...sourceCiteRun },
};
const held = new Map<string, Operation>(
  Object.entries(FIRST).map(([name, operation]) => [name, { name, ...operation } as unknown as Operation]),
);

let heldNow: Ledger | undefined;

/** The ledger in this browser, for what is written from an answer and not asked: the numbers of states in a table. */
export function holdLedger(ledger: Ledger): void {
  heldNow = ledger;
}

/** Null before the first question was answered. */
export function heldLedger(): Ledger | null {
  return heldNow ?? null;
}

/** Parts that the first operations read; any other brings the rest. */
const FIRST_PARTS: readonly Part[] = ["core", "figures", "sources"];

let all = false;

/** Whether the operations that read these parts are here. */
export function isOpenFor(parts: readonly Part[]): boolean {
  return all || parts.every((part) => FIRST_PARTS.includes(part));
}

/** Brings the operations that read these parts. */
export async function openFor(parts: readonly Part[]): Promise<void> {
  if (!isOpenFor(parts)) await openAll();
}

export async function openAll(): Promise<void> {
  const { OPERATIONS } = await import("../../operations/registry.ts");
  for (const [name, operation] of Object.entries(OPERATIONS)) held.set(name, operation as unknown as Operation);
  all = true;
}

/** The operation, brought if it is not here yet. */
export async function broughtOperation(name: OperationName): Promise<Operation> {
  if (!held.has(name)) await openAll();
  return heldOperation(name);
}

/** The operation, which must be here: a view that asks at once has asked for its parts before. */
export function heldOperation(name: string): Operation {
  const operation = held.get(name);
  if (operation === undefined) throw new Error(`"${name}" was asked before its parts were: name them in the view's needs`);
  return operation;
}
