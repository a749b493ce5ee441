/** placeholder */
export function Timeline() {
  return null;
}
