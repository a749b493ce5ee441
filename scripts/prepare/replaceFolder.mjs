/** Replaces a folder with a finished new one. */
import { existsSync, renameSync, rmSync } from "node:fs";

/**
 * Uses two renames, so that a reader finds the old folder or the new one, never a partial one. If the second rename fails, the
 * old folder is restored.
 */
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
