/** Addresses that readers may have kept open the same view in the same state as when they were recorded. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { ADDRESSES, RECORDED_ON } from "./addresses.ts";
import { type PageState, pageState } from "./pageState.ts";
import { describeView, PATIENCE } from "./visit.ts";

/** Words of the page that were changed on purpose after the recording: the old ones and those that stand there now. */
const RENAMED: readonly (readonly [old: string, now: string])[] = [];

const recorded = JSON.parse(readFileSync(new URL("addresses.json", import.meta.url), "utf8")) as Record<string, PageState>;

/** Texts without spaces, which the layout may move, and the address as a set, whose order the router may choose. */
function comparable(state: PageState): object {
  const squeezed = (texts: readonly string[]) => texts.map((text) => text.replace(/\s+/g, ""));
  const [path = "", query = ""] = state.address.replace(/^#\/?/, "").split("?");
  return {
    ...state,
    address: [path, ...query.split("&").sort()],
    heading: squeezed([state.heading]),
    parts: squeezed(state.parts),
    drawer: squeezed([state.drawer ?? ""]),
    drawerParts: squeezed(state.drawerParts),
    current: squeezed(state.current),
    alerts: squeezed(state.alerts),
  };
}

function renamed(state: PageState): PageState {
  const text = RENAMED.reduce((done, [old, now]) => done.replaceAll(old, now), JSON.stringify(state));
  return JSON.parse(text) as PageState;
}

describeView("kept addresses", (visit) => {
  test("every one is recorded", () => expect(Object.keys(recorded).sort()).toEqual([...ADDRESSES].sort()));

  test.each(ADDRESSES)("%s", async (address) => {
    await visit.page.clock.setFixedTime(RECORDED_ON);
    await visit.page.goto(`${visit.base}${address}`);
    const wanted = comparable(renamed(recorded[address] as PageState));
    await expect.poll(async () => comparable(await pageState(visit.page)), { timeout: PATIENCE, interval: 500 }).toEqual(wanted);
  });
});
