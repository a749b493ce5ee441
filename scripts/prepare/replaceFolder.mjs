/** Puts a finished folder in the place of an older one. */
import { existsSync, renameSync, rmSync } from "node:fs";

/** Two renames: a reader finds the old folder or the new one, and never a part. The old one returns if the second rename fails. */
export function replaceFolder(folder, made) {
  const old = `${folder}.old-${process.pid}`;
  const had = existsSync(folder);
  if (had) renameSync(folder, old);
  try {
    renameSync(made, folder);
  } catch (error) {
    if (had) renameSync(old, folder);
    throw error;
  }
  rmSync(old, { recursive: true, force: true });
}
