/**
 * The validator that the SDK asks for. It serves answers of a person to a question of the server, which this server never asks;
 * without it the SDK would load its own, which is larger than the rest of the server.
 */
import type { jsonSchemaValidator } from "@modelcontextprotocol/sdk/validation/types.js";

export const NO_VALIDATOR: jsonSchemaValidator = Object.freeze({
  getValidator: () => () => ({ valid: false as const, data: undefined, errorMessage: "this server asks no questions" }),
});
