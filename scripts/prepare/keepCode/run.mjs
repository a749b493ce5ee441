/** Runs one bundle on the requests that stand on standard input, and writes the code that V8 compiled for it. */
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { PassThrough } from "node:stream";
import { pathToFileURL } from "node:url";

const [, , loader, bundle, name] = process.argv;
const { codeFile, exportsOf, scriptOf } = await import(pathToFileURL(loader).href);
const requests = JSON.parse(readFileSync(0, "utf8"));

const script = scriptOf(bundle);
const ask = { command: askLines, mcp: askMessages }[name];
await ask(exportsOf(script, bundle, (path) => import(pathToFileURL(join(dirname(bundle), path)).href)));
writeFileSync(codeFile(bundle), script.createCachedData());
// A signal that a bundle waits for would keep this process alive.
process.exit(0);

async function askLines({ run }) {
  for (const line of requests) {
    await run(line);
    if (process.exitCode !== 0) throw new Error(`entente ${line.join(" ")} ended with ${process.exitCode}`);
  }
}

async function askMessages({ serve }) {
  const [input, output] = [new PassThrough(), new PassThrough()];
  const served = serve(input, output);
  let replies = 0;
  for await (const id of sent(input)) {
    const reply = await new Promise((resolve) => lineFrom(output, resolve));
    if (reply.id !== id || reply.error !== undefined || reply.result.isError) throw new Error(JSON.stringify(reply).slice(0, 2000));
    replies += 1;
  }
  if (replies !== requests.length) throw new Error(`${replies} replies to ${requests.length} messages`);
  input.end();
  await served;
}

/** Writes a message and gives its id, one after another. */
async function* sent(input) {
  for (const [id, message] of requests.entries()) {
    input.write(`${JSON.stringify({ jsonrpc: "2.0", id, ...message })}\n`);
    yield id;
  }
}

/** The next line of a stream, read as JSON. */
function lineFrom(output, then) {
  let text = "";
  output.on("data", function read(chunk) {
    text += chunk;
    if (!text.endsWith("\n")) return;
    output.off("data", read);
    then(JSON.parse(text));
  });
}
