/** Duties to help that hang on another state's act, a finding or a fact: "was obliged" depends on it, and says so. */
import { describe, expect, test } from "vitest";
import { read } from "./readOne.ts";

describe("a duty with a condition beyond the attack", () => {
  test.each([
    "The Soviet Union was obliged to defend Czechoslovakia in 1938.",
    "The Soviet Union was not obliged to defend Czechoslovakia in 1938.",
    "The Soviet Union had to defend Czechoslovakia in 1937.",
  ])("%s It depends, and the condition is told", (said) => {
    const { verdict, sentence } = read(said);
    expect(verdict).toBe("depends-on-reading");
    expect(sentence?.verdict?.says).toMatch(/it is owed only if .*France helps too/);
  });

  test("that there is an alliance does not hang on it", () => {
    expect(read("The Soviet Union and Czechoslovakia were allies in 1937.").verdict).toBe("supported");
  });

  test("a duty whose conditions lie in the attack stands", () => {
    expect(read("The United States must defend South Korea.").verdict).toBe("supported");
    expect(read("France was obliged to defend Poland in 1938.").verdict).not.toBe("contradicted");
  });
});
