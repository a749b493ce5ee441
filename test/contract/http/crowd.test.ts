/** Many connections, and slow ones: the server answers on, and closes what is late. */
import { once } from "node:events";
import { afterAll, beforeAll, expect, vi } from "vitest";
import { apiApp } from "../../../src/surfaces/http/app.ts";
import { listening } from "../../../src/surfaces/http/listen.ts";
import { freePort } from "../../../src/surfaces/http/port.ts";
import { testsOf } from "../../faults/fault.ts";
import { CROWDS } from "../../faults/server.ts";
import { context } from "../support.ts";
import { answersTo, endOf, open } from "./sockets.ts";

/** Short, as a test cannot wait for the usual ones. */
const TIMES = { head: 600, request: 1_200, check: 100 };
const MANY = 1_000;

let port: number;
/** The port of a server with the usual times, for a crowd that a slow machine takes long to answer. */
let patient: number;
const closing: (() => Promise<void>)[] = [];
beforeAll(async () => {
  port = await freePort(5_060);
  const app = apiApp({ contextIn: () => context, version: "test", hosts: () => [`127.0.0.1:${port}`, `127.0.0.1:${patient}`] });
  closing.push((await listening(app.fetch, { port, address: "127.0.0.1", times: TIMES })).close);
  patient = await freePort(5_080);
  closing.push((await listening(app.fetch, { port: patient, address: "127.0.0.1" })).close);
});
afterAll(() => Promise.all(closing.map((close) => close())));

const get = (path = "/api/ties/between?a=USA&b=JPN") => `GET ${path} HTTP/1.1\r\nHost: HOST\r\nConnection: close\r\n\r\n`;
const head = (length: string) =>
  `POST /api/ties/between HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nContent-Type: application/json\r\n${length}\r\n\r\n`;
const expectAnswered = async () => expect((await answersTo(port, get())).statuses).toEqual([200]);

/** Writes a text letter by letter until the server ends the connection, and resolves with what it sent. */
async function letterByLetter(first: string) {
  const socket = open(port);
  socket.write(first);
  const timer = setInterval(() => socket.writable && socket.write("a"), 50);
  const answers = await endOf(socket);
  clearInterval(timer);
  return answers;
}

const { tries, all } = testsOf(CROWDS);

tries("1,000 connections at once, each with a question", async () => {
  const answers = await Promise.all(Array.from({ length: MANY }, () => answersTo(patient, get())));
  const statuses = answers.flatMap((one) => one.statuses);
  expect(statuses).toHaveLength(MANY);
  expect(new Set(statuses).size).toBeLessThanOrEqual(2);
  expect(statuses.filter((status) => status !== 200 && status !== 503)).toEqual([]);
  expect(statuses.filter((status) => status === 200).length).toBeGreaterThan(100);
  await expectAnswered();
});

tries("1,000 connections that send nothing", async () => {
  const sockets = Array.from({ length: MANY }, () => open(patient));
  await Promise.all(sockets.map((socket) => once(socket, "connect")));
  expect((await answersTo(patient, get())).statuses).toEqual([200]);
  for (const socket of sockets) socket.destroy();
});

tries("a head that arrives letter by letter", async () => {
  const { statuses, body } = await letterByLetter("GET /api/ledger/stats HTTP/1.1\r\nx: ");
  expect(statuses).toEqual([408]);
  expect(JSON.parse(body).why).toBe("its head has to arrive within 0.6 seconds, all of it within 1.2");
});

tries("a body that arrives letter by letter", async () => {
  expect((await letterByLetter(head("Content-Length: 1000"))).statuses).toEqual([408]);
});

tries("a body without a length, that never ends", async () => {
  const socket = open(port);
  socket.write(head("Transfer-Encoding: chunked"));
  const chunk = `4000\r\n${" ".repeat(0x4000)}\r\n`;
  const timer = setInterval(() => socket.writable && socket.write(chunk.repeat(4)), 5);
  const { statuses } = await endOf(socket);
  clearInterval(timer);
  expect(statuses).toEqual([413]);
});

tries("a client that goes away in the middle of its body", async () => {
  const printed = vi.spyOn(console, "error");
  const socket = open(port);
  socket.write(`${head("Content-Length: 1000")}{"a":`);
  await once(socket, "connect");
  await expectAnswered();
  socket.destroy();
  await expectAnswered();
  expect(printed).not.toHaveBeenCalled();
});

tries("a client that asks for a large answer and does not read it", async () => {
  const sockets = Array.from({ length: 20 }, () => open(port).pause());
  for (const socket of sockets) socket.write(get("/api/instrument/list").replace("HOST", `127.0.0.1:${port}`));
  await expectAnswered();
  for (const socket of sockets) socket.destroy();
  await expectAnswered();
});

all();
