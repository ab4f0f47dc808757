import type { OrgRoute, UserRoute } from "@copilot-spaces/client";
import type { SkipToken } from "@tanstack/react-query";
import type { BodyOf, DataOf, PathOf, QueryOf } from "./operation.ts";

/** Whose spaces: an organization's or a user's. */
export type Owner =
  | { readonly org: string; readonly username?: never }
  | { readonly username: string; readonly org?: never };

/** The path of an organization's route or of its twin below a user: one owner, never both. */
export type OwnerPath<R extends OrgRoute> =
  | (PathOf<R> & { readonly username?: never })
  | (PathOf<UserRoute<R>> & { readonly org?: never });

/** The same for a query, which waits while it, or a value in it, is `skipToken`. */
export type OwnerQueryPath<R extends OrgRoute> =
  | SkipToken
  | (Skippable<PathOf<R>> & { readonly username?: never })
  | (Skippable<PathOf<UserRoute<R>>> & { readonly org?: never });

/** The same with the query parameters of a list beside the path's values. */
export type OwnerListInput<R extends OrgRoute> =
  | SkipToken
  | (Skippable<PathOf<R>> & QueryOf<R> & { readonly username?: never })
  | (Skippable<PathOf<UserRoute<R>>> & QueryOf<R> & { readonly org?: never });

/** Values that may not be known yet. */
export type Skippable<Values> = { [Name in keyof Values]: Values[Name] | SkipToken };

/** What comes back for the owner of a path. */
export type OwnerData<Path, R extends OrgRoute> = Path extends { readonly username: unknown }
  ? DataOf<UserRoute<R>>
  : Path extends SkipToken
    ? never
    : DataOf<R>;

/** What is sent for the owner of a path: as for a user, which is narrower, where the code does not know whose it is. */
export type OwnerBody<Path, R extends OrgRoute> = [Path] extends [{ readonly org: unknown }]
  ? BodyOf<R>
  : BodyOf<UserRoute<R>>;

/** `SkipToken` if a path is one or holds one. */
export type SkipIn<Path> = Extract<Path | (Path extends object ? Path[keyof Path] : never), SkipToken>;
