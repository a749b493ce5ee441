/** Forms about clauses that were invoked. */
import { type Form, of } from "./form.ts";

export const ACTS: readonly Form[] = [
  ...of("invoked", [
    "S %invoke T",
    "S %do ?not invoke T",
    "S %invoke article A of T",
    "S %invoke T 's article A",
    "S %invoke T article A",
    "S %invoke article A",
  ]),
  ...of("invoked", [
    "T %invoke (T|article A|article A of T|T 's article A)",
    "T %do ?not invoke (T|article A|article A of T|T 's article A)",
  ]),
  ...of("invoked", ["T (never|has never) (invoked|triggered|activated) (T|article A|article A of T|T 's article A)"], {
    denies: true,
    ever: true,
  }),
  ...of("invoked", [
    "S %ask article A %talks",
    "S %ask %talks under (article A|T 's article A|article A of T|T)",
    "S %ask T %talks",
    "S %ask T article A %talks",
  ]),
  ...of(
    "invoked",
    [
      "S (never|has never|have never) (invoked|triggered|activated) (T|article A|article A of T|T 's article A)",
      "S (never|has never|have never) (asked for|requested|called for|sought) (article A|T) %talks",
    ],
    { denies: true, ever: true },
  ),
  ...of("invoked-times", [
    "(T|article A|article A of T|T 's article A) %be [only] (invoked|triggered|activated|used) [only] [%bound] %times",
    "(T|article A|article A of T|T 's article A) %be [only] ever (invoked|triggered|activated|used) [only] [%bound] %times",
    "(T|article A|article A of T|T 's article A) %be (invoked|triggered|activated|used) just %times",
    "S %invoke (T|article A|article A of T|T 's article A) [only] %bound %times",
    "T %invoke (T|article A|article A of T|T 's article A) [only] %bound %times",
    "T %have only %bound %times (invoked|triggered|activated) (T|article A|article A of T|T 's article A)",
    "S %ask (article A|T) %talks [only] %bound %times",
  ]),
  ...of(
    "invoked-times",
    [
      "(T|article A|article A of T|T 's article A) (has|have) never been (invoked|triggered|activated|used)",
      "(T|article A|article A of T|T 's article A) was never (invoked|triggered|activated|used)",
    ],
    { denies: true, ever: true },
  ),
];
