/** A lock between processes: a folder that holds the process id of its owner. */
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

const POLL_MS = 100;
/** A folder without a process id is between two calls of its owner; if it is older than this, its owner has died. */
const UNOWNED_MS = 2000;

/** Waits for the lock and takes it; returns the function that frees it. `onWait` is called once with the owner. */
export async function takeLock(folder, onWait) {
  mkdirSync(dirname(folder), { recursive: true });
  let told = false;
  while (!take(folder)) {
    const owner = ownerOf(folder);
    if (owner === null) removeStale(folder);
    if (!told && owner !== null && owner > 0) {
      onWait(owner);
      told = true;
    }
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
  const free = () => rmSync(folder, { recursive: true, force: true });
  for (const signal of ["SIGINT", "SIGTERM"])
    process.once(signal, () => {
      free();
      process.exit(130);
    });
  return free;
}

/** Frees a lock whose owner is gone. A second lock keeps two waiting processes from freeing each other's new lock. */
function removeStale(folder) {
  const guard = `${folder}.stale`;
  try {
    mkdirSync(guard);
  } catch (error) {
    if (error.code !== "EEXIST") throw error;
    if (ageOf(guard) > UNOWNED_MS) rmSync(guard, { recursive: true, force: true });
    return;
  }
  if (ownerOf(folder) === null) rmSync(folder, { recursive: true, force: true });
  rmSync(guard, { recursive: true, force: true });
}

function take(folder) {
  try {
    mkdirSync(folder);
  } catch (error) {
    if (error.code === "EEXIST") return false;
    throw error;
  }
  writeFileSync(join(folder, "pid"), String(process.pid));
  return true;
}

/** The owner's process id; 0 while it is being written; null if the owner is gone. */
function ownerOf(folder) {
  try {
    const pid = Number(readFileSync(join(folder, "pid"), "utf8"));
    if (pid > 0) return isAlive(pid) ? pid : null;
  } catch {
    // the lock was freed, or its process id is not written yet
  }
  return ageOf(folder) > UNOWNED_MS ? null : 0;
}

/** Milliseconds since a folder was changed; 0 if it does not exist. */
function ageOf(folder) {
  try {
    return Date.now() - statSync(folder).mtimeMs;
  } catch {
    return 0;
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}
