/** The view of a case in a real browser: a case is built, read, changed and printed, by mouse, keyboard and address. */
import { expect, test } from "vitest";
import { slowTest } from "../slow.ts";
import { boxOf, describeView, eventually, numberIn, restingText } from "./visit.ts";

const SENKAKU = "#/were-it-attacked?initiator=CHN&target=JPN&place=senkaku-islands&date=2026-06-01";
const ESTONIA = "#/were-it-attacked?initiator=RUS&target=EST&date=2026-06-01";
const PRAGUE = "#/were-it-attacked?initiator=DEU&target=CSK&date=1938-05-20";
const ROMANIA = "#/were-it-attacked?initiator=HUN&target=ROU&date=1925-06-01";
const MOLDOVA = "#/were-it-attacked?initiator=RUS&target=MDA&date=2026-06-01";
const PHILIPPINES = "#/were-it-attacked?initiator=CHN&target=PHL&place=scarborough-shoal&date=2026-06-01";
const CUBA = "#/were-it-attacked?initiator=USA&target=CUB&date=1962-10-24&act=blockade";
const AUGUST = "#/were-it-attacked?initiator=AUH&target=SRB&date=1914-08-04&strike=DEU>RUS,DEU>FRA,DEU>BEL";
const JULY = "#/were-it-attacked?initiator=AUH&target=SRB&date=1914-07-28";

describeView("a case", (visit) => {
  const { open, section, headingText } = visit;
  const main = () => visit.page.getByRole("main");
  const verdicts = () => section("The verdict");
  /** A row of the verdicts by the text of its button. */
  const verdict = (name: RegExp) => verdicts().getByRole("button", { name });
  const summary = () =>
    main()
      .getByRole("paragraph")
      .filter({ hasText: /obliged|contestable|may assist/ })
      .first();
  const diagram = () => section("Who is bound, and how strongly");
  const answer = () => section("The answer");
  const settled = () => section("What would have to be settled");
  const further = () => section("The case");
  const clause = () =>
    main()
      .getByRole("group")
      .filter({ has: visit.page.getByRole("list", { name: "The tests that it turns on" }) });

  const openCase = async (address: string) => {
    await open(address);
    await verdicts().getByRole("button").first().waitFor();
  };

  test("the navigation leads to a ready case: the verdict in words, its assumptions and its limits", async () => {
    await open("#/is-it-true"); // no pair goes along from here
    await visit.page.getByRole("link", { name: "Were it attacked" }).click();
    await visit.heading(/^Were China to attack Japan at the Senkaku Islands on /);
    await main().getByText("The United States is obliged to assist Japan").first().waitFor();
    const assumed = main()
      .getByRole("paragraph")
      .filter({ hasText: /^Assumed/ });
    await eventually(() => assumed.innerText()).toContain("whether a use of force is lawful");
    expect(await assumed.innerText()).not.toContain("--");
    await eventually(() => verdict(/^must assist United States/).innerText()).toContain("Art. V");
  });

  test.each([
    ["Taiwan Strait, 2026", "Were China to attack Taiwan"],
    ["Estonia, 2026", "Were Russia to attack Estonia"],
    ["July 1914", "Were Austria-Hungary to attack Serbia"],
    ["Falklands, 1982", "Were Argentina to attack the United Kingdom at the Falkland Islands"],
  ])("the ready case %s", async (name, heading) => {
    await openCase(SENKAKU);
    await visit.page.getByRole("link", { name }).click();
    await visit.heading(new RegExp(`^${heading}`));
    await eventually(() => verdicts().getByRole("heading", { level: 3 }).count()).toBeGreaterThan(1);
    await clause().first().waitFor();
    await visit.page.goBack();
    await visit.heading("Senkaku");
  });

  slowTest("states with the same verdict under the same pact are one row; a contestable one is hatched and names its kind", async () => {
    await openCase(ESTONIA);
    const obliged = numberIn(
      await verdicts()
        .getByRole("heading", { name: /^Is obliged to assist/ })
        .innerText(),
    );
    await verdict(/^must assist/)
      .first()
      .waitFor();
    expect(await verdict(/^must assist/).count()).toBeLessThan(obliged / 2);
    await openCase(PRAGUE);
    const contestable = verdict(/^(wording disputed|whether it binds: disputed|words not seen|fact open|not on record)/).first();
    const isHatched = () =>
      contestable.evaluate((row) =>
        [...row.querySelectorAll("*")].some((part) => getComputedStyle(part).backgroundImage.includes("repeating-linear-gradient")),
      );
    await eventually(isHatched).toBe(true);
    await verdict(/^not called on/)
      .first()
      .waitFor();
  });

  test("a verdict opens to its clause: tests with basis and reference, words, positions, sources, the treaty", async () => {
    await openCase(SENKAKU);
    const card = clause().first();
    const tests = card.getByRole("list", { name: "The tests that it turns on" }).getByRole("listitem");
    await eventually(() => tests.count()).toBeGreaterThan(3);
    await eventually(() => card.getByRole("figure", { name: /operative words/ }).count()).toBe(1);
    const text = () => card.innerText();
    await eventually(text).toMatch(/Read from.*(text seen|secondary|unverified)/);
    await eventually(text).toContain("administered by Japan");
    await eventually(text).toContain("2014");
    await card.getByText(/^Sources \(\d+\)$/).click();
    await card.getByRole("link", { name: "what else rests on it" }).first().waitFor();
    await card.getByRole("button", { name: "Open the treaty" }).click();
    const drawer = await visit.drawer();
    await drawer.getByRole("heading", { name: "Acts" }).waitFor();
    await visit.address(/treaty=us-japan-1960/);
    await visit.closeDrawer();
  });

  test("the keyboard opens a row, the address keeps it, and going back closes it", async () => {
    await openCase(MOLDOVA);
    await verdict(/^words not seen Armenia, Azerbaijan/).focus();
    await visit.page.keyboard.press("Enter");
    await visit.address(/why=contestable\.ARM/);
    const reasoning = section(/^Armenia, Azerbaijan.* to Moldova/);
    await reasoning.getByRole("heading", { name: "What would change this" }).first().waitFor(); // the last part to arrive
    const text = await restingText(reasoning);
    await visit.reopen();
    await eventually(() => reasoning.innerText()).toBe(text);
    await reasoning.getByRole("button", { name: "Armenia", exact: true }).click();
    await visit.address(/why=ARM/);
    await visit.page.goBack();
    await visit.address(/why=contestable\.ARM/);
  });

  slowTest("a row far down brings its explanation into view, and the way back leads to the row", async () => {
    await openCase(ESTONIA);
    const row = verdict(/^not called on/).first();
    await row.click();
    await visit.address(/why=/);
    const back = visit.page.getByRole("button", { name: "Back to the verdicts" });
    await back.waitFor();
    const title = visit.page.getByRole("heading", { level: 2, name: /^Armenia/ });
    await eventually(() => inView(title)).toBe(true);
    await back.click();
    await eventually(() => inView(row)).toBe(true);
    await eventually(() => row.evaluate((one) => one === document.activeElement)).toBe(true);
  });

  slowTest("an act and a region stand in a reason by their names, not by their keys", async () => {
    await openCase("#/were-it-attacked?initiator=CHN&target=PHL&place=scarborough-shoal&act=attack-on-vessel&date=2026-06-01");
    const text = () => main().innerText();
    await eventually(text).toContain("an attack on a ship or aircraft may or may not count as");
    await eventually(text).toContain("whether it lies in the Far East is argued");
    expect(await text()).not.toMatch(/attack-on-vessel|manila area|china-kazakhstan-2002/i);
  });

  test("a fact that is held changes the verdicts, says what changed, stands in the address and can be taken back", async () => {
    await openCase(ROMANIA);
    const before = await summary().innerText();
    const question = settled().getByRole("group", { name: /aims to overthrow the order/ });
    await question.getByRole("radio", { name: "yes" }).check();
    await visit.address(/fact=fact:order-of-trianon-and-neuilly=yes/);
    await verdict(/changed: was contestable \(fact open\)/)
      .first()
      .waitFor();
    await eventually(() => summary().innerText()).not.toBe(before);
    await main()
      .getByText(/This changes \d+ dut(y|ies)/)
      .first()
      .waitFor();
    expect(await visit.violations()).toEqual([]);
    const takeBack = visit.page.getByRole("button", { name: /^Take back/ });
    await takeBack.click();
    await takeBack.waitFor({ state: "detached" });
    await eventually(() => summary().innerText()).toBe(before);
    await visit.page.goBack();
    await takeBack.waitFor();
  });

  test("the diagram names each state once, on the ring of its strongest duty; a dot opens its verdict by the keyboard", async () => {
    await openCase(PHILIPPINES);
    const rings = diagram().getByRole("group", { name: /^Diagram\. .*must help: 1 \(and 5 in doubt\)/ });
    await rings.waitFor();
    await rings.getByRole("button", { name: "United States: US-Philippines treaty, Art. IV" }).waitFor();
    const group = rings.getByRole("button", { name: /^5 states: if it still binds/ });
    await group.focus();
    await visit.page.keyboard.press("Enter");
    await visit.address(/why=nominal\./);
    await diagram().getByRole("tab", { name: "Table" }).click();
    await eventually(async () => (await diagram().getByRole("rowheader").allInnerTexts()).join()).toContain("New Zealand");
  });

  test("a reading that is taken moves the states, says so in a word, and keeps the page in its place", async () => {
    await openCase(CUBA);
    const dot = () => diagram().getByRole("button", { name: /^19 states/ });
    await eventually(() => dot().getAttribute("class")).toContain("contestable");
    const question = settled().getByRole("group", { name: /still owed the duties of the others/ });
    const reading = question.getByRole("radio", { name: /^No: / });
    await reading.scrollIntoViewIfNeeded();
    const place = await visit.page.evaluate(() => window.scrollY);
    await reading.check();
    await visit.address(/reading=rio-1947:cuba-is-owed=2/);
    await diagram()
      .getByRole("button", { name: /changed: was contestable/ })
      .waitFor();
    await diagram().getByText("changed: was contestable").last().waitFor();
    await eventually(() => dot().getAttribute("class")).toContain("sure");
    await eventually(async () => Math.abs((await visit.page.evaluate(() => window.scrollY)) - place)).toBeLessThan(400);
    await visit.reopen();
    await diagram().getByText("changed: was contestable").last().waitFor();
    await settled()
      .getByRole("group", { name: /still owed the duties of the others/ })
      .getByRole("radio", { name: "Left open" })
      .check();
    await visit.addressWithout("reading=");
    await diagram().getByText("changed: was contestable").last().waitFor({ state: "detached" });
  });

  slowTest("a dispute of words without written readings flips like a fact", async () => {
    await openCase("#/were-it-attacked?initiator=GBR&target=FRA&date=1905-06-01");
    const question = settled().getByRole("group", { name: /and the text is silent on that/ });
    await question.getByRole("radio", { name: /^Yes/i }).check();
    await visit.address(/fact=begun-by:target=yes/);
    await main()
      .getByText(/^This changes \d+ dut/)
      .waitFor();
  });

  test("in August 1914 each helper is named once, with whom it helps, and the diagram has every side", async () => {
    await openCase(AUGUST);
    const text = () => answer().getByRole("paragraph").first().innerText();
    for (const said of ["France is obliged to assist the Russian Empire", "the Russian Empire, France", "the United Kingdom, Belgium"])
      await eventually(text).toContain(said);
    const [helpers = ""] = (await text()).split(". ");
    for (const helper of [/United Kingdom/g, /Greece/g]) expect((await text()).match(helper)).toHaveLength(1);
    // Great powers fought already, so that its promise of 1913 is argued.
    expect(helpers).not.toContain("Greece");
    await main()
      .getByText(/^Further strikes in this case: the German Empire on/)
      .waitFor();
    const names = () =>
      diagram()
        .getByRole("group", { name: /^Diagram/ })
        .textContent();
    for (const side of ["Austria-Hungary", "German Empire", "Serbia", "Belgium", "must stay out"]) await eventually(names).toContain(side);
  });

  test("a seat says what that state owes and is owed, marks it, and stands in the address that is copied", async () => {
    await openCase(JULY);
    await main().getByLabel("Your seat").selectOption("SRB");
    await visit.address(/seat=SRB/);
    const seat = main().getByRole("region", { name: "You are Serbia." });
    await seat.getByText(/^Whether Greece must or may help you is contestable/).waitFor();
    await seat.getByText("In this case you are attacked.").waitFor();
    await main().getByLabel("Your seat").selectOption("GRC");
    await main()
      .getByRole("region", { name: "You are Greece." })
      .getByText(/^Whether you owe help to Serbia is contestable/)
      .waitFor();
    await visit.page.evaluate(() => {
      const writeText = async (text: string) => {
        document.title = text;
      };
      Object.defineProperty(navigator, "clipboard", { value: { writeText } });
    });
    await main()
      .getByRole("button", { name: /^Copy the address for a class: you are Greece/ })
      .click();
    await main().getByRole("button", { name: "Copied" }).waitFor();
    await eventually(() => visit.page.title()).toMatch(/initiator=AUH.*target=SRB.*date=1914-07-28.*seat=GRC/);
    expect(await visit.violations()).toEqual([]);
  });

  test.each([
    ["Berlin, 1961", "the United States at West Berlin", /must help: 1\d/],
    ["Cuba, 1962", "Cuba on 24 October 1962, by a blockade", /must help: 0 \(and 19 in doubt\)/],
    ["Ussuri, 1969", "the Soviet Union at Zhenbao Island", /must help: 1 \(and 5 in doubt\)/],
  ])("the Cold War: %s", async (name, heading, counts) => {
    await openCase(SENKAKU);
    await visit.page.getByRole("navigation", { name: "The Cold War" }).getByRole("link", { name }).click();
    await visit.heading(heading);
    await diagram().getByRole("group", { name: counts }).waitFor();
    await main().getByRole("button", { name: "Open the memo" }).click();
    await main().getByRole("heading", { level: 2, name: "Short answer" }).waitFor();
  });

  slowTest("disputes of law stand before facts, and gaps of the ledger are folded", async () => {
    await openCase(MOLDOVA);
    const kinds = settled()
      .getByRole("listitem")
      .getByText(/^(wording disputed|whether it binds: disputed|words not seen|fact open|not on record)$/)
      .filter({ visible: true });
    await eventually(() => kinds.count()).toBeGreaterThan(1);
    const questions = await kinds.allInnerTexts();
    const facts = questions.map((one) => one === "fact open");
    expect(facts).toEqual([...facts].sort((one, other) => Number(one) - Number(other)));
    expect(questions).not.toContain("not on record");
    await settled()
      .getByText(/more turn on what the ledger does not know/)
      .waitFor();
  });

  slowTest("place, act and provocation are chosen; an unknown place is refused and the typed text kept", async () => {
    await openCase(SENKAKU);
    const place = visit.page.getByRole("combobox", { name: "Where", exact: true });
    await place.fill("Atlantis");
    await place.press("Enter");
    await section("The case")
      .getByText(/Atlantis/)
      .first()
      .waitFor();
    await eventually(() => place.inputValue()).toBe("Atlantis");
    await place.fill("Okinawa");
    await place.press("Enter");
    await visit.address(/place=okinawa/);
    await visit.page.getByLabel("What happens").selectOption("cyber");
    await visit.address(/act=cyber/);
    await visit.heading("a cyber attack");
    await visit.page.getByLabel("Provoked by the one attacked").selectOption("given");
    await visit.address(/provocation=given/);
  });

  slowTest("another state is chosen and takes its place along; a state of another time says when it existed", async () => {
    await openCase(SENKAKU);
    await visit.pickState("Who is attacked", "Philippines");
    await visit.address(/target=PHL/);
    await visit.heading("the Philippines");
    // The islands are neither the Philippines' own nor claimed by it, so the place is cleared.
    await visit.addressWithout("place=");
    await open("#/were-it-attacked?initiator=CHN&target=TWN&place=taiwan-island&date=2026-06-01");
    await eventually(headingText).toBe("Were China to attack Taiwan on 1 June 2026");
    await open("#/were-it-attacked?initiator=AUH&target=SRB&date=2000-01-01", /./);
    await visit.page.getByRole("button", { name: /^Go to / }).click();
    await visit.address(/date=1918/);
    await open("#/were-it-attacked?target=JPN&date=2026-06-01", "Name the state");
    await eventually(() => visit.page.getByRole("combobox", { name: "Who attacks" }).inputValue()).toBe("");
  });

  slowTest("rounds say who joins and by which pledge", async () => {
    await openCase(JULY);
    await visit.page.getByLabel("Rounds").selectOption("2");
    await visit.page.getByLabel("Who joins").selectOption("contestable");
    const joined = section("If those who are obliged joined").getByRole("listitem").filter({ hasText: "Greece" });
    await joined.getByText(/joins the side attacked/).waitFor();
    await visit.address(/rounds=2&joins=contestable/);
  });

  slowTest("a further strike is added in words, and taken back", async () => {
    await openCase(JULY);
    await visit.page.getByText(/^Further .+ and aid/).click();
    await visit.pickState("Who also strikes", "Russia");
    await visit.pickState("In defence of (may be left out)", "Serbia");
    const whom = further().getByRole("combobox", { name: "Whom" }).first();
    await whom.fill("Austria");
    await whom.press("Enter");
    await further().getByRole("button", { name: "Add" }).first().click();
    await visit.address(/strike=RUS/);
    await further()
      .getByText(/in defence of Serbia/)
      .first()
      .waitFor();
    await visit.page.getByRole("button", { name: /^Take back: / }).click();
    await visit.addressWithout("strike");
  });

  slowTest("a role brief gives the verdicts; sealed, it gives none and asks the questions", async () => {
    await openCase(JULY);
    await section("Role briefs").getByRole("button", { name: "Italy" }).click();
    await visit.address(/brief=ITA/);
    const seal = visit.page.getByLabel("Seal: leave the statuses out");
    await seal.waitFor();
    const status = main().getByText(
      /^(triggered|contestable|not called on|not triggered|wording disputed|whether it binds: disputed|words not seen|fact open|not on record)$/,
    );
    await eventually(() => status.count()).toBeGreaterThan(0);
    await seal.check();
    await visit.address(/sealed=yes/);
    await main()
      .getByText(/^Sealed: /)
      .waitFor();
    await eventually(() => status.count()).toBe(0);
    await eventually(() => main().getByRole("heading", { level: 3 }).count()).toBeGreaterThan(3);
    expect(await visit.violations()).toEqual([]);
    await visit.printed();
    await seal.waitFor({ state: "hidden" });
    await eventually(() => visit.page.getByRole("combobox").count()).toBe(0);
  });

  slowTest("the map has a table with its states", async () => {
    await openCase(SENKAKU);
    const map = section(/^Where the obliged are/);
    await map.getByRole("img", { name: /1 state obliged to assist/ }).waitFor();
    await map.getByRole("tab", { name: "Table" }).click();
    const states = async () => (await map.getByRole("rowheader").allInnerTexts()).join();
    for (const name of ["United States", "Australia", "South Korea"]) await eventually(states).toContain(name);
    expect(await visit.violations()).toEqual([]);
  });

  test("no accessibility violation, and it fits a phone", async () => {
    await openCase(ESTONIA);
    expect(await visit.violations()).toEqual([]);
    expect(await visit.fitsPhone()).toBe(true);
    expect(await visit.violations()).toEqual([]);
  });

  test("on a phone the answer stands on the first screen, and the form is one line that opens", async () => {
    await visit.page.setViewportSize({ width: 390, height: 844 });
    await openCase(ESTONIA);
    const top = async () => (await boxOf(answer().getByRole("heading", { name: "The answer" }))).y;
    await eventually(top).toBeLessThan(400);
    const fold = further().getByRole("button", { name: /^An armed attack; / });
    const place = further().getByRole("combobox", { name: "Where" });
    await fold.waitFor();
    await place.waitFor({ state: "hidden" });
    await fold.click();
    await place.waitFor();
    const ready = visit.page.getByRole("navigation", { name: "Ready cases" });
    await eventually(async () => (await boxOf(ready)).y - (await boxOf(answer())).y).toBeGreaterThan(0);
    expect(await visit.violations()).toEqual([]);
  });

  slowTest("on paper there are no controls; the address stands at the foot", async () => {
    await openCase(SENKAKU);
    await eventually(visit.printed).toContain(SENKAKU);
    for (const role of ["slider", "combobox", "tab"] as const)
      await eventually(async () => [role, await visit.page.getByRole(role).count()]).toEqual([role, 0]);
    await eventually(() => visit.page.getByRole("navigation", { name: "Ready cases" }).count()).toBe(0);
  });

  slowTest("a part of the ledger that fails to arrive says so and can be tried again", async () => {
    await visit.takeOwnPage();
    await visit.page.route("**/ledger/law*", (route) => route.abort());
    await visit.page.goto(`${visit.base}${SENKAKU}`);
    await visit.page.getByRole("alert").getByText("did not arrive").first().waitFor();
    await visit.page.unroute("**/ledger/law*");
    await visit.page.getByRole("button", { name: "Try again" }).click();
    await main().getByText("The United States is obliged to assist Japan").first().waitFor();
    visit.forgive("ERR_FAILED");
  });

  slowTest("the first page and its drawer lead here with the case filled in", async () => {
    await open("#/compare?a=USA&b=CHN&date=2026-06-30");
    await visit.page.getByRole("link", { name: /^Were China attacked/ }).click();
    await visit.address(/attacked\?initiator=USA&target=CHN/);
    await open("#/compare?a=USA&b=CHN&date=2026-06-30&open=owes-defence.CHN");
    await (await visit.drawer()).getByRole("link", { name: /^Were North Korea attacked/ }).click();
    await visit.address(/attacked\?(?=.*initiator=USA)(?=.*target=PRK)/);
    await visit.heading(/^Were the United States to attack North Korea/);
    await eventually(() => visit.page.getByRole("dialog").count()).toBe(0);
  });
});

function inView(part: { evaluate: (test: (one: Element) => boolean) => Promise<boolean> }): Promise<boolean> {
  return part.evaluate((one) => {
    const { top, bottom } = one.getBoundingClientRect();
    return top >= 0 && bottom <= window.innerHeight;
  });
}
