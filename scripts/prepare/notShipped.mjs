/** Stands in the bundle for a library that a dependency loads and this project never calls. */
export default class NotShipped {
  constructor() {
    throw new Error("this library is not in the bundle");
  }
}
export const Ajv = NotShipped;
