/** The published types are those of the sources: compared by the compiler, one operation at a time. */
import { expect, expectTypeOf, test } from "vitest";
import type { EntenteError, InputError } from "../../../src/errors.ts";
import * as library from "../../../src/index.ts";
import type { AnswerOf, InputOf } from "../../../src/operations/loaders.ts";
import type { OperationName } from "../../../src/operations/table.ts";
import type * as published from "../../../src/surfaces/library/types/index.js";

/** Operations that read the disk are not offered by the library. */
type Offered = Exclude<OperationName, "ledger.check" | "ledger.audit" | "dataset.list" | "dataset.agreement">;

/** For each operation true, or the side on which its published type differs. */
type Compared = {
  [N in Offered]: AnswerOf<N> extends published.AnswerOf<N>
    ? published.InputOf<N> extends InputOf<N>
      ? true
      : ["a published input is refused", N]
    : ["an answer is not of its published type", N];
};

test("every operation takes what it publishes and gives what it publishes", () => {
  expectTypeOf<published.OperationName>().toEqualTypeOf<Offered>();
  expectTypeOf<Compared>().toEqualTypeOf<{ [N in Offered]: true }>();
});

test("errors have their four parts", () => {
  expectTypeOf<EntenteError>().toExtend<published.EntenteError>();
  expectTypeOf<InputError>().toExtend<published.InputError>();
});

test("the library exports the published values and no others", () => {
  type Value = keyof typeof published;
  const names = ["DataError", "EntenteError", "InputError", "NotFoundError", "openLedger", "openServer"] as const;
  expectTypeOf<(typeof names)[number]>().toEqualTypeOf<Value>();
  expect(Object.keys(library).sort()).toEqual([...names]);
});
