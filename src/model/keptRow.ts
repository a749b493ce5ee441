/**
 * A row of a kept version: id, label and hashes, divided by tabs. Each hash is a letter, which stands for a field in the version's
 * list of fields, and the four letters of the field's value.
 */
export const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

export interface KeptRow {
  readonly id: string;
  readonly label: string;
  /** Field and hash, in the order of the row. */
  readonly hashes: readonly (readonly [field: string, hash: string])[];
}

/** Reads a row of a version that has these fields. */
export function readRow(row: string, fields: readonly string[]): KeptRow {
  const [id = "", label = "", code = ""] = row.split("\t");
  const hashes = (code.match(/.{5}/g) ?? []).map((one) => [fields[LETTERS.indexOf(one[0] ?? "")] ?? "", one.slice(1)] as const);
  return { id, label, hashes };
}

/** Writes a row; a field that is not yet in `fields` is added to them. Throws if there are more fields than letters. */
export function writeRow({ id, label, hashes }: KeptRow, fields: string[]): string {
  const code = hashes.map(([field, hash]) => {
    if (!fields.includes(field)) fields.push(field);
    const letter = LETTERS[fields.indexOf(field)];
    if (letter === undefined)
      throw new RangeError(`a kept version has letters for ${LETTERS.length} fields of a kind, and "${field}" is one more`);
    return letter + hash;
  });
  return `${id}\t${label}\t${code.join("")}`;
}
