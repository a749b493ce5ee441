/** Claims checked in a real browser: a text's verdicts, a claim opened, the reader's own text with its mistakes, two texts. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { slowTest } from "../slow.ts";
import { describeView, eventually, numberIn, restingText } from "./visit.ts";

const VERDICTS = /^(supported|contradicted|depends on the reading|not checkable|after the last check) /;

describeView("claims", (visit) => {
  const { open, hash, headingText } = visit;
  const main = () => visit.page.getByRole("main");
  const filter = () => main().getByRole("group", { name: "Show claims by verdict" });
  /** The claims in the list; the names of the filters above end in a number. */
  const claims = () => main().getByRole("listitem").getByRole("button", { name: VERDICTS });
  const claim = (says: RegExp) =>
    main()
      .getByRole("listitem")
      .filter({ has: visit.page.getByRole("button", { name: says }) });
  const strip = () => main().getByRole("img", { name: /in its order, by verdict/ });
  const ownText = () => main().getByRole("textbox", { name: /^Your sentence/ });
  const write = (text: string) => ownText().fill(text);
  const check = () => main().getByRole("button", { name: "Check", exact: true }).click();
  const alert = () => visit.page.getByRole("alert");
  const read = () =>
    main()
      .getByText(/^Reading the (sources|record)/)
      .first()
      .waitFor({ state: "detached" });
  const claimsOf = (...all: string[]) =>
    `id: mine\ntitle: Mine\nsource: {cite: Mine, checked: text}\nclaims:\n${all.map((one) => `  - ${one}`).join("\n")}\n`;
  const total = async () => numberIn(await filter().getByRole("button", { name: /^All / }).innerText());
  /** Opens a text and waits for its whole list. */
  const openText = async (address = "#/is-it-true") => {
    await open(address, /^Of its \d+ claims/);
    await eventually(async () => (await claims().count()) >= (await total())).toBe(true);
  };
  /** Opens the field for one's own text in a page of its own, since the app keeps what was written in it. */
  const openOwn = async () => {
    await visit.takeOwnPage();
    await open("#/is-it-true?text=own", "Is it true? Check a sentence");
  };

  test("the numbers of the heading are the counts of the list, and each picks out its verdict", async () => {
    await openText();
    const all = await total();
    expect(all).toBeGreaterThan(50);
    await eventually(() => claims().count()).toBe(all);
    const counts = async () => (await filter().getByRole("button", { name: VERDICTS }).allInnerTexts()).map(numberIn);
    await eventually(async () => (await counts()).reduce((sum, one) => sum + one, 0)).toBe(all);
    await eventually(async () => (await strip().getAttribute("aria-label")) ?? (await strip().textContent())).toContain("by verdict");
    const number = main()
      .getByRole("heading", { level: 1 })
      .getByRole("button", { name: /contradicted/ });
    const contradicted = numberIn(await number.innerText());
    await number.click();
    await visit.address(/verdict=contradicted/);
    await eventually(() => claims().count()).toBe(contradicted);
    await visit.page.goBack();
    await eventually(() => claims().count()).toBe(all);
    await visit.page.goForward();
    await eventually(() => claims().count()).toBe(contradicted);
    expect(await headingText()).not.toMatch(/score|%|rating/i);
  });

  test("a claim opens into readings, the question asked, and records with a source; its address restores it", async () => {
    await openText();
    const bases = claim(/more than 800 military bases/);
    await bases.getByRole("button", { name: VERDICTS }).click();
    await visit.address(/claim=bases-800/);
    await eventually(() => bases.getByRole("heading", { level: 3 }).count()).toBe(3);
    await bases
      .getByText(/^entente records list counts /)
      .first()
      .waitFor();
    await eventually(() => bases.getByRole("link", { name: "what else rests on it" }).count()).toBeGreaterThanOrEqual(3);
    await read();
    expect(await visit.violations()).toEqual([]);
    const text = await restingText(bases);
    await visit.reopen();
    await eventually(() => bases.innerText()).toBe(text);
  });

  slowTest("a record that is a treaty opens the treaty, and Escape leads back", async () => {
    await openText("#/is-it-true?text=china-essay&claim=one-formal-alliance");
    await visit.page.getByRole("button", { name: "Open the treaty" }).first().click();
    await (await visit.drawer()).getByRole("heading", { name: "Acts" }).waitFor();
    await visit.closeDrawer();
    await visit.addressWithout("treaty=");
  });

  slowTest("two texts stand side by side on the points they share", async () => {
    await openText();
    await visit.page.getByRole("link", { name: /^Two texts side by side/ }).click();
    await visit.address(/beside=/);
    await visit.heading("Two texts, one record");
    const shared = main()
      .getByRole("table")
      .getByRole("row")
      .filter({ has: visit.page.getByRole("cell") })
      .first();
    const sides = shared.getByRole("cell");
    await eventually(() => sides.count()).toBe(2);
    for (const side of await sides.all()) await eventually(() => side.getByRole("link").count()).toBeGreaterThan(0);
    expect(await visit.violations()).toEqual([]);
    const address = await hash();
    await visit.page.getByRole("button", { name: "Swap the two texts" }).click();
    await eventually(hash).not.toBe(address);
  });

  slowTest("a mistake in the reader's own text is named with its line, and the text is kept", async () => {
    await openOwn();
    await check();
    await alert().getByText("nothing to check").first().waitFor();
    const text = claimsOf("{id: one, kind: count, says: A, bound-to: {operation: allies.lst}, expect: [{at: allies.length, equals: 1}]}");
    await write(text);
    await check();
    await alert().getByText("allies.list").first().waitFor();
    await eventually(() => alert().innerText()).toMatch(/claims:5:\d+/);
    await eventually(() => ownText().inputValue()).toBe(text);
    await alert().getByRole("button").first().click();
    const line = () =>
      ownText().evaluate((box) => {
        const { value, selectionStart } = box as HTMLTextAreaElement;
        return value.slice(0, selectionStart).split("\n").length;
      });
    await eventually(line).toBe(5);
    expect(await visit.violations()).toEqual([]);
    await write("x".repeat(200_001));
    await check();
    await visit.page.getByText("has at most 200000 characters").first().waitFor();
  });

  test("the reader's own text is checked in the browser, and nothing in it becomes markup", async () => {
    await openOwn();
    const sent: string[] = [];
    visit.page.on("request", (request) => request.method() !== "GET" && sent.push(request.url()));
    await write(
      claimsOf(
        "{id: one, kind: count, says: 'A <img src=x onerror=alert(1)> <b>claim</b>', bound-to: {operation: allies.list, input: {state: CHN, rule: treaty-ally}}, expect: [{at: allies.length, equals: 1}]}",
        "{id: two, kind: opinion, says: Fine, not-checkable: {because: opinion, reason: '[x](javascript:alert(1))'}}",
      ),
    );
    await check();
    await visit.heading(/^Of its 2 claims the ledger supports 1 and contradicts none; 1 cannot be checked\.$/);
    await claims().first().getByText("A <img src=x onerror=alert(1)> <b>claim</b>").waitFor();
    expect(await main().locator("img, b").count()).toBe(0);
    expect(sent).toEqual([]);
    await visit.page.reload();
    await visit.page.getByRole("button", { name: "Edit the text" }).click();
    await eventually(() => ownText().inputValue()).toContain("id: mine");
  });

  slowTest("the example can be checked as it stands", async () => {
    await openOwn();
    await main().getByText("A file, or claims as YAML").click();
    await main()
      .getByRole("button", { name: /an example/ })
      .click();
    await check();
    await visit.heading(/^Of its 2 claims/);
    await eventually(() => claims().count()).toBe(2);
  });

  test("letters typed faster than the page draws all stay", async () => {
    await openOwn();
    const said = "Article 5 obliges every member to send troops if one of them is attacked.";
    await ownText().pressSequentially(said);
    expect(await ownText().inputValue()).toBe(said);
  });

  test("a sentence of a known form is read as a claim, judged and explained; others are named as unread", async () => {
    await openOwn();
    const sentences = [
      "America has a mutual defence treaty with Israel.",
      "The US has 57 allies in Asia",
      "China and Russia are allies",
    ] as const;
    await write(sentences.join("\n"));
    await check();
    await main().getByRole("heading", { name: "2 of 3 sentences could be checked" }).waitFor();
    const region = main().getByRole("region", { name: "2 of 3 sentences could be checked" });
    // The last thing to arrive: the verdict with what comes closest.
    await eventually(() => region.innerText()).toMatch(/Closest: China-Russia treaty of 2001, Art\. 9: consultation/);
    const text = await region.innerText();
    const at = (words: string) => text.indexOf(words);
    expect(sentences.map(at)).toEqual([...sentences.map(at)].sort((one, other) => one - other));
    expect(sentences.map(at)).not.toContain(-1);
    expect(text.slice(0, at(sentences[1]))).toContain("contradicted");
    expect(text.slice(at(sentences[1]), at(sentences[2]))).toContain(
      "The checker understands the sentence as far as “allies” and stops at “in”",
    );
    expect(text).toMatch(/“allies” is taken as: Treaty ally \(rule treaty-ally\)/);
    expect(await visit.violations()).toEqual([]);
    const first = region.getByRole("button", { name: /^contradicted The United States and Israel/ });
    await first.click();
    await eventually(() => first.getAttribute("aria-expanded")).toBe("true");
    await region.getByText("Change the reading").first().click();
    await region
      .getByRole("button", { name: /into the field/ })
      .first()
      .click();
    await eventually(() => ownText().inputValue()).toMatch(/^id: sentence-1\n/);
    await check();
    await visit.heading("contradicts 1");
  });

  test("a sentence that is not read: the things it names, and other people's claims with their verdicts", async () => {
    await openOwn();
    const sentence =
      "China has only one treaty ally, the United States has more than fifty, and NATO's Article 5 binds them if Hawaii is attacked";
    await write(sentence);
    await check();
    await main().getByRole("heading", { name: "This sentence could not be checked" }).waitFor();
    await eventually(() => alert().count()).toBe(0);
    for (const name of ["China", "United States", "North Atlantic Treaty", "Hawaii"])
      await main().getByRole("link", { name, exact: true }).first().waitFor();
    expect(await visit.violations()).toEqual([]);
    await main().getByRole("link", { name: "China has only one formal military alliance." }).click();
    await visit.address(/#\/is-it-true\?text=china-essay&claim=one-formal-alliance$/);
    await visit.heading(/^Of its \d+ claims/);
    await visit.page.goBack();
    await main().getByRole("heading", { name: "This sentence could not be checked" }).waitFor();
    await eventually(() => ownText().inputValue()).toBe(sentence);
    await write("Stir the onions in butter until they are soft.");
    await check();
    await main().getByText("None of the").first().waitFor();
    await main().getByText("It names no state").first().waitFor();
  });

  test("a sentence that fails has what comes closest, lines to quote, and an address that checks it again", async () => {
    await openOwn();
    await write("Moscow and Beijing are military allies.");
    await check();
    await main().getByRole("heading", { name: "Closest in the ledger" }).waitFor();
    await main()
      .getByText(/Art\. 9: consultation/)
      .first()
      .waitFor();
    await main().getByText("To quote, in two lines").waitFor();
    await visit.address(/says=Moscow/);
    expect(await visit.violations()).toEqual([]);
    await visit.reopen();
    await main().getByRole("heading", { name: "Closest in the ledger" }).waitFor();
    await eventually(() => ownText().inputValue()).toBe("Moscow and Beijing are military allies.");
  });

  slowTest("a file is opened, and a mistake in it is named by the file", async () => {
    await openOwn();
    const file = visit.page.locator("input[type=file]");
    await file.setInputFiles({ name: "bad.yaml", mimeType: "text/yaml", buffer: Buffer.from("id: [\n") });
    await main().getByText("bad.yaml").first().waitFor();
    await check();
    await alert()
      .getByText(/bad\.yaml:\d+:\d+/)
      .first()
      .waitFor();
    await file.setInputFiles({ name: "raw.bin", mimeType: "text/plain", buffer: Buffer.from([0xff, 0xfe, 0x80]) });
    await visit.page.getByText("is no text").first().waitFor();
  });

  test.each(["Markdown", "JSON", "Table (CSV)"])("the verdicts can be saved as %s", async (name) => {
    await openText();
    const [file] = await Promise.all([visit.page.waitForEvent("download"), visit.page.getByRole("button", { name, exact: true }).click()]);
    const text = readFileSync(await file.path(), "utf8");
    expect(text).toContain("NATO was established in 1949");
    expect(text).toMatch(/depends(-| )on(-| )(the )?reading/);
  });

  slowTest("changes since an earlier ledger are listed on request", async () => {
    await openText();
    await visit.page.getByText("Since an earlier version of the ledger").click();
    await visit.page.getByText(/Since ledger \d+\.\d+\.\d+/).waitFor();
  });

  slowTest("an unknown text or claim is named", async () => {
    await open("#/is-it-true?text=no-such-text", /./);
    await alert().getByText("no-such-text").first().waitFor();
    await openText("#/is-it-true?text=china-essay&claim=no-such-claim");
    await main().getByText("no-such-claim").first().waitFor();
  });

  test("no accessibility violation, and it fits a phone", async () => {
    await openText();
    expect(await visit.violations()).toEqual([]);
    expect(await visit.fitsPhone()).toBe(true);
    expect(await visit.violations()).toEqual([]);
  });

  slowTest("on paper there are no controls; the address stands at the foot", async () => {
    const address = "#/is-it-true?text=china-essay&verdict=contradicted";
    await open(address, /^Of its/);
    await claims().first().waitFor();
    await eventually(visit.printed).toContain(address);
    await eventually(() => visit.page.getByRole("navigation", { name: "Which text" }).count()).toBe(0);
    await claims().first().waitFor();
  });

  slowTest("a ledger that fails to arrive says so and can be tried again", async () => {
    await visit.takeOwnPage();
    await visit.page.route("**/answers/*", (route) => route.abort()); // precomputed at build; without the precomputed answer the worker would read the ledger
    await visit.page.route("**/ledger/claims*", (route) => route.abort());
    await visit.page.goto(`${visit.base}#/is-it-true`);
    await alert().getByText("did not arrive").first().waitFor();
    await visit.page.unroute("**/ledger/claims*");
    await visit.page.getByRole("button", { name: "Try again" }).click();
    await visit.heading(/^Of its \d+ claims/);
    visit.forgive("ERR_FAILED");
  });
});
