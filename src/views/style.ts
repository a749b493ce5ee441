/** Terminal styling; plain if the output is not a terminal or NO_COLOR is set. */
export interface Style {
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
}
export const PLAIN: Style = { strong: (text) => text, faint: (text) => text };
