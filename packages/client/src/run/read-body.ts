/** More than this of an error's body is not read: the API's own errors are far shorter. */
const LONGEST_ERROR = 64 * 1024;

/**
 * The text of an answer. That of an error is read up to a limit, so that 5 MB of HTML from a proxy cost neither time
 * nor memory; that of a success is read whole.
 */
export async function readBody(response: Response): Promise<string> {
  if (response.ok || !response.body?.getReader) {
    return response.status === 204 ? "" : response.text();
  }
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let text = "";
  while (text.length < LONGEST_ERROR) {
    const { done, value } = await reader.read();
    if (done) {
      return text + decoder.decode();
    }
    text += decoder.decode(value, { stream: true });
  }
  // The rest is not wanted, so neither is how its cancelling ends.
  reader.cancel().catch(() => {});
  return text;
}
