/*
 * Keeps one complete build of the site in this browser, so that every view works offline. `site build` replaces the two
 * placeholders below with the build's name and its list of files, each with the hash of its content.
 *
 * A build is cached whole, with each file checked against its hash, or not at all, so that two builds never mix. A newer build is
 * cached beside the old one and served from the next load on. The previous one stays for pages that are still open; the names of
 * their files contain a hash of the content.
 */
const BUILD = "__BUILD__";
const FILES = __FILES__;

const SCOPE = self.registration.scope;
const PREFIX = `entente ${SCOPE} `;
const CACHE = `${PREFIX}${BUILD}`;
/** The first page is cached under the address of the folder. */
const addressOf = (file) => new URL(file === "index.html" ? "./" : file, SCOPE).href;
const isNamedByContent = (file) => /^(assets|ledger)\//.test(file);
/** Few downloads at a time, so that the page's own requests go first. */
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

/** The file as listed: from an earlier build, the browser's own cache, or the host. */
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

/** A cached file of this build; a file named by its content may also come from an earlier build. */
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
