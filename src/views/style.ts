/** The look of marks; plain where the output is no terminal or NO_COLOR is set. */
export interface Style {
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
}
export const PLAIN: Style = { strong: (text) => text, faint: (text) => text };
