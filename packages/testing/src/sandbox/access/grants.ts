import type { OperationId } from "@copilot-spaces/types/operations";
import { operations } from "@copilot-spaces/types/operations";
import { forbidden, notFound, type Refusal } from "../operations/refusal.ts";
import type { Owner, RepositoryRecord, SpaceRecord } from "../world/records.ts";
import type { World } from "../world/world.ts";
import type { Actor } from "./actor.ts";
import { missingScopes } from "./scopes.ts";
import type { Token } from "./token.ts";

/** Why a token may not call an operation at all, by the operation's own row; `undefined` if it may. */
export function refuseToken(operationId: OperationId, token: Token): Refusal | undefined {
  const { access } = operations[operationId];
  if (access === undefined) return undefined;
  if (token.kind === "classic") {
    const missing = missingScopes(operationId, token.scopes);
    return missing.length > 0 ? forbidden(`This endpoint needs the scope ${missing.join(" and ")}.`) : undefined;
  }
  const { fineGrained, githubApps } = access;
  // Its description says what becomes of a fine-grained token here: an empty list.
  if (operationId === "orgs/list-for-authenticated-user" && token.kind === "fine-grained") return undefined;
  if (fineGrained === false || (token.kind === "github-app" && !githubApps)) return notAccessible(token);
  const level = token.permissions === undefined ? "write" : token.permissions[fineGrained.permission];
  return level === "write" || level === fineGrained.access ? undefined : notAccessible(token);
}

/** Why a token reaches nothing of an account; `undefined` if it does. */
export function refuseAccount(world: World, owner: Owner, token: Token): Refusal | undefined {
  if (token.kind === "classic" || token.accounts === undefined) return undefined;
  return token.accounts.includes(world.loginOf(owner).toLowerCase()) ? undefined : notAccessible(token);
}

/** Whether somebody may read a repository with this token. */
export function mayReadRepository(world: World, { user, token }: Actor, repository: RepositoryRecord): boolean {
  const { owner, reader_ids } = repository;
  if (!isGranted(world, repository, token)) return false;
  if (!repository.private) return true;
  if (token.kind === "classic" && !token.scopes.includes("repo")) return false;
  if (owner.type === "User" && owner.id === user.id) return true;
  const member = owner.type === "Organization" && world.membership(owner.id, user.id) !== undefined;
  return member || reader_ids.includes(user.id);
}

/** A token that was granted some repositories does not see the spaces that refer to others. */
export function seesResources(world: World, { token }: Actor, { resources }: SpaceRecord): boolean {
  if (token.kind === "classic" || token.repositories === undefined) return true;
  return resources.every(({ metadata }) => {
    const repository =
      typeof metadata["repository_id"] === "number" ? world.repository(metadata["repository_id"]) : undefined;
    return repository === undefined || isGranted(world, repository, token);
  });
}

/** The repository of this name. @throws Refusal 404 where there is none that the caller may read */
export function findRepository(world: World, actor: Actor, name: { owner: string; repo: string }): RepositoryRecord {
  const repository = world.repositoryByName(name.owner, name.repo);
  if (repository === undefined || !mayReadRepository(world, actor, repository)) throw notFound();
  return repository;
}

function isGranted(world: World, { owner, name }: RepositoryRecord, token: Token): boolean {
  if (token.kind === "classic") return true;
  const login = world.loginOf(owner).toLowerCase();
  if (token.accounts !== undefined && !token.accounts.includes(login)) return false;
  return token.repositories === undefined || token.repositories.includes(`${login}/${name.toLowerCase()}`);
}

function notAccessible({ kind }: Token): Refusal {
  return forbidden(`Resource not accessible by ${kind === "github-app" ? "integration" : "personal access token"}`);
}
