/**
 * The operations that this client holds. Those of a first view come with it; the others, and all that they bring along, come
 * together when a view asks for a part of the ledger that only they read.
 */

import type { Ledger } from "../../ledger/ledger.ts";
import type { Part } from "../../model/parts.ts";
import { alliesLadder } from "../../operations/allies/ladder/operation.ts";
import { instrumentMembers } from "../../operations/instrument/members/operation.ts";
import type { Operation } from "../../operations/operation.ts";
import type { OperationName } from "../../operations/registry.ts";
import { sourceCite } from "../../operations/source/cite/operation.ts";
import { stateCompare } from "../../operations/state/compare/operation.ts";
import { stateHistory } from "../../operations/state/history/operation.ts";
import { stateList } from "../../operations/state/list/operation.ts";
import { stateShow } from "../../operations/state/show/operation.ts";
import { tiesBetween } from "../../operations/ties/between/operation.ts";

const FIRST = [stateCompare, stateShow, stateList, stateHistory, tiesBetween, alliesLadder, instrumentMembers, sourceCite];
const held = new Map<string, Operation>(FIRST.map((operation) => [operation.name, operation as unknown as Operation]));

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
