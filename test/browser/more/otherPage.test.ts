/** A page of another port of this machine, in a real browser: it can neither read what the server answers nor have it answer. */
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, beforeEach, expect } from "vitest";
import { testsOf } from "../../faults/fault.ts";
import { OTHER_PAGE } from "../../faults/page.ts";
import { describeView, eventually } from "../visit.ts";

let other: Server;
let address = "";
beforeAll(async () => {
  other = createServer((_, response) => {
    response.setHeader("content-type", "text/html");
    response.end("<!doctype html><title>other</title><body>");
  });
  await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", () => resolve()));
  address = `http://127.0.0.1:${(other.address() as AddressInfo).port}/`;
});
afterAll(() => other.close());

describeView("a page of another port", (visit) => {
  const { tries, all } = testsOf(OTHER_PAGE);
  beforeEach(() => visit.takeOwnPage());
  const openOther = async () => {
    // This page is the other site: what it asks of ours is the test.
    visit.page.removeAllListeners("request");
    await visit.page.goto(address);
  };

  tries("a page of another port that reads the API by a script", async () => {
    await openOther();
    const read = (path: string, init = "{}") =>
      visit.page.evaluate(`fetch(${JSON.stringify(`${visit.base}${path}`)}, ${init}).then((answer) => answer.text(), () => null)`);
    expect(await read("api/ledger/stats")).toBeNull();
    expect(await read("api/ties/between", '{ method: "POST", body: "{}", headers: { "content-type": "application/json" } }')).toBeNull();
    expect(await read("mcp", '{ method: "POST", body: "{}" }')).toBeNull();
    expect(await read("api/ledger/stats", '{ mode: "no-cors" }')).toSatisfy((text) => text === null || text === "");
    visit.complaints = [];
  });

  tries("a page of another port that drives the server by a form, a picture, a script or a frame", async () => {
    const statuses: number[] = [];
    const ended: string[] = [];
    const end = (request: { url(): string }) => void (request.url().startsWith(visit.base) && ended.push(request.url()));
    visit.page.on("response", (response) => {
      if (response.url().startsWith(visit.base)) statuses.push(response.status());
    });
    visit.page.on("requestfinished", end);
    visit.page.on("requestfailed", end);
    await openOther();
    const api = `${visit.base}api/ledger/stats`;
    for (const tag of [`<img src="${api}">`, `<iframe src="${api}"></iframe>`, `<link rel="stylesheet" href="${api}">`])
      await visit.page.evaluate(`document.body.insertAdjacentHTML("beforeend", ${JSON.stringify(tag)})`);
    await visit.page.evaluate(`document.body.append(Object.assign(document.createElement("script"), { src: ${JSON.stringify(api)} }))`);
    await eventually(() => ended.length).toBeGreaterThanOrEqual(4);
    await visit.page.evaluate(
      `document.body.insertAdjacentHTML("beforeend", '<form method="post" enctype="text/plain" action="${visit.base}api/ties/between"><input name="x"></form>'), document.forms[0].submit()`,
    );
    await eventually(() => ended.length).toBeGreaterThanOrEqual(5);
    expect(statuses.length).toBeGreaterThan(0);
    expect(statuses.filter((status) => status !== 403)).toEqual([]);
    visit.complaints = [];
  });

  all();
});
