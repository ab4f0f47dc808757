import { type ModelAnswer, notFound, unprocessable } from "./answer.ts";
import { collaboratorOf } from "./presentation.ts";
import type { InSpace } from "./resources.ts";
import { type Collaborator, directory, tick, timeOf } from "./state.ts";

/** `/…/collaborators` and `/…/collaborators/{actor_type}/{actor_identifier}`. */
export function answerCollaborators({ state, space, method, rest, body }: InSpace): ModelAnswer {
  const change = (status: number, collaborator?: Collaborator): ModelAnswer => {
    tick(state);
    space.updatedAt = timeOf(state);
    return { status, ...(collaborator !== undefined && { body: collaboratorOf(collaborator) }) };
  };

  const [type = String(body.actor_type), identifier = String(body.actor_identifier)] = rest;
  const there = space.collaborators.find((each) => each.actor_type === type && isCalled(each, identifier));
  if (rest.length === 0) {
    if (method === "GET") return { status: 200, body: { collaborators: space.collaborators.map(collaboratorOf) } };
    const [handle, id] =
      Object.entries(directory[type] ?? {}).find(([handle, id]) => isCalled({ handle, id }, identifier)) ?? [];
    if (handle === undefined || id === undefined) return unprocessable([`there is no ${type} ${identifier}`]);
    if (there !== undefined) return unprocessable([`${identifier} is a collaborator already`]);
    const added = { actor_type: type, handle, id, role: String(body.role) };
    space.collaborators.push(added);
    return change(201, added);
  }

  if (there === undefined) return notFound();
  if (method === "DELETE" || body.role === "no_access") {
    space.collaborators = space.collaborators.filter((each) => each !== there);
    return change(204);
  }
  there.role = String(body.role);
  return change(200, there);
}

/** The API takes a handle, however it is spelt, or a number. */
function isCalled({ handle, id }: Pick<Collaborator, "handle" | "id">, identifier: string): boolean {
  return handle.toLowerCase() === identifier.toLowerCase() || String(id) === identifier;
}
