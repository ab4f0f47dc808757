import { type ModelAnswer, notFound, unprocessable } from "./answer.ts";
import { pageOfSpaces } from "./pages.ts";
import { detailOf } from "./presentation.ts";
import { changeResources } from "./resources.ts";
import { type ModelState, type Owner, type Space, tick, timeOf } from "./state.ts";

/** What a request is about, below an owner. */
export interface OfOwner {
  readonly state: ModelState;
  readonly owner: Owner;
  readonly method: string;
  readonly url: URL;
  readonly body: Readonly<Record<string, unknown>>;
}

/** `/…/copilot-spaces`. */
export function answerSpaces({ state, owner, method, url, body }: OfOwner): ModelAnswer {
  if (method === "GET") return pageOfSpaces(owner, url);
  const id = tick(state);
  owner.lastNumber += 1;
  const [createdAt, updatedAt, number] = [timeOf(state), timeOf(state), owner.lastNumber];
  const empty = { description: null, general_instructions: null, base_role: "no_access" };
  const parts = { resources: [], collaborators: [] };
  const space: Space = { id, number, createdAt, updatedAt, name: "", ...empty, ...fieldsOf(body), ...parts };
  if (!changeResources({ state, space, body })) return unprocessable(["a new space has no resources to change"]);
  owner.spaces.push(space);
  return { status: 201, body: detailOf(owner, space) };
}

/** `/…/copilot-spaces/{space_number}`. */
export function answerSpace({ state, owner, method, body }: OfOwner, space: Space | undefined): ModelAnswer {
  if (space === undefined) return notFound();
  if (method === "DELETE") {
    tick(state);
    owner.spaces = owner.spaces.filter((each) => each !== space);
    return { status: 204 };
  }
  if (method === "PUT") {
    if (!changeResources({ state, space, body })) return unprocessable(["there is no such resource"]);
    tick(state);
    Object.assign(space, fieldsOf(body), { updatedAt: timeOf(state) });
  }
  return { status: 200, body: detailOf(owner, space) };
}

/** The fields of a body that are a space's own. */
function fieldsOf({ resources_attributes: _, ...fields }: OfOwner["body"]): Partial<Space> {
  return fields;
}
