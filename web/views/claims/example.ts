/** A starting text of claims, made from the operations' examples. */
import { examplesOf } from "../../app/query/directory.ts";
import { labels } from "./labels.ts";

export function exampleText(): string {
  const { allies, signed } = labels.own.exampleSays;
  const state = examplesOf("allies.list")[0]?.input.state;
  const id = examplesOf("instrument.show")[0]?.input.id;
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
