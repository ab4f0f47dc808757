/** Serves a document's examples in this process as long as something is done with their address. */
export async function withMock<Result>(document: object, use: (url: string) => Promise<Result>): Promise<Result> {
  // It is built before it is there.
  const { startMock } = await import("@copilot-spaces/testing/mock");
  const mock = await startMock({ document });
  try {
    return await use(mock.url);
  } finally {
    await mock.close();
  }
}
