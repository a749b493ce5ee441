/** English words of the terminal for the user's own copies of datasets. */

export const datasetWords = {
  known: (count: number) => `${count} datasets can be read from your own copies`,
  in: (folder: string, read: number, of: number) => `${folder} holds ${read} of ${of} datasets that can be read`,
  missing: "Not in the folder, and where each is published",
  refused: "Not read",
  left: "Older versions and copies, not used",
  remarks: "To know about what was read",
  others: (count: number) => `${count === 1 ? "1 other file is" : `${count} other files are`} of no dataset known here: `,
  more: "Columns, hashes and citations: add --json",
  years: (from: number, until: number) => `${from}-${until}`,
  head: { dataset: "dataset", version: "version", rows: "rows", years: "covers", file: "file", title: "title", site: "published by" },
};
