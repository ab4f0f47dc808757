/**
 * Words that people use for what the document calls otherwise: by noun, by verb, by both, and by the name of a field.
 * Words of the document itself (its summaries, fields and values) need not be here.
 */
export interface Vocabulary {
  readonly nouns: Readonly<Record<string, string>>;
  readonly verbs: Readonly<Record<string, string>>;
  /** By noun and verb: what a task is called. */
  readonly tasks: Readonly<Record<string, string>>;
  /** By a field of a body: what changing it is called. */
  readonly fields: Readonly<Record<string, string>>;
}

export const vocabulary: Vocabulary = {
  nouns: {
    space: "space knowledge base workspace",
    resource:
      "resource source attachment file repo repository document documentation note text issue pull request content context",
    collaborator: "collaborator member person people team teammate colleague coworker someone somebody",
    codespace: "codespace cloud development environment container machine vm computer",
    user: "user account login me",
    org: "organization org",
    repo: "repository repo",
  },
  verbs: {
    list: "list all every show browse enumerate which what find",
    get: "get one single show view open read details look inspect fetch",
    create: "create new make start set up",
    add: "add new",
    set: "set change rename edit update modify replace overwrite",
    delete: "delete remove destroy erase wipe drop get rid throw away",
    remove: "remove delete drop out",
  },
  tasks: {
    "space set": "visibility public private hide everyone whole default",
    "resource create": "attach add upload link connect include import paste put give more",
    "resource list": "attached contain contents inside use has in",
    "resource get": "attached",
    "resource set": "text content metadata",
    "resource delete": "detach unlink disconnect",
    "collaborator add": "share invite give grant let allow access permission",
    "collaborator list": "who see access permission audit",
    "collaborator set": "role promote demote upgrade downgrade level make may",
    "collaborator remove": "stop sharing unshare revoke withdraw kick take away access permission leave left",
    "codespace create": "launch spin open start pull request pr branch review cloud",
    "codespace get": "ready state status up running",
    "user get": "who whose am token",
    "repo get": "id number numeric",
  },
  fields: {
    name: "title",
    general_instructions: "custom prompt behaviour tell answer follow",
    base_role: "visibility public private internal",
    metadata: "content",
    role: "viewer editor",
  },
};
