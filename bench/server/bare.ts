/** A bare server of the same framework: one route that answers with a text that it was handed, without guards or headers. */
import { readFileSync } from "node:fs";
import { serve } from "@hono/node-server";
import { Hono } from "hono";

const [, , file = "", port = "0"] = process.argv;
const payload = readFileSync(file, "utf8");
const app = new Hono();
app.get("/", (c) => c.body(payload, 200, { "content-type": "application/json" }));
serve({ fetch: app.fetch, port: Number(port), hostname: "127.0.0.1" }, () => console.log("ready"));
