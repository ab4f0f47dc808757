/** The mock could not start: Prism is missing, the document is broken, the port is taken. The message says what to do. */
export class MockError extends Error {
  override readonly name = "MockError";
}
