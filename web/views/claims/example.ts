/** A text of claims to start from, made of the examples that the operations give. */
import { type InputOf, type OperationName, openAll } from "../../../src/surfaces/client/words.ts";
import { examplesOf } from "../../app/query/directory.ts";
import { claimsEn } from "../../ledger/claims/labels.ts";

export async function exampleText(): Promise<string> {
  await openAll();
  const { allies, signed } = claimsEn.own.exampleSays;
  const state = first("allies.list")?.state;
  const id = first("instrument.show")?.id;
  return `id: my-text
title: A text that I read
source: {cite: 'Where it stands, who wrote it, when', checked: text}
claims:
  - id: has-an-ally
    paragraph: 1
    kind: count
    says: ${allies}
    bound-to: {operation: allies.list, input: {state: ${String(state)}, rule: treaty-ally}}
    expect:
      - {at: allies.length, at-least: 1}
  - id: signed-before-1960
    paragraph: 2
    kind: date
    says: ${signed}
    bound-to: {operation: instrument.show, input: {id: ${String(id)}}}
    expect:
      - {at: 'instrument.acts[act=signed].date', before: '1960'}
`;
}

function first<N extends OperationName>(name: N): InputOf<N> | undefined {
  return examplesOf(name)[0]?.input;
}
