/** *This is wrong* beside a fact: a note with its file and line, reached by keyboard, in both languages; nothing leaves the page. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Locator } from "playwright-core";
import { expect, test } from "vitest";
import { describeView, eventually } from "../visit.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url));

describeView("this is wrong", (visit) => {
  const { open, section } = visit;
  const main = () => visit.page.getByRole("main");
  /** The text of the note that a control controls. */
  async function noteOf(control: Locator): Promise<string> {
    const box = visit.page.locator(`[id="${await control.getAttribute("aria-controls")}"]`);
    return box.locator("pre").innerText();
  }
  /** The line of the file that the note names. */
  function lineIn(note: string): string {
    const [, file = "", line = ""] = /^(data\/\S+?):(\d+) {2}/m.exec(note) ?? [];
    return readFileSync(root + file, "utf8").split("\n")[Number(line) - 1] ?? "";
  }

  test("an act on a treaty's page gives its line, by keyboard alone", async () => {
    await open("#/treaties?id=anzus-1951&date=2026-06-30", /binds/);
    const control = section("What was done, in order").getByRole("button", { name: /^This is wrong: Entered into force, 29 April 1952/ });
    await control.focus();
    await visit.page.keyboard.press("Enter");
    await eventually(() => control.getAttribute("aria-expanded")).toBe("true");
    const note = await noteOf(control);
    expect(note).toMatch(/^Entente ledger \d+\.\d+\.\d+ \([0-9a-f]{16}\), verified through \d{4}-\d{2}-\d{2}$/m);
    expect(note).toMatch(/^data\/instruments\/anzus-1951\.yaml:\d+ {2}entered-into-force 1952-04-29 AUS NZL USA \[text\]$/m);
    expect(lineIn(note)).toContain("act: entered-into-force, date: 1952-04-29");
    expect(note).not.toMatch(/https?:|@/);
    expect(note).toContain("What is wrong:");
    await control.focus();
    await visit.page.keyboard.press("Space");
    await eventually(() => control.getAttribute("aria-expanded")).toBe("false");
  });

  test("an article gives each of its versions", async () => {
    await open("#/treaties?id=north-atlantic-1949&date=2026-06-30", /binds 32 states/);
    const control = main().getByRole("button", { name: "This is wrong: Art. 5: defence" });
    await control.click();
    const note = await noteOf(control);
    expect(note.match(/^data\/instruments\/north-atlantic-1949\.yaml:\d+ {2}defence, article 5/gm)?.length).toBeGreaterThan(1);
    expect(await visit.violations()).toEqual([]);
  });

  test("a record in the evidence drawer gives its clause; a state in a treaty its acts", async () => {
    await open("#/states?state=NZL&date=2026-06-30&open=with.AUS");
    const drawer = await visit.drawer();
    const control = drawer.getByRole("button", { name: /^This is wrong: ANZUS.*defence$/ }).first();
    await control.click();
    expect(lineIn(await noteOf(control))).toMatch(/^\s+- /);
    expect(await visit.violations()).toEqual([]);
    await open("#/treaties?id=anzus-1951&date=2026-06-30&open=member.NZL", /binds/);
    const member = (await visit.drawer()).getByRole("button", { name: /^This is wrong: ANZUS/ });
    await member.click();
    await eventually(() => noteOf(member)).toContain("entered-into-force 1952-04-29");
  });

  test("in Chinese the control and the note are Chinese, the file and line the same", async () => {
    await open("?lang=zh#/treaties?id=anzus-1951&date=2026-06-30", /./);
    const control = main()
      .getByRole("button", { name: /^此处有误：生效/ })
      .first();
    await control.click();
    const note = await noteOf(control);
    expect(note).toContain("错在哪里：");
    expect(lineIn(note)).toContain("act: entered-into-force, date: 1952-04-29");
  });

  test("the page asks for the lines only when a note is opened", async () => {
    await visit.takeOwnPage();
    const asked: string[] = [];
    visit.page.on("request", (request) => asked.push(request.url()));
    await open("#/treaties?id=anzus-1951&date=2026-06-30", /binds/);
    expect(asked.filter((url) => /ledger\/lines/.test(url))).toEqual([]);
    await main()
      .getByRole("button", { name: /^This is wrong: / })
      .first()
      .click();
    await eventually(async () => asked.filter((url) => /ledger\/lines/.test(url)).length).toBe(1);
  });
});
