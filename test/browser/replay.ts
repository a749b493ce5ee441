/** Addresses that readers may have saved open the same view in the same state as when they were recorded. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { withId } from "../../web/app/query/addressWords.ts";
import { ADDRESSES, RECORDED_ON } from "./addresses.ts";
import { type PageState, pageState } from "./pageState.ts";
import { describeView, PATIENCE } from "./visit.ts";

/** Texts of the page changed on purpose since the recording: the old ones and the present ones. */
const RENAMED: readonly (readonly [old: string, now: string])[] = [
  ["with Germany’s blows", "with Germany’s attacks"],
  ["the part that faces who attacks", "the part that faces the attacker"],
  ["United States bodies without a pledge", "United States forums without obligations"],
  ["Who can speak to both I", "Mediators between I"],
  ["Who can speak to both S", "Mediators between S"],
  ["Who can speak to both", "Mediators"],
  ['["Reference: Source","Source"]', '["Reference: Sources","Sources"]'],
  [
    "On 1 January 1950 there was no such state as Austria-Hungary: the ledger has it from 11 August 1804 to 12 November 1918.",
    "Austria-Hungary did not exist on 1 January 1950; it existed from 11 August 1804 to 12 November 1918.",
  ],
];

/** Rows of pictures that had their own headings; the buttons in them, and the table beside the picture, now name them. */
const PICTURED = new Set(
  `United States, China, France, Russia, United Kingdom, Japan, Austria-Hungary, Poland, 美国, 中国, Owes defence, Is owed defence,
  Treaty ally, Defence of any agreed grade, Defence (as ATOP codes it), Consultation or more, Consultation or more (as ATOP codes it),
  Any pact obligation, Any pact obligation (counted from signature), Any obligation (as ATOP codes it), Pact or unilateral pledge,
  Pact or designation, Strategic partnership or more, Any partnership or more, Any tie`
    .split(/,\s+/)
    .map((name) => name.replace(/ \((.+)\)/, ", $1")),
);

/** Numbers in texts: they count records, so a growing ledger changes them. */
const NUMBER = /\d+|\b(?:no|none|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b/g;

const recorded = JSON.parse(readFileSync(new URL("addresses.json", import.meta.url), "utf8")) as Record<string, PageState>;

/** A text without numbers, and without spaces, which depend on the layout. */
const bare = (text: string) => text.replace(NUMBER, "#").replace(/\s+/g, "");

/** The address as a set, because the router may choose the order; tables by their number. Parts are compared separately. */
function comparable(page: PageState): object {
  // An address with an older word for its view is rewritten with that of the menu.
  const [path = "", query = ""] = withId(page.address.replace(/^#\/?/, "/")).slice(1).split("?");
  const state = path === "attacked" ? withoutVerdicts(page) : page;
  return {
    ...state,
    address: [path, ...query.split("&").sort()],
    heading: bare(state.heading),
    parts: [],
    drawer: bare(state.drawer ?? ""),
    drawerParts: [],
    // The choice of a version came with the second one that was published.
    values: state.values.filter((one) => !one.startsWith("combobox Since version")),
    chosen: state.chosen.map(bare),
    current: state.current.map(bare).sort(),
    alerts: state.alerts.map(bare),
    rows: state.rows.length,
  };
}

/** A case without its verdicts and open questions, which the ledger and the law engine may change. */
function withoutVerdicts(state: PageState): PageState {
  return {
    ...state,
    parts: [],
    current: state.current.filter((text) => text.length <= 40),
    chosen: state.chosen.filter((one) => !/^radio (?:not said|Left open)/.test(one)),
  };
}

/** The recorded parts of the page and its drawer that are lacking: a growing page and ledger add parts and lose none. */
function lacking(wanted: PageState, shown: PageState): string[] {
  const isCase = withId(shown.address.slice(1)).startsWith("/attacked");
  const page = isCase ? [] : missing(wanted.parts, shown.parts).filter((part) => !PICTURED.has(part));
  return [...page, ...missing(wanted.drawerParts, shown.drawerParts)];
}

function missing(wanted: readonly string[], shown: readonly string[]): string[] {
  const there = new Set(shown.map(bare));
  return wanted.filter((part) => !there.has(bare(part)));
}

function renamed(state: PageState): PageState {
  const text = RENAMED.reduce((done, [old, now]) => done.replaceAll(old, now), JSON.stringify(state));
  return JSON.parse(text) as PageState;
}

/** Tests that the addresses of one half open as they were recorded; two files with a half each share the time. */
export function replayHalf(half: 0 | 1): void {
  describeView(`kept addresses, half ${half + 1}`, (visit) => {
    test("every one is recorded", () => expect(Object.keys(recorded).sort()).toEqual([...ADDRESSES].sort()));

    test.each(ADDRESSES.filter((_, index) => index % 2 === half))("%s", async (address) => {
      await visit.page.clock.setFixedTime(RECORDED_ON);
      await visit.page.goto(`${visit.base}${address}`);
      const wanted = renamed(recorded[address] as PageState);
      const shown = async () => {
        const state = await pageState(visit.page);
        return { ...comparable(state), lacking: lacking(wanted, state) };
      };
      await expect.poll(shown, { timeout: PATIENCE, interval: 200 }).toEqual({ ...comparable(wanted), lacking: [] });
    });
  });
}
