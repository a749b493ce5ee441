/** Sessions of agents over HTTP: bounded in number and in idle time, and nobody waits for an answer that does not come. */
import { Server } from "@modelcontextprotocol/sdk/server/index.js";
import { PingRequestSchema } from "@modelcontextprotocol/sdk/types.js";
import { expect } from "vitest";
import { type Sessions, sessionsOf } from "../../../src/surfaces/mcp/sessions.ts";
import { SESSIONS } from "../../faults/agents.ts";
import { testsOf } from "../../faults/fault.ts";

const HEADERS = { "content-type": "application/json", accept: "application/json, text/event-stream" };
const INITIALIZE = { protocolVersion: "2025-06-18", capabilities: {}, clientInfo: { name: "test", version: "1" } };
const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** A server whose pings are answered once the door is opened. */
function behindADoor() {
  let open = () => {};
  const door = new Promise<void>((resolve) => {
    open = resolve;
  });
  let made = 0;
  const newServer = () => {
    made += 1;
    const server = new Server({ name: "test", version: "1" }, { capabilities: {} });
    server.setRequestHandler(PingRequestSchema, async () => {
      await door;
      return {};
    });
    return server;
  };
  return { newServer, open, made: () => made };
}

function request(session: string | null, message: object | null, init: RequestInit = {}): Request {
  const headers = { ...HEADERS, ...(session === null ? {} : { "mcp-session-id": session }) };
  const body = message === null ? null : JSON.stringify({ jsonrpc: "2.0", ...message });
  return new Request("http://127.0.0.1/mcp", { method: "POST", headers, body, ...init });
}

async function begun(sessions: Sessions): Promise<string> {
  const response = await sessions.handle(request(null, { id: 0, method: "initialize", params: INITIALIZE }));
  return response.headers.get("mcp-session-id") ?? "none";
}

const ping = (sessions: Sessions, session: string, id: number, init?: RequestInit) =>
  sessions.handle(request(session, { id, method: "ping" }, init));
const cancelling = (requestId: number) => ({ method: "notifications/cancelled", params: { requestId } });

const { tries, all } = testsOf(SESSIONS);

tries("a session that is left idle", async () => {
  const { newServer, open } = behindADoor();
  open();
  const sessions = sessionsOf(newServer, { idle: 300 });
  const [idle, used] = [await begun(sessions), await begun(sessions)];
  for (let time = 0; time < 5; time += 1) {
    await wait(100);
    expect((await ping(sessions, used, time)).status).toBe(200);
  }
  const told = await ping(sessions, idle, 1);
  expect({ status: told.status, says: await told.text() }).toEqual({ status: 404, says: expect.stringContaining("initialize again") });
  await sessions.close();
});

tries("an answer that takes longer than the idle time", async () => {
  const { newServer, open } = behindADoor();
  const sessions = sessionsOf(newServer, { idle: 40 });
  const session = await begun(sessions);
  const answer = ping(sessions, session, 1);
  await wait(200);
  open();
  expect((await answer).status).toBe(200);
  await sessions.close();
});

tries("one session more than a hundred", async () => {
  const { newServer, open } = behindADoor();
  const sessions = sessionsOf(newServer, { most: 2 });
  const [busy, idle] = [await begun(sessions), await begun(sessions)];
  const answer = ping(sessions, busy, 1);
  const third = await begun(sessions);
  open();
  expect((await ping(sessions, idle, 2)).status).toBe(404);
  expect([(await answer).status, (await ping(sessions, third, 2)).status]).toEqual([200, 200]);
  await sessions.close();
});

tries("a hundred sessions that are all busy, and one more", async () => {
  const { newServer, open } = behindADoor();
  const sessions = sessionsOf(newServer, { most: 1 });
  const answer = ping(sessions, await begun(sessions), 1);
  const refused = await sessions.handle(request(null, { id: 0, method: "initialize", params: INITIALIZE }));
  expect({ status: refused.status, after: refused.headers.get("retry-after") }).toEqual({ status: 503, after: "1" });
  open();
  expect((await answer).status).toBe(200);
  await sessions.close();
});

tries("a call that its client cancels, alone and in a batch", async () => {
  const { newServer } = behindADoor();
  const sessions = sessionsOf(newServer);
  const session = await begun(sessions);
  const alone = ping(sessions, session, 1);
  const batch = sessions.handle(
    request(session, null, { body: JSON.stringify([2, 3].map((id) => ({ jsonrpc: "2.0", id, method: "ping" }))) }),
  );
  await wait(10);
  for (const id of [1, 2, 3]) expect((await sessions.handle(request(session, cancelling(id)))).status).toBe(202);
  expect(await (await alone).json()).toMatchObject({ id: 1, error: { message: expect.stringContaining("cancelled") } });
  expect(await (await batch).json()).toMatchObject([{ id: 2 }, { id: 3 }]);
  await sessions.close();
});

tries("a client that goes away during a call", async () => {
  const { newServer, open } = behindADoor();
  const sessions = sessionsOf(newServer);
  const session = await begun(sessions);
  const client = new AbortController();
  const left = ping(sessions, session, 1, { signal: client.signal });
  await wait(10);
  client.abort();
  expect((await left).status).toBe(200);
  open();
  expect(await (await ping(sessions, session, 1)).json()).toMatchObject({ id: 1, result: {} });
  await sessions.close();
});

tries("a session that its client ends during a call", async () => {
  const { newServer } = behindADoor();
  const sessions = sessionsOf(newServer);
  const session = await begun(sessions);
  const waiting = ping(sessions, session, 1);
  await wait(10);
  expect((await sessions.handle(request(session, null, { method: "DELETE" }))).status).toBe(200);
  expect((await waiting).status).toBe(404);
  await sessions.close();
});

tries("a call with the id of one that runs", async () => {
  const { newServer, open } = behindADoor();
  const sessions = sessionsOf(newServer);
  const session = await begun(sessions);
  const first = ping(sessions, session, 1);
  await wait(10);
  const again = await ping(sessions, session, 1);
  expect({ status: again.status, says: await again.text() }).toEqual({ status: 400, says: expect.stringContaining("is running") });
  open();
  expect((await first).status).toBe(200);
  await sessions.close();
});

tries("a client that would hold a stream open", async () => {
  const { newServer, made } = behindADoor();
  const sessions = sessionsOf(newServer);
  const refused = await sessions.handle(request(null, null, { method: "GET" }));
  expect({ status: refused.status, allow: refused.headers.get("allow"), made: made() }).toEqual({
    status: 405,
    allow: "POST, DELETE",
    made: 0,
  });
  await sessions.close();
});

all();
