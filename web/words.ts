/** Small words that several components share. */

/** "Art. IV"; what is no number of an article stands as it is. */
export function articleWords(article: string): string {
  return /^(\d|[IVXLC]+\b|\d+\()/.test(article) ? `Art. ${article}` : article;
}

/** A file for the reader's disk, made on the spot. */
export function download(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}
