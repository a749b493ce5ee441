import { expect, test } from "vitest";
import { shortName } from "./names.ts";

test("a long name of the time is shortened to a name that it contains, and to no other", () => {
  const others = ["UKG", "Britain", "Great Britain", "England", "United Kingdom"];
  expect(shortName("United Kingdom of Great Britain and Ireland", others)).toBe("United Kingdom");
  expect(shortName("Federated Kingdom of the North", ["Southland", "King"])).toBe("Federated Kingdom of the North");
  expect(shortName("United Kingdom", others)).toBe("United Kingdom");
});
