/** The logit against R's glm (kept numbers), against the closed form for one binary column, and where it is not defined. */
import { expect, test } from "vitest";
import { inverseOf, logit } from "../../../src/dataset/literature/logit.ts";

test("coefficients, standard errors and likelihood equal those of R's glm on twelve rows", () => {
  const x1 = [0.5, 1.5, 2.0, 0.3, 1.1, 2.7, 3.1, 0.9, 1.8, 2.2, 0.1, 2.9];
  const x2 = [0, 1, 0, 0, 1, 1, 0, 1, 0, 1, 1, 0];
  const y = [0, 1, 0, 0, 0, 1, 1, 1, 1, 1, 0, 1];
  const fit = logit(y, [x1, x2]);
  expect(fit?.coefficients.map((one) => Number(one.toFixed(6)))).toEqual([-6.100402, 3.249719, 3.050356]);
  expect(fit?.standardErrors.map((one) => Number(one.toFixed(6)))).toEqual([4.447168, 2.170275, 2.675001]);
  expect(fit?.logLikelihood).toBeCloseTo(-3.79011694802, 8);
  expect(fit?.observations).toBe(12);
});

test("with one binary column the coefficient is the logarithm of the odds ratio, and its error that of the four cells", () => {
  const [a, b, c, d] = [7, 13, 4, 26]; // begun and not, with and without
  const column = [...Array(a + b).fill(1), ...Array(c + d).fill(0)];
  const outcomes = [...Array(a).fill(1), ...Array(b).fill(0), ...Array(c).fill(1), ...Array(d).fill(0)];
  const fit = logit(outcomes, [column]);
  expect(fit?.coefficients[1]).toBeCloseTo(Math.log((a * d) / (b * c)), 8);
  expect(fit?.standardErrors[1]).toBeCloseTo(Math.sqrt(1 / a + 1 / b + 1 / c + 1 / d), 6);
});

test("it is not defined where a column parts the outcomes, or where columns depend on each other", () => {
  expect(logit([0, 0, 1, 1], [[0, 0, 1, 1]])).toBeNull();
  expect(
    logit(
      [0, 1, 0, 1],
      [
        [1, 2, 3, 4],
        [2, 4, 6, 8],
      ],
    ),
  ).toBeNull();
});

test("an inverse times its matrix is the identity", () => {
  const matrix = [
    [2, 1, 0],
    [1, 3, 1],
    [0, 1, 4],
  ];
  const inverse = inverseOf(matrix) ?? [];
  for (const [row, own] of matrix.entries())
    for (const column of own.keys())
      expect(own.reduce((sum, value, at) => sum + value * (inverse[at]?.[column] ?? 0), 0)).toBeCloseTo(row === column ? 1 : 0, 10);
  expect(
    inverseOf([
      [1, 2],
      [2, 4],
    ]),
  ).toBeNull();
});
