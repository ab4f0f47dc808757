/** The sandbox cannot do what it was asked for: a seed that contradicts itself, an unknown login, a port that is taken. */
export class SandboxError extends Error {
  override readonly name = "SandboxError";
}
