/*
 * Keeps one whole build of the site in this browser, so that every view works without a connection. `site build` puts the
 * build's name and its list of files, each with the hash of its content, in the place of the two words below.
 *
 * A build is taken whole, each file checked against its hash, or not at all: what is served never mixes two builds. A newer
 * build is taken beside the old one and served from the next load on; the one before stays for pages that are still open,
 * whose files are named by their content.
 */
const BUILD = "__BUILD__";
const FILES = __FILES__;

const SCOPE = self.registration.scope;
const PREFIX = `entente ${SCOPE} `;
const CACHE = `${PREFIX}${BUILD}`;
/** The first page is kept under the address of the folder. */
const addressOf = (file) => new URL(file === "index.html" ? "./" : file, SCOPE).href;
const isNamedByContent = (file) => /^(assets|ledger)\//.test(file);
/** Few at a time: what the page itself asks for goes first. */
const AT_ONCE = 3;

self.addEventListener("install", (event) => {
  event.waitUntil(
    takeBuild().then(
      () => self.skipWaiting(),
      async (error) => {
        await caches.delete(CACHE);
        throw error;
      },
    ),
  );
});

async function takeBuild() {
  const cache = await caches.open(CACHE);
  const files = Object.keys(FILES);
  const take = async () => {
    for (let file = files.pop(); file !== undefined; file = files.pop()) await cache.put(addressOf(file), await brought(file));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, take));
}

/** The file as the list has it: from an earlier build, from the browser's own cache, else from the host. */
async function brought(file) {
  const address = addressOf(file);
  const held = isNamedByContent(file) ? await kept(address) : undefined;
  if (held !== undefined) return held;
  for (const cache of isNamedByContent(file) ? ["default", "reload"] : ["no-cache", "reload"]) {
    const response = await fetch(address, { cache });
    const body = response.ok ? await response.arrayBuffer() : null;
    if (body === null || (await hashOf(body)) !== FILES[file]) continue;
    const headers = new Headers(response.headers);
    headers.delete("content-encoding");
    headers.delete("content-length");
    return new Response(body, { headers });
  }
  throw new Error(`${file} is not the file of build ${BUILD}`);
}

async function hashOf(body) {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", body));
  return [...digest.slice(0, 8)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** From this build; a file that is named by its content also from the one before. */
async function kept(address, file = "") {
  const own = await (await caches.open(CACHE)).match(address);
  if (own !== undefined || file in FILES) return own;
  for (const name of await ourCaches()) {
    const found = await (await caches.open(name)).match(address);
    if (found !== undefined) return found;
  }
  return undefined;
}

async function ourCaches() {
  return (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== CACHE);
}

self.addEventListener("activate", (event) => {
  event.waitUntil(
    (async () => {
      const older = await ourCaches();
      await Promise.all(older.slice(0, -1).map((name) => caches.delete(name)));
      await self.clients.claim();
    })(),
  );
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const [plain] = request.url.split(/[?#]/);
  if (request.method !== "GET" || !plain.startsWith(SCOPE)) return;
  const file = plain.slice(SCOPE.length) || "index.html";
  if (!(file in FILES) && !isNamedByContent(file)) return;
  event.respondWith(kept(addressOf(file), file).then((response) => response ?? fetch(request)));
});
