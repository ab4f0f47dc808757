// Generated from the OpenAPI document by `pnpm generate`: do not edit, change the document.

export interface paths {
    "/orgs/{org}/copilot-spaces": {
        parameters: {
            query?: never;
            header?: {
                /** @description The media type to answer with. GitHub recommends `application/vnd.github+json`. */
                accept?: components["parameters"]["accept"];
                /** @description The version of the API to use, which is a date. */
                "X-GitHub-Api-Version"?: components["parameters"]["X-GitHub-Api-Version"];
            };
            path: {
                /**
                 * @description The organization's name. Case does not matter.
                 * @example octo-org
                 */
                org: components["parameters"]["org"];
            };
            cookie?: never;
        };
        /**
         * List an organization's spaces
         * @description Lists the spaces of an organization that the caller may read: the public ones, and for members of the organization the internal ones. The caller must be allowed to read the organization's spaces.
         */
        get: operations["copilot-spaces/list-for-org"];
        put?: never;
        /**
         * Create a space for an organization
         * @description Creates a space that belongs to an organization, to be shared within it. The caller must be allowed to create spaces there, as members with the right permissions are.
         */
        post: operations["copilot-spaces/create-for-org"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orgs/{org}/copilot-spaces/{space_number}": {
        parameters: {
            query?: never;
            header?: {
                /** @description The media type to answer with. GitHub recommends `application/vnd.github+json`. */
                accept?: components["parameters"]["accept"];
                /** @description The version of the API to use, which is a date. */
                "X-GitHub-Api-Version"?: components["parameters"]["X-GitHub-Api-Version"];
            };
            path: {
                /**
                 * @description The organization's name. Case does not matter.
                 * @example octo-org
                 */
                org: components["parameters"]["org"];
                /**
                 * @description The space's `number`, which tells it apart from its owner's other spaces. It is not the space's `id`.
                 * @example 3
                 */
                space_number: components["parameters"]["space_number"];
            };
            cookie?: never;
        };
        /**
         * Get an organization's space
         * @description Shows one space of an organization, with its instructions and resources, to those who may read it. An internal space is shown to members of the organization and to those who were given permission to read it.
         */
        get: operations["copilot-spaces/get-for-org"];
        /**
         * Change an organization's space
         * @description Changes the fields that are sent and leaves the others as they are. The caller must be allowed to change spaces of the organization, as members with the right permissions are, and must be an admin of the space to change `base_role`.
         *
         *     `resources_attributes` attaches, changes and removes resources, one entry each. New entries create resources, so a request that has them must not be sent twice.
         */
        put: operations["copilot-spaces/update-for-org"];
        post?: never;
        /**
         * Delete an organization's space
         * @description Deletes a space of an organization, and with it all its resources and settings. This is permanent and cannot be undone. The caller must be allowed to delete spaces of the organization, as members with the right permissions are.
         */
        delete: operations["copilot-spaces/delete-for-org"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orgs/{org}/copilot-spaces/{space_number}/resources": {
        parameters: {
            query?: never;
            header?: {
                /** @description The media type to answer with. GitHub recommends `application/vnd.github+json`. */
                accept?: components["parameters"]["accept"];
                /** @description The version of the API to use, which is a date. */
                "X-GitHub-Api-Version"?: components["parameters"]["X-GitHub-Api-Version"];
            };
            path: {
                /**
                 * @description The organization's name. Case does not matter.
                 * @example octo-org
                 */
                org: components["parameters"]["org"];
                /**
                 * @description The space's `number`, which tells it apart from its owner's other spaces. It is not the space's `id`.
                 * @example 3
                 */
                space_number: components["parameters"]["space_number"];
            };
            cookie?: never;
        };
        /**
         * List the resources of an organization's space
         * @description Lists everything attached to the space, all at once. The caller must be allowed to see the space.
         */
        get: operations["copilot-spaces/list-resources-for-org"];
        put?: never;
        /**
         * Attach a resource to an organization's space
         * @description Attaches one resource to the space: a `repository`, a `github_file`, a `free_text`, a `github_issue` or a `github_pull_request`. An `uploaded_text_file` or `media_content` cannot be created this way. The caller must be allowed to write to the space.
         *
         *     A `github_file` whose repository, path and SHA are those of a resource that exists is not created again: the answer is then 200 with the resource that exists.
         */
        post: operations["copilot-spaces/create-resource-for-org"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orgs/{org}/copilot-spaces/{space_number}/resources/{space_resource_id}": {
        parameters: {
            query?: never;
            header?: {
                /** @description The media type to answer with. GitHub recommends `application/vnd.github+json`. */
                accept?: components["parameters"]["accept"];
                /** @description The version of the API to use, which is a date. */
                "X-GitHub-Api-Version"?: components["parameters"]["X-GitHub-Api-Version"];
            };
            path: {
                /**
                 * @description The organization's name. Case does not matter.
                 * @example octo-org
                 */
                org: components["parameters"]["org"];
                /**
                 * @description The space's `number`, which tells it apart from its owner's other spaces. It is not the space's `id`.
                 * @example 3
                 */
                space_number: components["parameters"]["space_number"];
                /**
                 * @description The resource's `id`.
                 * @example 1
                 */
                space_resource_id: components["parameters"]["space_resource_id"];
            };
            cookie?: never;
        };
        /**
         * Get a resource of an organization's space
         * @description Shows one resource of the space. The caller must be allowed to see the space.
         */
        get: operations["copilot-spaces/get-resource-for-org"];
        /**
         * Change a resource of an organization's space
         * @description Changes the metadata of a resource. Its type stays as it is. The caller must be allowed to write to the space.
         */
        put: operations["copilot-spaces/update-resource-for-org"];
        post?: never;
        /**
         * Remove a resource from an organization's space
         * @description Removes one resource from the space. The caller must be allowed to write to the space.
         */
        delete: operations["copilot-spaces/delete-resource-for-org"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orgs/{org}/copilot-spaces/{space_number}/collaborators": {
        parameters: {
            query?: never;
            header?: {
                /** @description The media type to answer with. GitHub recommends `application/vnd.github+json`. */
                accept?: components["parameters"]["accept"];
                /** @description The version of the API to use, which is a date. */
                "X-GitHub-Api-Version"?: components["parameters"]["X-GitHub-Api-Version"];
            };
            path: {
                /**
                 * @description The organization's name. Case does not matter.
                 * @example octo-org
                 */
                org: components["parameters"]["org"];
                /**
                 * @description The space's `number`, which tells it apart from its owner's other spaces. It is not the space's `id`.
                 * @example 3
                 */
                space_number: components["parameters"]["space_number"];
            };
            cookie?: never;
        };
        /**
         * List the collaborators of an organization's space
         * @description Lists the people and teams that were added to the space, with their roles, all at once. The teams are teams of the organization. The organization, which owns the space, is not in the list. The caller must be allowed to see collaborators.
         */
        get: operations["copilot-spaces/list-collaborators-for-org"];
        put?: never;
        /**
         * Add a collaborator to an organization's space
         * @description Adds a person or a team to the space. A person must be a member of the organization already, and a team must be one of the organization's. The caller must be allowed to manage collaborators.
         */
        post: operations["copilot-spaces/add-collaborator-for-org"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orgs/{org}/copilot-spaces/{space_number}/collaborators/{actor_type}/{actor_identifier}": {
        parameters: {
            query?: never;
            header?: {
                /** @description The media type to answer with. GitHub recommends `application/vnd.github+json`. */
                accept?: components["parameters"]["accept"];
                /** @description The version of the API to use, which is a date. */
                "X-GitHub-Api-Version"?: components["parameters"]["X-GitHub-Api-Version"];
            };
            path: {
                /**
                 * @description The organization's name. Case does not matter.
                 * @example octo-org
                 */
                org: components["parameters"]["org"];
                /**
                 * @description The space's `number`, which tells it apart from its owner's other spaces. It is not the space's `id`.
                 * @example 3
                 */
                space_number: components["parameters"]["space_number"];
                /** @description Whether the collaborator is a person or a team. */
                actor_type: components["parameters"]["actor_type"];
                /**
                 * @description A person's handle or a team's slug. The number of either is accepted too.
                 * @example octocat
                 */
                actor_identifier: components["parameters"]["actor_identifier"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Change a collaborator's role in an organization's space
         * @description Gives a collaborator another role. The role `no_access` removes the collaborator, and the answer is then 204 without a body. The caller must be allowed to manage collaborators.
         */
        put: operations["copilot-spaces/update-collaborator-for-org"];
        post?: never;
        /**
         * Remove a collaborator from an organization's space
         * @description Removes a person or a team from the space. The caller must be allowed to manage collaborators.
         */
        delete: operations["copilot-spaces/remove-collaborator-for-org"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{username}/copilot-spaces": {
        parameters: {
            query?: never;
            header?: {
                /** @description The media type to answer with. GitHub recommends `application/vnd.github+json`. */
                accept?: components["parameters"]["accept"];
                /** @description The version of the API to use, which is a date. */
                "X-GitHub-Api-Version"?: components["parameters"]["X-GitHub-Api-Version"];
            };
            path: {
                /**
                 * @description The user's handle.
                 * @example octocat
                 */
                username: components["parameters"]["username"];
            };
            cookie?: never;
        };
        /**
         * List a user's spaces
         * @description Lists the spaces of a user that the caller may read: all of one's own, and the public ones of others. The caller must be allowed to read the user's spaces.
         */
        get: operations["copilot-spaces/list-for-user"];
        put?: never;
        /**
         * Create a space for a user
         * @description Creates a personal space that belongs to the caller, for the caller's own use. Nobody can create a space for somebody else.
         */
        post: operations["copilot-spaces/create-for-user"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{username}/copilot-spaces/{space_number}": {
        parameters: {
            query?: never;
            header?: {
                /** @description The media type to answer with. GitHub recommends `application/vnd.github+json`. */
                accept?: components["parameters"]["accept"];
                /** @description The version of the API to use, which is a date. */
                "X-GitHub-Api-Version"?: components["parameters"]["X-GitHub-Api-Version"];
            };
            path: {
                /**
                 * @description The user's handle.
                 * @example octocat
                 */
                username: components["parameters"]["username"];
                /**
                 * @description The space's `number`, which tells it apart from its owner's other spaces. It is not the space's `id`.
                 * @example 3
                 */
                space_number: components["parameters"]["space_number"];
            };
            cookie?: never;
        };
        /**
         * Get a user's space
         * @description Shows one space of a user, with its instructions and resources, to those who may read it. A private space is shown to its owner, a public one to everybody who is signed in.
         */
        get: operations["copilot-spaces/get-for-user"];
        /**
         * Change a user's space
         * @description Changes the fields that are sent and leaves the others as they are. Only one's own spaces can be changed. Changing `base_role` takes the permissions of an admin.
         *
         *     `resources_attributes` attaches, changes and removes resources, one entry each. New entries create resources, so a request that has them must not be sent twice.
         */
        put: operations["copilot-spaces/update-for-user"];
        post?: never;
        /**
         * Delete a user's space
         * @description Deletes a space of a user, and with it all its resources and settings. This is permanent and cannot be undone. The caller must be the owner of the space.
         */
        delete: operations["copilot-spaces/delete-for-user"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{username}/copilot-spaces/{space_number}/resources": {
        parameters: {
            query?: never;
            header?: {
                /** @description The media type to answer with. GitHub recommends `application/vnd.github+json`. */
                accept?: components["parameters"]["accept"];
                /** @description The version of the API to use, which is a date. */
                "X-GitHub-Api-Version"?: components["parameters"]["X-GitHub-Api-Version"];
            };
            path: {
                /**
                 * @description The user's handle.
                 * @example octocat
                 */
                username: components["parameters"]["username"];
                /**
                 * @description The space's `number`, which tells it apart from its owner's other spaces. It is not the space's `id`.
                 * @example 3
                 */
                space_number: components["parameters"]["space_number"];
            };
            cookie?: never;
        };
        /**
         * List the resources of a user's space
         * @description Lists everything attached to the space, all at once. The caller must be allowed to see the space.
         */
        get: operations["copilot-spaces/list-resources-for-user"];
        put?: never;
        /**
         * Attach a resource to a user's space
         * @description Attaches one resource to the space: a `repository`, a `github_file`, a `free_text`, a `github_issue` or a `github_pull_request`. An `uploaded_text_file` or `media_content` cannot be created this way. The caller must be allowed to write to the space.
         *
         *     A `github_file` whose repository, path and SHA are those of a resource that exists is not created again: the answer is then 200 with the resource that exists.
         */
        post: operations["copilot-spaces/create-resource-for-user"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{username}/copilot-spaces/{space_number}/resources/{space_resource_id}": {
        parameters: {
            query?: never;
            header?: {
                /** @description The media type to answer with. GitHub recommends `application/vnd.github+json`. */
                accept?: components["parameters"]["accept"];
                /** @description The version of the API to use, which is a date. */
                "X-GitHub-Api-Version"?: components["parameters"]["X-GitHub-Api-Version"];
            };
            path: {
                /**
                 * @description The user's handle.
                 * @example octocat
                 */
                username: components["parameters"]["username"];
                /**
                 * @description The space's `number`, which tells it apart from its owner's other spaces. It is not the space's `id`.
                 * @example 3
                 */
                space_number: components["parameters"]["space_number"];
                /**
                 * @description The resource's `id`.
                 * @example 1
                 */
                space_resource_id: components["parameters"]["space_resource_id"];
            };
            cookie?: never;
        };
        /**
         * Get a resource of a user's space
         * @description Shows one resource of the space. The caller must be allowed to see the space.
         */
        get: operations["copilot-spaces/get-resource-for-user"];
        /**
         * Change a resource of a user's space
         * @description Changes the metadata of a resource. Its type stays as it is. The caller must be allowed to write to the space.
         */
        put: operations["copilot-spaces/update-resource-for-user"];
        post?: never;
        /**
         * Remove a resource from a user's space
         * @description Removes one resource from the space. The caller must be allowed to write to the space.
         */
        delete: operations["copilot-spaces/delete-resource-for-user"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{username}/copilot-spaces/{space_number}/collaborators": {
        parameters: {
            query?: never;
            header?: {
                /** @description The media type to answer with. GitHub recommends `application/vnd.github+json`. */
                accept?: components["parameters"]["accept"];
                /** @description The version of the API to use, which is a date. */
                "X-GitHub-Api-Version"?: components["parameters"]["X-GitHub-Api-Version"];
            };
            path: {
                /**
                 * @description The user's handle.
                 * @example octocat
                 */
                username: components["parameters"]["username"];
                /**
                 * @description The space's `number`, which tells it apart from its owner's other spaces. It is not the space's `id`.
                 * @example 3
                 */
                space_number: components["parameters"]["space_number"];
            };
            cookie?: never;
        };
        /**
         * List the collaborators of a user's space
         * @description Lists the people who were added to the space, with their roles, all at once. The owner is not in the list, and teams cannot be. The caller must own the space or be an admin of it.
         */
        get: operations["copilot-spaces/list-collaborators-for-user"];
        put?: never;
        /**
         * Add a collaborator to a user's space
         * @description Adds a person to the space. Teams cannot be added to a user's space. The caller must own the space or be an admin of it.
         */
        post: operations["copilot-spaces/add-collaborator-for-user"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{username}/copilot-spaces/{space_number}/collaborators/{actor_type}/{actor_identifier}": {
        parameters: {
            query?: never;
            header?: {
                /** @description The media type to answer with. GitHub recommends `application/vnd.github+json`. */
                accept?: components["parameters"]["accept"];
                /** @description The version of the API to use, which is a date. */
                "X-GitHub-Api-Version"?: components["parameters"]["X-GitHub-Api-Version"];
            };
            path: {
                /**
                 * @description The user's handle.
                 * @example octocat
                 */
                username: components["parameters"]["username"];
                /**
                 * @description The space's `number`, which tells it apart from its owner's other spaces. It is not the space's `id`.
                 * @example 3
                 */
                space_number: components["parameters"]["space_number"];
                /** @description Always `User`, because a user's space takes no teams. */
                actor_type: components["parameters"]["actor_type_user"];
                /**
                 * @description The person's handle. Their number is accepted too.
                 * @example github-user
                 */
                actor_identifier: components["parameters"]["actor_identifier_user"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Change a collaborator's role in a user's space
         * @description Gives a collaborator another role. The role `no_access` removes the collaborator, and the answer is then 204 without a body. The caller must own the space or be an admin of it.
         */
        put: operations["copilot-spaces/update-collaborator-for-user"];
        post?: never;
        /**
         * Remove a collaborator from a user's space
         * @description Removes a person from the space. The caller must own the space or be an admin of it.
         */
        delete: operations["copilot-spaces/remove-collaborator-for-user"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/repos/{owner}/{repo}/pulls/{pull_number}/codespaces": {
        parameters: {
            query?: never;
            header?: {
                /** @description The media type to answer with. GitHub recommends `application/vnd.github+json`. */
                accept?: components["parameters"]["accept"];
                /** @description The version of the API to use, which is a date. */
                "X-GitHub-Api-Version"?: components["parameters"]["X-GitHub-Api-Version"];
            };
            path: {
                /**
                 * @description The account that owns the repository. Case does not matter.
                 * @example octocat
                 */
                owner: components["parameters"]["owner"];
                /**
                 * @description The repository's name, without `.git`. Case does not matter.
                 * @example Hello-World
                 */
                repo: components["parameters"]["repo"];
                /**
                 * @description The pull request's number.
                 * @example 1
                 */
                pull_number: components["parameters"]["pull_number"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a codespace from a pull request
         * @description Creates a codespace for a pull request. It belongs to the caller.
         *
         *     202 means that a part of the creation failed and that GitHub tries again in the background.
         */
        post: operations["codespaces/create-with-pr-for-authenticated-user"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user": {
        parameters: {
            query?: never;
            header?: {
                /** @description The media type to answer with. GitHub recommends `application/vnd.github+json`. */
                accept?: components["parameters"]["accept"];
                /** @description The version of the API to use, which is a date. */
                "X-GitHub-Api-Version"?: components["parameters"]["X-GitHub-Api-Version"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Get the owner of the token
         * @description Shows the user that the token belongs to. No scope is needed.
         */
        get: operations["users/get-authenticated"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/orgs": {
        parameters: {
            query?: never;
            header?: {
                /** @description The media type to answer with. GitHub recommends `application/vnd.github+json`. */
                accept?: components["parameters"]["accept"];
                /** @description The version of the API to use, which is a date. */
                "X-GitHub-Api-Version"?: components["parameters"]["X-GitHub-Api-Version"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List the organizations of the token's owner
         * @description Lists the organizations that the token lets its owner act in. The scope `user` does as well as `read:org`. For a fine-grained token the list is empty.
         */
        get: operations["orgs/list-for-authenticated-user"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/repos/{owner}/{repo}": {
        parameters: {
            query?: never;
            header?: {
                /** @description The media type to answer with. GitHub recommends `application/vnd.github+json`. */
                accept?: components["parameters"]["accept"];
                /** @description The version of the API to use, which is a date. */
                "X-GitHub-Api-Version"?: components["parameters"]["X-GitHub-Api-Version"];
            };
            path: {
                /**
                 * @description The account that owns the repository. Case does not matter.
                 * @example octocat
                 */
                owner: components["parameters"]["owner"];
                /**
                 * @description The repository's name, without `.git`. Case does not matter.
                 * @example Hello-World
                 */
                repo: components["parameters"]["repo"];
            };
            cookie?: never;
        };
        /**
         * Get a repository
         * @description Shows a repository. For a private one a classic token needs the scope `repo`.
         */
        get: operations["repos/get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/codespaces/{codespace_name}": {
        parameters: {
            query?: never;
            header?: {
                /** @description The media type to answer with. GitHub recommends `application/vnd.github+json`. */
                accept?: components["parameters"]["accept"];
                /** @description The version of the API to use, which is a date. */
                "X-GitHub-Api-Version"?: components["parameters"]["X-GitHub-Api-Version"];
            };
            path: {
                /**
                 * @description The codespace's name.
                 * @example monalisa-octocat-hello-world-g4wpq6h95q
                 */
                codespace_name: components["parameters"]["codespace_name"];
            };
            cookie?: never;
        };
        /**
         * Get a codespace
         * @description Shows one of the caller's codespaces. Ask again after a 202 to see whether it has come up.
         */
        get: operations["codespaces/get-for-authenticated-user"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * @description Whether a collaborator is a person or a team.
         * @enum {string}
         */
        ActorType: "User" | "Team";
        /** @description Whom to add to an organization's space, and with which role. */
        AddCollaboratorForOrg: {
            /** @description Whether to add a person or a team. */
            actor_type: components["schemas"]["ActorType"];
            /** @description A person's handle or a team's slug. The number of either is accepted too, as a string. */
            actor_identifier: string;
            /** @description What the collaborator may do in the space. */
            role: components["schemas"]["CollaboratorRole"];
        };
        /** @description Whom to add to a user's space, and with which role. */
        AddCollaboratorForUser: {
            /**
             * @description Always `User`, because a user's space takes no teams.
             * @constant
             */
            actor_type: "User";
            /** @description The person's handle. Their number is accepted too, as a string. */
            actor_identifier: string;
            /** @description What the collaborator may do in the space. */
            role: components["schemas"]["CollaboratorRole"];
        };
        /** @description The user that the token belongs to. Only what the tools here need. */
        AuthenticatedUser: {
            /** @description The handle. */
            login: string;
            /**
             * Format: int64
             * @description The user's number.
             */
            id: number;
            /** @description The display name. */
            name?: string | null;
            /** Format: uri */
            avatar_url: string;
            /**
             * Format: uri
             * @description The user's profile on the web.
             */
            html_url: string;
            /** @description `User`, or another kind of account such as `Bot`. */
            type: string;
        };
        /**
         * @description What members of the organization (or everyone, in a user's space) may do without having been added to the space.
         *
         *     - `no_access`: nothing
         *     - `reader`: read the space
         *     - `writer`: read and edit it (in an organization's spaces only)
         *     - `admin`: everything, roles included (in an organization's spaces only)
         * @enum {string}
         */
        BaseRole: "reader" | "writer" | "admin" | "no_access";
        /** @description What went wrong, for a person to read. */
        BasicError: {
            /** @description What went wrong. */
            message?: string;
            /** @description A page that may help. */
            documentation_url?: string;
            url?: string;
            /** @description The HTTP status, as a string. */
            status?: string;
        };
        /** @description A development environment in the cloud. */
        Codespace: {
            /**
             * Format: int64
             * @description The codespace's number.
             */
            id: number;
            /** @description The codespace's name in URLs, made up by GitHub. */
            name: string;
            /** @description The name that people see. */
            display_name?: string | null;
            /** @description The UUID of the codespace's environment. */
            environment_id: string | null;
            owner: components["schemas"]["SimpleUser"];
            billable_owner: components["schemas"]["SimpleUser"];
            repository: components["schemas"]["MinimalRepository"];
            machine: components["schemas"]["CodespaceMachine"] | null;
            /** @description The path of the devcontainer.json that the codespace was made from. */
            devcontainer_path?: string | null;
            /** @description Whether the codespace was made from a prebuild. */
            prebuild: boolean | null;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
            /**
             * Format: date-time
             * @description When the codespace was last started.
             */
            last_used_at: string;
            state: components["schemas"]["CodespaceState"];
            /**
             * Format: uri
             * @description The codespace in this API.
             */
            url: string;
            git_status: components["schemas"]["CodespaceGitStatus"];
            /**
             * @description Where the codespace was first placed.
             * @enum {string}
             */
            location: "EastUs" | "SouthEastAsia" | "WestEurope" | "WestUs2";
            /** @description After how many minutes without activity the codespace stops. */
            idle_timeout_minutes: number | null;
            /**
             * Format: uri
             * @description The codespace on the web.
             */
            web_url: string;
            /**
             * Format: uri
             * @description The machine types that the codespace can change to.
             */
            machines_url: string;
            /**
             * Format: uri
             * @description Starts the codespace.
             */
            start_url: string;
            /**
             * Format: uri
             * @description Stops the codespace.
             */
            stop_url: string;
            /**
             * Format: uri
             * @description Publishes the codespace to a new repository.
             */
            publish_url?: string | null;
            /**
             * Format: uri
             * @description The pull request that the codespace belongs to.
             */
            pulls_url: string | null;
            /** @description Folders opened lately. */
            recent_folders: string[];
            /** @description What the codespace may do. */
            runtime_constraints?: {
                /** @description Who a forwarded port may be opened to. */
                allowed_port_privacy_settings?: string[] | null;
            };
            /** @description Whether something is being done to the codespace. Until it is over the codespace can only be deleted. */
            pending_operation?: boolean | null;
            /** @description Why the codespace cannot be used while something is being done to it. */
            pending_operation_disabled_reason?: string | null;
            /** @description What to tell people whose idle timeout was replaced by the organization's. */
            idle_timeout_notice?: string | null;
            /** @description After how many minutes of being stopped the codespace is deleted. */
            retention_period_minutes?: number | null;
            /**
             * Format: date-time
             * @description When the codespace will be deleted.
             */
            retention_expires_at?: string | null;
            /** @description Why the codespace was stopped. */
            last_known_stop_notice?: string | null;
        };
        /** @description How the codespace's copy of the repository differs from the remote. */
        CodespaceGitStatus: {
            /** @description How many commits the copy is ahead. */
            ahead?: number;
            /** @description How many commits the copy is behind. */
            behind?: number;
            /** @description Whether there are commits that were not pushed. */
            has_unpushed_changes?: boolean;
            /** @description Whether there are changes that were not committed. */
            has_uncommitted_changes?: boolean;
            /** @description The branch, or the commit if no branch is checked out. */
            ref?: string;
        };
        /** @description The machine that a codespace runs on. */
        CodespaceMachine: {
            /** @description The machine type's name. */
            name: string;
            /** @description Cores, memory and storage in words. */
            display_name: string;
            operating_system: string;
            /** Format: int64 */
            storage_in_bytes: number;
            /** Format: int64 */
            memory_in_bytes: number;
            /** @description How many cores it has. */
            cpus: number;
            /**
             * @description Whether a prebuild is at hand. `null` where prebuilds are not supported or nothing is known about them.
             * @enum {string|null}
             */
            prebuild_availability?: "none" | "ready" | "in_progress" | null;
        };
        /**
         * @description What a codespace is doing.
         * @enum {string}
         */
        CodespaceState: "Unknown" | "Created" | "Queued" | "Provisioning" | "Available" | "Awaiting" | "Unavailable" | "Deleted" | "Moved" | "Shutdown" | "Archived" | "Starting" | "ShuttingDown" | "Failed" | "Exporting" | "Updating" | "Rebuilding";
        /** @description Who has been added to a space, and with which role. `actor_type` says which of the two shapes it is. */
        Collaborator: components["schemas"]["UserCollaborator"] | components["schemas"]["TeamCollaborator"];
        /** @description Everyone who has been added to an organization's space. This list has no pages. */
        CollaboratorList: {
            collaborators: components["schemas"]["Collaborator"][];
        };
        /**
         * @description What a collaborator may do in a space.
         * @enum {string}
         */
        CollaboratorRole: "reader" | "writer" | "admin";
        /** @description How the codespace should be set up. Everything has a default, so the whole body may be left out. */
        CreateCodespaceFromPullRequest: {
            /**
             * @deprecated
             * @description Where the codespace should run. It is chosen by IP address if left out. Use `geo` instead.
             */
            location?: string;
            /**
             * @description The area of the world where the codespace should run. It is chosen by IP address if left out.
             * @enum {string}
             */
            geo?: "EuropeWest" | "SoutheastAsia" | "UsEast" | "UsWest";
            /** @description The IP address to choose the place by, for requests sent on somebody's behalf. */
            client_ip?: string;
            /** @description The name of the machine type. */
            machine?: string;
            /** @description The path of the devcontainer.json to use. */
            devcontainer_path?: string;
            /** @description Whether to do without the permissions for other repositories that the devcontainer.json asks for. */
            multi_repo_permissions_opt_out?: boolean;
            /** @description The folder to start in. */
            working_directory?: string;
            /** @description After how many minutes without activity the codespace stops. */
            idle_timeout_minutes?: number;
            /** @description The name that people see. */
            display_name?: string;
            /** @description After how many minutes of being stopped the codespace is deleted. At most 30 days. */
            retention_period_minutes?: number;
        } | null;
        /** @description A resource to attach to a space by itself. Uploads cannot be created this way. */
        CreateResource: components["schemas"]["NewResourceRepository"] | components["schemas"]["NewResourceGithubFile"] | components["schemas"]["NewResourceFreeText"] | components["schemas"]["NewResourceGithubIssue"] | components["schemas"]["NewResourceGithubPullRequest"];
        /** @description A new space for an organization. */
        CreateSpaceForOrg: {
            /** @description The space's name. */
            name: string;
            /** @description What the space is for. */
            description?: string;
            /** @description What Copilot is to be told in every conversation in this space. */
            general_instructions?: string;
            /**
             * @description What members of the organization may do in the space without having been added to it.
             * @default no_access
             */
            base_role?: components["schemas"]["BaseRole"];
            /** @description What to attach to the space from the start. */
            resources_attributes?: components["schemas"]["NewResource"][];
        };
        /** @description A new space for a user. */
        CreateSpaceForUser: {
            /** @description The space's name. */
            name: string;
            /** @description What the space is for. */
            description?: string;
            /** @description What Copilot is to be told in every conversation in this space. */
            general_instructions?: string;
            /**
             * @description What everyone may do in the space without having been added to it. `reader` makes the space public.
             * @default no_access
             */
            base_role?: components["schemas"]["UserSpaceBaseRole"];
            /** @description What to attach to the space from the start. */
            resources_attributes?: components["schemas"]["NewResource"][];
        };
        /** @description One problem with one field of a request. */
        FieldError: {
            /** @description The kind of object that the problem is with. */
            resource?: string;
            /** @description The field that the problem is with. */
            field?: string;
            /** @description What kind of problem it is: `missing`, `missing_field`, `invalid`, `already_exists`, `unprocessable`, `custom` or another. */
            code: string;
            /** @description The problem in words. */
            message?: string;
            /** @description Which entry of a list the problem is with, from 0. */
            index?: number;
            /** @description The value that was refused. */
            value?: string | number | string[] | null;
        };
        /** @description The text of a `free_text` resource. */
        FreeTextMetadata: {
            /** @description What the text is called. */
            name: string;
            /** @description The text itself. */
            text: string;
        };
        /** @description Where a `github_file` resource points. */
        GithubFileMetadata: {
            /**
             * Format: int64
             * @description The number of the repository that holds the file.
             */
            repository_id: number;
            /** @description The file's path from the root of the repository. */
            file_path: string;
            /** @description The version of the file. */
            sha?: string;
        };
        /** @description Where a `github_issue` resource points. */
        GithubIssueMetadata: {
            /**
             * Format: int64
             * @description The number of the issue's repository.
             */
            repository_id: number;
            /**
             * Format: int64
             * @description The issue's number in its repository.
             */
            number: number;
        };
        /** @description Where a `github_pull_request` resource points. */
        GithubPullRequestMetadata: {
            /**
             * Format: int64
             * @description The number of the pull request's repository.
             */
            repository_id: number;
            /**
             * Format: int64
             * @description The pull request's number in its repository.
             */
            number: number;
        };
        /** @description What a `media_content` resource holds. */
        MediaContentMetadata: {
            /** @description What the file is called. */
            name?: string;
            /** @description The file's text. */
            text?: string;
            /**
             * Format: int64
             * @description The upload's number.
             */
            copilot_chat_attachment_id?: number;
            /** @description The file's media type, such as `image/png`. */
            media_type?: string;
            /** @description Where the file can be fetched. */
            url?: string;
            /** @description An image's height in pixels. */
            height?: number;
            /** @description An image's width in pixels. */
            width?: number;
        };
        /** @description A repository as other objects mention it. */
        MinimalRepository: {
            /**
             * Format: int64
             * @description The repository's number.
             */
            id: number;
            /** @description The repository's id in the GraphQL API. */
            node_id: string;
            /** @description The repository's name. */
            name: string;
            /** @description Owner and name, as in `octocat/Hello-World`. */
            full_name: string;
            owner: components["schemas"]["SimpleUser"];
            /** @description Whether only some people can see the repository. */
            private: boolean;
            /**
             * Format: uri
             * @description The repository on the web.
             */
            html_url: string;
            /** @description What the repository is for. */
            description: string | null;
            fork: boolean;
            /**
             * Format: uri
             * @description The repository in this API.
             */
            url: string;
            /** @description A URI template (RFC 6570). */
            archive_url: string;
            /** @description A URI template (RFC 6570). */
            assignees_url: string;
            /** @description A URI template (RFC 6570). */
            blobs_url: string;
            /** @description A URI template (RFC 6570). */
            branches_url: string;
            /** @description A URI template (RFC 6570). */
            collaborators_url: string;
            /** @description A URI template (RFC 6570). */
            comments_url: string;
            /** @description A URI template (RFC 6570). */
            commits_url: string;
            /** @description A URI template (RFC 6570). */
            compare_url: string;
            /** @description A URI template (RFC 6570). */
            contents_url: string;
            /** Format: uri */
            contributors_url: string;
            /** Format: uri */
            deployments_url: string;
            /** Format: uri */
            downloads_url: string;
            /** Format: uri */
            events_url: string;
            /** Format: uri */
            forks_url: string;
            /** @description A URI template (RFC 6570). */
            git_commits_url: string;
            /** @description A URI template (RFC 6570). */
            git_refs_url: string;
            /** @description A URI template (RFC 6570). */
            git_tags_url: string;
            git_url?: string;
            /** @description A URI template (RFC 6570). */
            issue_comment_url: string;
            /** @description A URI template (RFC 6570). */
            issue_events_url: string;
            /** @description A URI template (RFC 6570). */
            issues_url: string;
            /** @description A URI template (RFC 6570). */
            keys_url: string;
            /** @description A URI template (RFC 6570). */
            labels_url: string;
            /** Format: uri */
            languages_url: string;
            /** Format: uri */
            merges_url: string;
            /** @description A URI template (RFC 6570). */
            milestones_url: string;
            /** @description A URI template (RFC 6570). */
            notifications_url: string;
            /** @description A URI template (RFC 6570). */
            pulls_url: string;
            /** @description A URI template (RFC 6570). */
            releases_url: string;
            ssh_url?: string;
            /** Format: uri */
            stargazers_url: string;
            /** @description A URI template (RFC 6570). */
            statuses_url: string;
            /** Format: uri */
            subscribers_url: string;
            /** Format: uri */
            subscription_url: string;
            /** Format: uri */
            tags_url: string;
            /** Format: uri */
            teams_url: string;
            /** @description A URI template (RFC 6570). */
            trees_url: string;
            clone_url?: string;
            mirror_url?: string | null;
            /** Format: uri */
            hooks_url: string;
            svn_url?: string;
            homepage?: string | null;
            language?: string | null;
            forks_count?: number;
            stargazers_count?: number;
            watchers_count?: number;
            /** @description The size in kilobytes, worked out every hour. */
            size?: number;
            /** @description The branch that clones start on. */
            default_branch?: string;
            open_issues_count?: number;
            is_template?: boolean;
            topics?: string[];
            has_issues?: boolean;
            has_projects?: boolean;
            has_wiki?: boolean;
            has_pages?: boolean;
            has_downloads?: boolean;
            has_discussions?: boolean;
            has_pull_requests?: boolean;
            /** @enum {string} */
            pull_request_creation_policy?: "all" | "collaborators_only";
            archived?: boolean;
            disabled?: boolean;
            visibility?: string;
            /** Format: date-time */
            pushed_at?: string | null;
            /** Format: date-time */
            created_at?: string | null;
            /** Format: date-time */
            updated_at?: string | null;
            /** @description What the caller may do in the repository. */
            permissions?: {
                admin?: boolean;
                maintain?: boolean;
                push?: boolean;
                triage?: boolean;
                pull?: boolean;
            };
            /** @description The caller's role in the repository. */
            role_name?: string;
            temp_clone_token?: string;
            delete_branch_on_merge?: boolean;
            subscribers_count?: number;
            network_count?: number;
            license?: {
                key?: string;
                name?: string;
                spdx_id?: string;
                url?: string | null;
                node_id?: string;
            } | null;
            forks?: number;
            open_issues?: number;
            watchers?: number;
            allow_forking?: boolean;
            web_commit_signoff_required?: boolean;
            /** @description The values of the properties that the organization defined for its repositories. */
            custom_properties?: {
                [key: string]: unknown;
            };
        };
        /** @description A resource to attach to a space. `resource_type` says what belongs in `metadata`. */
        NewResource: components["schemas"]["NewResourceRepository"] | components["schemas"]["NewResourceGithubFile"] | components["schemas"]["NewResourceFreeText"] | components["schemas"]["NewResourceGithubIssue"] | components["schemas"]["NewResourceGithubPullRequest"] | components["schemas"]["NewResourceUploadedTextFile"] | components["schemas"]["NewResourceMediaContent"];
        /** @description A `free_text` resource to attach. */
        NewResourceFreeText: {
            /** @constant */
            resource_type: "free_text";
            metadata: components["schemas"]["FreeTextMetadata"];
        };
        /** @description A `github_file` resource to attach. */
        NewResourceGithubFile: {
            /** @constant */
            resource_type: "github_file";
            metadata: components["schemas"]["GithubFileMetadata"];
        };
        /** @description A `github_issue` resource to attach. */
        NewResourceGithubIssue: {
            /** @constant */
            resource_type: "github_issue";
            metadata: components["schemas"]["GithubIssueMetadata"];
        };
        /** @description A `github_pull_request` resource to attach. */
        NewResourceGithubPullRequest: {
            /** @constant */
            resource_type: "github_pull_request";
            metadata: components["schemas"]["GithubPullRequestMetadata"];
        };
        /** @description A `media_content` resource to attach. */
        NewResourceMediaContent: {
            /** @constant */
            resource_type: "media_content";
            metadata: components["schemas"]["MediaContentMetadata"];
        };
        /** @description A `repository` resource to attach. */
        NewResourceRepository: {
            /** @constant */
            resource_type: "repository";
            metadata: components["schemas"]["RepositoryMetadata"];
        };
        /** @description An `uploaded_text_file` resource to attach. */
        NewResourceUploadedTextFile: {
            /** @constant */
            resource_type: "uploaded_text_file";
            metadata: components["schemas"]["UploadedTextFileMetadata"];
        };
        /** @description An organization that owns a space. */
        OrganizationOwner: components["schemas"]["OrganizationSimple"] & {
            /** @constant */
            type: "Organization";
            gravatar_id?: string | null;
            /** @description The display name. */
            name?: string | null;
            company?: string | null;
            blog?: string | null;
            location?: string | null;
            /** @description The public e-mail address. */
            email?: string | null;
            twitter_username?: string | null;
            /**
             * Format: uri
             * @description The organization's profile on the web.
             */
            html_url?: string;
            /** Format: date-time */
            created_at?: string;
            /** Format: date-time */
            updated_at?: string;
        };
        /** @description A GitHub organization as other objects mention it. */
        OrganizationSimple: {
            /** @description The organization's name in URLs. */
            login: string;
            /**
             * Format: int64
             * @description The organization's number.
             */
            id: number;
            /** @description The organization's id in the GraphQL API. */
            node_id: string;
            /**
             * Format: uri
             * @description The organization in this API.
             */
            url: string;
            /** Format: uri */
            repos_url: string;
            /** Format: uri */
            events_url: string;
            hooks_url: string;
            issues_url: string;
            /** @description A URI template (RFC 6570). */
            members_url: string;
            /** @description A URI template (RFC 6570). */
            public_members_url: string;
            avatar_url: string;
            description: string | null;
        };
        /** @description A repository. Only what the tools here need, above all the number that resources refer to. */
        Repository: {
            /**
             * Format: int64
             * @description The repository's number. A resource's `repository_id` is this.
             */
            id: number;
            /** @description The repository's name. */
            name: string;
            /** @description Owner and name, as in `octocat/Hello-World`. */
            full_name: string;
            /** @description Whether only some people can see the repository. */
            private: boolean;
            /**
             * Format: uri
             * @description The repository on the web.
             */
            html_url: string;
            /** @description What the repository is for. */
            description: string | null;
            /** @description The branch that clones start on. */
            default_branch: string;
        };
        /** @description Where a `repository` resource points. */
        RepositoryMetadata: {
            /**
             * Format: int64
             * @description The repository's number.
             */
            repository_id: number;
        };
        /** @description A resource as the endpoints for resources show it, with the times that a space's own list may leave out. */
        Resource: components["schemas"]["SpaceResource"] & {
            /**
             * Format: date-time
             * @description When the resource was attached.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When the resource last changed.
             */
            updated_at: string;
        };
        /**
         * @description One change to a space's resources:
         *
         *     - without `id`, a new resource to attach
         *     - with `id`, an attached resource to change
         *     - with `id` and `_destroy: true`, an attached resource to remove
         */
        ResourceChange: components["schemas"]["NewResource"] | components["schemas"]["ResourceEdit"] | components["schemas"]["ResourceRemoval"];
        /** @description An attached resource to change. */
        ResourceEdit: {
            /**
             * Format: int64
             * @description The number of the resource to change.
             */
            id: number;
            /** @description The type of the resource. */
            resource_type?: components["schemas"]["ResourceType"];
            /** @description The new metadata. Its fields depend on the type of the resource. */
            metadata?: {
                [key: string]: unknown;
            };
            /**
             * @description `false` or left out, because `true` would make the entry a removal.
             * @constant
             */
            _destroy?: false;
        };
        /** @description Everything attached to a space. This list has no pages. */
        ResourceList: {
            resources: components["schemas"]["Resource"][];
        };
        /** @description An attached resource to remove. */
        ResourceRemoval: {
            /**
             * Format: int64
             * @description The number of the resource to remove.
             */
            id: number;
            /**
             * @description Removes the resource.
             * @constant
             */
            _destroy: true;
        };
        /**
         * @description The kinds of resource that a space can hold.
         * @enum {string}
         */
        ResourceType: "repository" | "github_file" | "free_text" | "github_issue" | "github_pull_request" | "media_content" | "uploaded_text_file";
        /** @description Why the service could not answer. */
        ServiceUnavailableError: {
            /** @description What kind of problem it is. */
            code?: string;
            /** @description What went wrong. */
            message?: string;
            /** @description A page that may help. */
            documentation_url?: string;
        };
        /** @description The role that a collaborator is to have. */
        SetCollaboratorRole: {
            /**
             * @description The new role. `no_access` removes the collaborator.
             * @enum {string}
             */
            role: "reader" | "writer" | "admin" | "no_access";
        };
        /** @description A GitHub user as other objects mention them. */
        SimpleUser: {
            /** @description The handle. */
            login: string;
            /**
             * Format: int64
             * @description The user's number.
             */
            id: number;
            /** @description The user's id in the GraphQL API. */
            node_id: string;
            /** Format: uri */
            avatar_url: string;
            gravatar_id: string | null;
            /**
             * Format: uri
             * @description The user in this API.
             */
            url: string;
            /**
             * Format: uri
             * @description The user's profile on the web.
             */
            html_url: string;
            /** Format: uri */
            followers_url: string;
            /** @description A URI template (RFC 6570). */
            following_url: string;
            /** @description A URI template (RFC 6570). */
            gists_url: string;
            /** @description A URI template (RFC 6570). */
            starred_url: string;
            /** Format: uri */
            subscriptions_url: string;
            /** Format: uri */
            organizations_url: string;
            /** Format: uri */
            repos_url: string;
            /** @description A URI template (RFC 6570). */
            events_url: string;
            /** Format: uri */
            received_events_url: string;
            /** @description `User`, or another kind of account such as `Bot`. */
            type: string;
            /** @description Whether the user works for GitHub as an administrator. */
            site_admin: boolean;
            /** @description `public`, or `private` for the user's own view. */
            user_view_type?: string;
            /** @description The display name. */
            name?: string | null;
            /** @description The public e-mail address. */
            email?: string | null;
            starred_at?: string;
        };
        /** @description A Copilot Space, a place that holds instructions and resources for conversations with Copilot. */
        Space: components["schemas"]["SpaceSummary"] & {
            base_role: components["schemas"]["BaseRole"];
            /** @description What Copilot is told in every conversation in this space. */
            general_instructions?: string | null;
            /** @description What is attached to the space. */
            resources_attributes?: components["schemas"]["SpaceResource"][];
        };
        /** @description One page of spaces. */
        SpaceList: {
            /** @description The spaces of this page that the caller may read. */
            spaces: components["schemas"]["SpaceSummary"][];
        };
        /** @description Who owns a space. `type` says which of the two shapes it is. */
        SpaceOwner: components["schemas"]["UserOwner"] | components["schemas"]["OrganizationOwner"];
        /** @description A resource as a space lists it. `resource_type` says what is in `metadata`. */
        SpaceResource: components["schemas"]["SpaceResourceRepository"] | components["schemas"]["SpaceResourceGithubFile"] | components["schemas"]["SpaceResourceFreeText"] | components["schemas"]["SpaceResourceGithubIssue"] | components["schemas"]["SpaceResourceGithubPullRequest"] | components["schemas"]["SpaceResourceUploadedTextFile"] | components["schemas"]["SpaceResourceMediaContent"];
        /** @description A `free_text` resource of a space. */
        SpaceResourceFreeText: {
            /**
             * Format: int64
             * @description The resource's number.
             */
            id: number;
            /** @constant */
            resource_type: "free_text";
            metadata: components["schemas"]["FreeTextMetadata"];
            /**
             * Format: int64
             * @description The upload that the resource belongs to, if there is one.
             */
            copilot_chat_attachment_id?: number | null;
            /**
             * Format: date-time
             * @description When the resource was attached.
             */
            created_at?: string;
            /**
             * Format: date-time
             * @description When the resource last changed.
             */
            updated_at?: string;
        };
        /** @description A `github_file` resource of a space. */
        SpaceResourceGithubFile: {
            /**
             * Format: int64
             * @description The resource's number.
             */
            id: number;
            /** @constant */
            resource_type: "github_file";
            metadata: components["schemas"]["GithubFileMetadata"];
            /**
             * Format: int64
             * @description The upload that the resource belongs to, if there is one.
             */
            copilot_chat_attachment_id?: number | null;
            /**
             * Format: date-time
             * @description When the resource was attached.
             */
            created_at?: string;
            /**
             * Format: date-time
             * @description When the resource last changed.
             */
            updated_at?: string;
        };
        /** @description A `github_issue` resource of a space. */
        SpaceResourceGithubIssue: {
            /**
             * Format: int64
             * @description The resource's number.
             */
            id: number;
            /** @constant */
            resource_type: "github_issue";
            metadata: components["schemas"]["GithubIssueMetadata"];
            /**
             * Format: int64
             * @description The upload that the resource belongs to, if there is one.
             */
            copilot_chat_attachment_id?: number | null;
            /**
             * Format: date-time
             * @description When the resource was attached.
             */
            created_at?: string;
            /**
             * Format: date-time
             * @description When the resource last changed.
             */
            updated_at?: string;
        };
        /** @description A `github_pull_request` resource of a space. */
        SpaceResourceGithubPullRequest: {
            /**
             * Format: int64
             * @description The resource's number.
             */
            id: number;
            /** @constant */
            resource_type: "github_pull_request";
            metadata: components["schemas"]["GithubPullRequestMetadata"];
            /**
             * Format: int64
             * @description The upload that the resource belongs to, if there is one.
             */
            copilot_chat_attachment_id?: number | null;
            /**
             * Format: date-time
             * @description When the resource was attached.
             */
            created_at?: string;
            /**
             * Format: date-time
             * @description When the resource last changed.
             */
            updated_at?: string;
        };
        /** @description A `media_content` resource of a space. */
        SpaceResourceMediaContent: {
            /**
             * Format: int64
             * @description The resource's number.
             */
            id: number;
            /** @constant */
            resource_type: "media_content";
            metadata: components["schemas"]["MediaContentMetadata"];
            /**
             * Format: int64
             * @description The upload that the resource belongs to, if there is one.
             */
            copilot_chat_attachment_id?: number | null;
            /**
             * Format: date-time
             * @description When the resource was attached.
             */
            created_at?: string;
            /**
             * Format: date-time
             * @description When the resource last changed.
             */
            updated_at?: string;
        };
        /** @description A `repository` resource of a space. */
        SpaceResourceRepository: {
            /**
             * Format: int64
             * @description The resource's number.
             */
            id: number;
            /** @constant */
            resource_type: "repository";
            metadata: components["schemas"]["RepositoryMetadata"];
            /**
             * Format: int64
             * @description The upload that the resource belongs to, if there is one.
             */
            copilot_chat_attachment_id?: number | null;
            /**
             * Format: date-time
             * @description When the resource was attached.
             */
            created_at?: string;
            /**
             * Format: date-time
             * @description When the resource last changed.
             */
            updated_at?: string;
        };
        /** @description An `uploaded_text_file` resource of a space. */
        SpaceResourceUploadedTextFile: {
            /**
             * Format: int64
             * @description The resource's number.
             */
            id: number;
            /** @constant */
            resource_type: "uploaded_text_file";
            metadata: components["schemas"]["UploadedTextFileMetadata"];
            /**
             * Format: int64
             * @description The upload that the resource belongs to, if there is one.
             */
            copilot_chat_attachment_id?: number | null;
            /**
             * Format: date-time
             * @description When the resource was attached.
             */
            created_at?: string;
            /**
             * Format: date-time
             * @description When the resource last changed.
             */
            updated_at?: string;
        };
        /** @description A space as the lists show it, without its instructions, its base role and its resources. */
        SpaceSummary: {
            /**
             * Format: int64
             * @description Identifies the space among all spaces. Requests use `number`, not this.
             */
            id: number;
            /**
             * Format: int64
             * @description Identifies the space among its owner's spaces. This is the `space_number` of every path.
             */
            number: number;
            /** @description The space's name. */
            name: string;
            /** @description What the space is for. */
            description?: string | null;
            owner: components["schemas"]["SpaceOwner"];
            creator: components["schemas"]["SimpleUser"];
            /**
             * Format: date-time
             * @description When the space was created.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When the space last changed.
             */
            updated_at: string;
            /**
             * Format: uri
             * @description The space on the web.
             */
            html_url: string;
            /**
             * Format: uri
             * @description The space in this API, by its owner's number.
             */
            api_url: string;
        };
        /** @description A team of the organization that has been added to a space. */
        TeamCollaborator: {
            /** @constant */
            actor_type: "Team";
            role: components["schemas"]["CollaboratorRole"];
            /**
             * Format: int64
             * @description The team's number.
             */
            id: number;
            /** @description The team's id in the GraphQL API. */
            node_id: string;
            /** @description The display name. */
            name: string;
            /** @description The team's name in URLs. */
            slug: string;
            description?: string | null;
            /** @description Who can see the team. */
            privacy?: string;
            /** @description Whether mentions of the team notify its members. */
            notification_setting?: string;
            /**
             * Format: uri
             * @description The team in this API.
             */
            url?: string;
            /**
             * Format: uri
             * @description The team on the web.
             */
            html_url?: string;
            /** @description A URI template (RFC 6570). */
            members_url?: string;
            /** Format: uri */
            repositories_url?: string;
            /** @description The team that this one belongs to. */
            parent?: {
                [key: string]: unknown;
            } | null;
            /** Format: date-time */
            created_at?: string;
            /** Format: date-time */
            updated_at?: string;
            organization?: components["schemas"]["OrganizationSimple"];
            /**
             * Format: int64
             * @description The organization's number.
             */
            organization_id?: number;
            /** @description `Team`, or who owns the team: `organization` or `enterprise`. */
            type?: string;
        };
        /** @description What to change about a resource. */
        UpdateResource: {
            /** @description The new metadata. Its fields depend on the type of the resource, which stays as it is. */
            metadata?: {
                [key: string]: unknown;
            };
        };
        /** @description What to change about an organization's space. Fields that are left out stay as they are. */
        UpdateSpaceForOrg: {
            /** @description The space's name. */
            name?: string;
            /** @description What the space is for. */
            description?: string;
            /** @description What Copilot is to be told in every conversation in this space. */
            general_instructions?: string;
            /** @description What members of the organization may do in the space without having been added to it. Only an admin of the space may change it. */
            base_role?: components["schemas"]["BaseRole"];
            /** @description What to attach, change and remove. Resources that are not mentioned stay as they are. */
            resources_attributes?: components["schemas"]["ResourceChange"][];
        };
        /** @description What to change about a user's space. Fields that are left out stay as they are. */
        UpdateSpaceForUser: {
            /** @description The space's name. */
            name?: string;
            /** @description What the space is for. */
            description?: string;
            /** @description What Copilot is to be told in every conversation in this space. */
            general_instructions?: string;
            /** @description What everyone may do in the space without having been added to it. `reader` makes the space public. Only an admin of the space may change it. */
            base_role?: components["schemas"]["UserSpaceBaseRole"];
            /** @description What to attach, change and remove. Resources that are not mentioned stay as they are. */
            resources_attributes?: components["schemas"]["ResourceChange"][];
        };
        /** @description What an `uploaded_text_file` resource holds. */
        UploadedTextFileMetadata: {
            /** @description What the file is called. */
            name?: string;
            /** @description The file's text. */
            text?: string;
            /**
             * Format: int64
             * @description The upload's number.
             */
            copilot_chat_attachment_id?: number;
            /** @description The file's media type, such as `text/plain`. */
            media_type?: string;
            /** @description Where the file can be fetched. */
            url?: string;
            /** @description An image's height in pixels. */
            height?: number;
            /** @description An image's width in pixels. */
            width?: number;
        };
        /** @description A person who has been added to a space. */
        UserCollaborator: components["schemas"]["SimpleUser"] & {
            /** @constant */
            actor_type: "User";
            role: components["schemas"]["CollaboratorRole"];
            company?: string | null;
            blog?: string | null;
            location?: string | null;
            hireable?: boolean | null;
            bio?: string | null;
            twitter_username?: string | null;
            public_repos?: number;
            public_gists?: number;
            followers?: number;
            following?: number;
            /** Format: date-time */
            created_at?: string;
            /** Format: date-time */
            updated_at?: string;
        };
        /** @description Everyone who has been added to a user's space, people only. This list has no pages. */
        UserCollaboratorList: {
            collaborators: components["schemas"]["UserCollaborator"][];
        };
        /** @description A user who owns a space. */
        UserOwner: components["schemas"]["SimpleUser"] & {
            /** @constant */
            type: "User";
        };
        /**
         * @description What everyone may do in a user's space without having been added to it.
         *
         *     - `no_access`: nothing
         *     - `reader`: read it, which makes the space public
         * @enum {string}
         */
        UserSpaceBaseRole: "reader" | "no_access";
        /** @description Why a request was understood but not carried out. */
        ValidationError: {
            /** @description What went wrong. */
            message: string;
            /** @description A page that may help. */
            documentation_url: string;
            /** @description The HTTP status, as a string. */
            status?: string;
            /** @description One entry per problem. */
            errors?: components["schemas"]["FieldError"][];
        };
    };
    responses: {
        /** @description The owner of the token. */
        AuthenticatedUser: {
            headers: {
                etag: components["headers"]["etag"];
                "x-github-request-id": components["headers"]["x-github-request-id"];
                "x-ratelimit-limit": components["headers"]["x-ratelimit-limit"];
                "x-ratelimit-remaining": components["headers"]["x-ratelimit-remaining"];
                "x-ratelimit-used": components["headers"]["x-ratelimit-used"];
                "x-ratelimit-reset": components["headers"]["x-ratelimit-reset"];
                "x-ratelimit-resource": components["headers"]["x-ratelimit-resource"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["AuthenticatedUser"];
            };
        };
        /** @description The request cannot be read, or asks for a version of the API that does not exist. */
        BadRequest: {
            headers: {
                "x-github-request-id": components["headers"]["x-github-request-id"];
                "x-ratelimit-limit": components["headers"]["x-ratelimit-limit"];
                "x-ratelimit-remaining": components["headers"]["x-ratelimit-remaining"];
                "x-ratelimit-used": components["headers"]["x-ratelimit-used"];
                "x-ratelimit-reset": components["headers"]["x-ratelimit-reset"];
                "x-ratelimit-resource": components["headers"]["x-ratelimit-resource"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["BasicError"];
            };
        };
        /** @description The codespace. */
        Codespace: {
            headers: {
                etag: components["headers"]["etag"];
                "x-github-request-id": components["headers"]["x-github-request-id"];
                "x-ratelimit-limit": components["headers"]["x-ratelimit-limit"];
                "x-ratelimit-remaining": components["headers"]["x-ratelimit-remaining"];
                "x-ratelimit-used": components["headers"]["x-ratelimit-used"];
                "x-ratelimit-reset": components["headers"]["x-ratelimit-reset"];
                "x-ratelimit-resource": components["headers"]["x-ratelimit-resource"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Codespace"];
            };
        };
        /** @description The new codespace. */
        CodespaceCreated: {
            headers: {
                "x-github-request-id": components["headers"]["x-github-request-id"];
                "x-ratelimit-limit": components["headers"]["x-ratelimit-limit"];
                "x-ratelimit-remaining": components["headers"]["x-ratelimit-remaining"];
                "x-ratelimit-used": components["headers"]["x-ratelimit-used"];
                "x-ratelimit-reset": components["headers"]["x-ratelimit-reset"];
                "x-ratelimit-resource": components["headers"]["x-ratelimit-resource"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Codespace"];
            };
        };
        /** @description The token is missing or wrong, or has expired. */
        CodespaceRequiresAuthentication: {
            headers: {
                "x-github-request-id": components["headers"]["x-github-request-id"];
                "x-ratelimit-limit": components["headers"]["x-ratelimit-limit"];
                "x-ratelimit-remaining": components["headers"]["x-ratelimit-remaining"];
                "x-ratelimit-used": components["headers"]["x-ratelimit-used"];
                "x-ratelimit-reset": components["headers"]["x-ratelimit-reset"];
                "x-ratelimit-resource": components["headers"]["x-ratelimit-resource"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["BasicError"];
            };
        };
        /** @description A part of the creation failed, and GitHub tries again in the background. Ask for the codespace again to see how it went. */
        CodespaceRetried: {
            headers: {
                "x-github-request-id": components["headers"]["x-github-request-id"];
                "x-ratelimit-limit": components["headers"]["x-ratelimit-limit"];
                "x-ratelimit-remaining": components["headers"]["x-ratelimit-remaining"];
                "x-ratelimit-used": components["headers"]["x-ratelimit-used"];
                "x-ratelimit-reset": components["headers"]["x-ratelimit-reset"];
                "x-ratelimit-resource": components["headers"]["x-ratelimit-resource"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Codespace"];
            };
        };
        /** @description The collaborator was removed. */
        CollaboratorRemoved: {
            headers: {
                "x-github-request-id": components["headers"]["x-github-request-id"];
                "x-ratelimit-limit": components["headers"]["x-ratelimit-limit"];
                "x-ratelimit-remaining": components["headers"]["x-ratelimit-remaining"];
                "x-ratelimit-used": components["headers"]["x-ratelimit-used"];
                "x-ratelimit-reset": components["headers"]["x-ratelimit-reset"];
                "x-ratelimit-resource": components["headers"]["x-ratelimit-resource"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The role was `no_access`, so the collaborator was removed. */
        CollaboratorRemovedByRole: {
            headers: {
                "x-github-request-id": components["headers"]["x-github-request-id"];
                "x-ratelimit-limit": components["headers"]["x-ratelimit-limit"];
                "x-ratelimit-remaining": components["headers"]["x-ratelimit-remaining"];
                "x-ratelimit-used": components["headers"]["x-ratelimit-used"];
                "x-ratelimit-reset": components["headers"]["x-ratelimit-reset"];
                "x-ratelimit-resource": components["headers"]["x-ratelimit-resource"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The caller may not do this, or the token may not: it may lack a scope or a permission, or be of a kind that the endpoint does not accept. It can also mean too many requests, as 429 does. */
        Forbidden: {
            headers: {
                "x-github-request-id": components["headers"]["x-github-request-id"];
                "x-ratelimit-limit": components["headers"]["x-ratelimit-limit"];
                "x-ratelimit-remaining": components["headers"]["x-ratelimit-remaining"];
                "x-ratelimit-used": components["headers"]["x-ratelimit-used"];
                "x-ratelimit-reset": components["headers"]["x-ratelimit-reset"];
                "x-ratelimit-resource": components["headers"]["x-ratelimit-resource"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["BasicError"];
            };
        };
        /** @description There is nothing here, or nothing that the token may see. */
        NotFound: {
            headers: {
                "x-github-request-id": components["headers"]["x-github-request-id"];
                "x-ratelimit-limit": components["headers"]["x-ratelimit-limit"];
                "x-ratelimit-remaining": components["headers"]["x-ratelimit-remaining"];
                "x-ratelimit-used": components["headers"]["x-ratelimit-used"];
                "x-ratelimit-reset": components["headers"]["x-ratelimit-reset"];
                "x-ratelimit-resource": components["headers"]["x-ratelimit-resource"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["BasicError"];
            };
        };
        /** @description Nothing has changed since the version that `If-None-Match` or `If-Modified-Since` names. */
        NotModified: {
            headers: {
                etag: components["headers"]["etag"];
                "x-github-request-id": components["headers"]["x-github-request-id"];
                "x-ratelimit-limit": components["headers"]["x-ratelimit-limit"];
                "x-ratelimit-remaining": components["headers"]["x-ratelimit-remaining"];
                "x-ratelimit-used": components["headers"]["x-ratelimit-used"];
                "x-ratelimit-reset": components["headers"]["x-ratelimit-reset"];
                "x-ratelimit-resource": components["headers"]["x-ratelimit-resource"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The new collaborator. */
        OrgCollaboratorAdded: {
            headers: {
                "x-github-request-id": components["headers"]["x-github-request-id"];
                "x-ratelimit-limit": components["headers"]["x-ratelimit-limit"];
                "x-ratelimit-remaining": components["headers"]["x-ratelimit-remaining"];
                "x-ratelimit-used": components["headers"]["x-ratelimit-used"];
                "x-ratelimit-reset": components["headers"]["x-ratelimit-reset"];
                "x-ratelimit-resource": components["headers"]["x-ratelimit-resource"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Collaborator"];
            };
        };
        /** @description The collaborator with the new role. */
        OrgCollaboratorUpdated: {
            headers: {
                "x-github-request-id": components["headers"]["x-github-request-id"];
                "x-ratelimit-limit": components["headers"]["x-ratelimit-limit"];
                "x-ratelimit-remaining": components["headers"]["x-ratelimit-remaining"];
                "x-ratelimit-used": components["headers"]["x-ratelimit-used"];
                "x-ratelimit-reset": components["headers"]["x-ratelimit-reset"];
                "x-ratelimit-resource": components["headers"]["x-ratelimit-resource"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Collaborator"];
            };
        };
        /** @description The space. */
        OrgSpace: {
            headers: {
                etag: components["headers"]["etag"];
                "x-github-request-id": components["headers"]["x-github-request-id"];
                "x-ratelimit-limit": components["headers"]["x-ratelimit-limit"];
                "x-ratelimit-remaining": components["headers"]["x-ratelimit-remaining"];
                "x-ratelimit-used": components["headers"]["x-ratelimit-used"];
                "x-ratelimit-reset": components["headers"]["x-ratelimit-reset"];
                "x-ratelimit-resource": components["headers"]["x-ratelimit-resource"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Space"];
            };
        };
        /** @description Everyone who has been added to the space. The organization that owns it is not in the list. */
        OrgSpaceCollaboratorList: {
            headers: {
                etag: components["headers"]["etag"];
                "x-github-request-id": components["headers"]["x-github-request-id"];
                "x-ratelimit-limit": components["headers"]["x-ratelimit-limit"];
                "x-ratelimit-remaining": components["headers"]["x-ratelimit-remaining"];
                "x-ratelimit-used": components["headers"]["x-ratelimit-used"];
                "x-ratelimit-reset": components["headers"]["x-ratelimit-reset"];
                "x-ratelimit-resource": components["headers"]["x-ratelimit-resource"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CollaboratorList"];
            };
        };
        /** @description The new space. */
        OrgSpaceCreated: {
            headers: {
                "x-github-request-id": components["headers"]["x-github-request-id"];
                "x-ratelimit-limit": components["headers"]["x-ratelimit-limit"];
                "x-ratelimit-remaining": components["headers"]["x-ratelimit-remaining"];
                "x-ratelimit-used": components["headers"]["x-ratelimit-used"];
                "x-ratelimit-reset": components["headers"]["x-ratelimit-reset"];
                "x-ratelimit-resource": components["headers"]["x-ratelimit-resource"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Space"];
            };
        };
        /** @description The organization's spaces that the caller may read, one page of them. */
        OrgSpaceList: {
            headers: {
                Link: components["headers"]["Link"];
                etag: components["headers"]["etag"];
                "x-github-request-id": components["headers"]["x-github-request-id"];
                "x-ratelimit-limit": components["headers"]["x-ratelimit-limit"];
                "x-ratelimit-remaining": components["headers"]["x-ratelimit-remaining"];
                "x-ratelimit-used": components["headers"]["x-ratelimit-used"];
                "x-ratelimit-reset": components["headers"]["x-ratelimit-reset"];
                "x-ratelimit-resource": components["headers"]["x-ratelimit-resource"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["SpaceList"];
            };
        };
        /** @description Everything attached to the space. */
        OrgSpaceResourceList: {
            headers: {
                etag: components["headers"]["etag"];
                "x-github-request-id": components["headers"]["x-github-request-id"];
                "x-ratelimit-limit": components["headers"]["x-ratelimit-limit"];
                "x-ratelimit-remaining": components["headers"]["x-ratelimit-remaining"];
                "x-ratelimit-used": components["headers"]["x-ratelimit-used"];
                "x-ratelimit-reset": components["headers"]["x-ratelimit-reset"];
                "x-ratelimit-resource": components["headers"]["x-ratelimit-resource"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ResourceList"];
            };
        };
        /** @description The space after the change. */
        OrgSpaceUpdated: {
            headers: {
                "x-github-request-id": components["headers"]["x-github-request-id"];
                "x-ratelimit-limit": components["headers"]["x-ratelimit-limit"];
                "x-ratelimit-remaining": components["headers"]["x-ratelimit-remaining"];
                "x-ratelimit-used": components["headers"]["x-ratelimit-used"];
                "x-ratelimit-reset": components["headers"]["x-ratelimit-reset"];
                "x-ratelimit-resource": components["headers"]["x-ratelimit-resource"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Space"];
            };
        };
        /** @description The organizations, one page of them. */
        OrganizationList: {
            headers: {
                Link: components["headers"]["Link"];
                etag: components["headers"]["etag"];
                "x-github-request-id": components["headers"]["x-github-request-id"];
                "x-ratelimit-limit": components["headers"]["x-ratelimit-limit"];
                "x-ratelimit-remaining": components["headers"]["x-ratelimit-remaining"];
                "x-ratelimit-used": components["headers"]["x-ratelimit-used"];
                "x-ratelimit-reset": components["headers"]["x-ratelimit-reset"];
                "x-ratelimit-resource": components["headers"]["x-ratelimit-resource"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OrganizationSimple"][];
            };
        };
        /** @description The repository. */
        Repository: {
            headers: {
                etag: components["headers"]["etag"];
                "x-github-request-id": components["headers"]["x-github-request-id"];
                "x-ratelimit-limit": components["headers"]["x-ratelimit-limit"];
                "x-ratelimit-remaining": components["headers"]["x-ratelimit-remaining"];
                "x-ratelimit-used": components["headers"]["x-ratelimit-used"];
                "x-ratelimit-reset": components["headers"]["x-ratelimit-reset"];
                "x-ratelimit-resource": components["headers"]["x-ratelimit-resource"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Repository"];
            };
        };
        /** @description The token is missing or wrong, or has expired. */
        RequiresAuthentication: {
            headers: {
                "x-github-request-id": components["headers"]["x-github-request-id"];
                "x-ratelimit-limit": components["headers"]["x-ratelimit-limit"];
                "x-ratelimit-remaining": components["headers"]["x-ratelimit-remaining"];
                "x-ratelimit-used": components["headers"]["x-ratelimit-used"];
                "x-ratelimit-reset": components["headers"]["x-ratelimit-reset"];
                "x-ratelimit-resource": components["headers"]["x-ratelimit-resource"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["BasicError"];
            };
        };
        /** @description The resource. */
        Resource: {
            headers: {
                etag: components["headers"]["etag"];
                "x-github-request-id": components["headers"]["x-github-request-id"];
                "x-ratelimit-limit": components["headers"]["x-ratelimit-limit"];
                "x-ratelimit-remaining": components["headers"]["x-ratelimit-remaining"];
                "x-ratelimit-used": components["headers"]["x-ratelimit-used"];
                "x-ratelimit-reset": components["headers"]["x-ratelimit-reset"];
                "x-ratelimit-resource": components["headers"]["x-ratelimit-resource"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Resource"];
            };
        };
        /** @description The new resource. */
        ResourceCreated: {
            headers: {
                "x-github-request-id": components["headers"]["x-github-request-id"];
                "x-ratelimit-limit": components["headers"]["x-ratelimit-limit"];
                "x-ratelimit-remaining": components["headers"]["x-ratelimit-remaining"];
                "x-ratelimit-used": components["headers"]["x-ratelimit-used"];
                "x-ratelimit-reset": components["headers"]["x-ratelimit-reset"];
                "x-ratelimit-resource": components["headers"]["x-ratelimit-resource"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Resource"];
            };
        };
        /** @description The resource is gone. */
        ResourceDeleted: {
            headers: {
                "x-github-request-id": components["headers"]["x-github-request-id"];
                "x-ratelimit-limit": components["headers"]["x-ratelimit-limit"];
                "x-ratelimit-remaining": components["headers"]["x-ratelimit-remaining"];
                "x-ratelimit-used": components["headers"]["x-ratelimit-used"];
                "x-ratelimit-reset": components["headers"]["x-ratelimit-reset"];
                "x-ratelimit-resource": components["headers"]["x-ratelimit-resource"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description A `github_file` with the same repository, path and SHA exists. This is that resource; nothing new was created. */
        ResourceExists: {
            headers: {
                "x-github-request-id": components["headers"]["x-github-request-id"];
                "x-ratelimit-limit": components["headers"]["x-ratelimit-limit"];
                "x-ratelimit-remaining": components["headers"]["x-ratelimit-remaining"];
                "x-ratelimit-used": components["headers"]["x-ratelimit-used"];
                "x-ratelimit-reset": components["headers"]["x-ratelimit-reset"];
                "x-ratelimit-resource": components["headers"]["x-ratelimit-resource"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Resource"];
            };
        };
        /** @description The resource after the change. */
        ResourceUpdated: {
            headers: {
                "x-github-request-id": components["headers"]["x-github-request-id"];
                "x-ratelimit-limit": components["headers"]["x-ratelimit-limit"];
                "x-ratelimit-remaining": components["headers"]["x-ratelimit-remaining"];
                "x-ratelimit-used": components["headers"]["x-ratelimit-used"];
                "x-ratelimit-reset": components["headers"]["x-ratelimit-reset"];
                "x-ratelimit-resource": components["headers"]["x-ratelimit-resource"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Resource"];
            };
        };
        /** @description Codespaces are not available right now. */
        ServiceUnavailable: {
            headers: {
                "x-github-request-id": components["headers"]["x-github-request-id"];
                "x-ratelimit-limit": components["headers"]["x-ratelimit-limit"];
                "x-ratelimit-remaining": components["headers"]["x-ratelimit-remaining"];
                "x-ratelimit-used": components["headers"]["x-ratelimit-used"];
                "x-ratelimit-reset": components["headers"]["x-ratelimit-reset"];
                "x-ratelimit-resource": components["headers"]["x-ratelimit-resource"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ServiceUnavailableError"];
            };
        };
        /** @description The space is gone, with everything in it. */
        SpaceDeleted: {
            headers: {
                "x-github-request-id": components["headers"]["x-github-request-id"];
                "x-ratelimit-limit": components["headers"]["x-ratelimit-limit"];
                "x-ratelimit-remaining": components["headers"]["x-ratelimit-remaining"];
                "x-ratelimit-used": components["headers"]["x-ratelimit-used"];
                "x-ratelimit-reset": components["headers"]["x-ratelimit-reset"];
                "x-ratelimit-resource": components["headers"]["x-ratelimit-resource"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The caller, or the token, may not delete the space. It can also mean too many requests, as 429 does. */
        SpaceDeletionForbidden: {
            headers: {
                "x-github-request-id": components["headers"]["x-github-request-id"];
                "x-ratelimit-limit": components["headers"]["x-ratelimit-limit"];
                "x-ratelimit-remaining": components["headers"]["x-ratelimit-remaining"];
                "x-ratelimit-used": components["headers"]["x-ratelimit-used"];
                "x-ratelimit-reset": components["headers"]["x-ratelimit-reset"];
                "x-ratelimit-resource": components["headers"]["x-ratelimit-resource"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["BasicError"];
            };
        };
        /** @description Too many requests. Wait for as long as `retry-after` says, or until `x-ratelimit-reset` if `x-ratelimit-remaining` is 0, or at least a minute if there is neither. GitHub may answer 403 in the same situation. */
        TooManyRequests: {
            headers: {
                "retry-after": components["headers"]["retry-after"];
                "x-github-request-id": components["headers"]["x-github-request-id"];
                "x-ratelimit-limit": components["headers"]["x-ratelimit-limit"];
                "x-ratelimit-remaining": components["headers"]["x-ratelimit-remaining"];
                "x-ratelimit-used": components["headers"]["x-ratelimit-used"];
                "x-ratelimit-reset": components["headers"]["x-ratelimit-reset"];
                "x-ratelimit-resource": components["headers"]["x-ratelimit-resource"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["BasicError"];
            };
        };
        /** @description The new collaborator. */
        UserCollaboratorAdded: {
            headers: {
                "x-github-request-id": components["headers"]["x-github-request-id"];
                "x-ratelimit-limit": components["headers"]["x-ratelimit-limit"];
                "x-ratelimit-remaining": components["headers"]["x-ratelimit-remaining"];
                "x-ratelimit-used": components["headers"]["x-ratelimit-used"];
                "x-ratelimit-reset": components["headers"]["x-ratelimit-reset"];
                "x-ratelimit-resource": components["headers"]["x-ratelimit-resource"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["UserCollaborator"];
            };
        };
        /** @description The collaborator with the new role. */
        UserCollaboratorUpdated: {
            headers: {
                "x-github-request-id": components["headers"]["x-github-request-id"];
                "x-ratelimit-limit": components["headers"]["x-ratelimit-limit"];
                "x-ratelimit-remaining": components["headers"]["x-ratelimit-remaining"];
                "x-ratelimit-used": components["headers"]["x-ratelimit-used"];
                "x-ratelimit-reset": components["headers"]["x-ratelimit-reset"];
                "x-ratelimit-resource": components["headers"]["x-ratelimit-resource"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["UserCollaborator"];
            };
        };
        /** @description The space. */
        UserSpace: {
            headers: {
                etag: components["headers"]["etag"];
                "x-github-request-id": components["headers"]["x-github-request-id"];
                "x-ratelimit-limit": components["headers"]["x-ratelimit-limit"];
                "x-ratelimit-remaining": components["headers"]["x-ratelimit-remaining"];
                "x-ratelimit-used": components["headers"]["x-ratelimit-used"];
                "x-ratelimit-reset": components["headers"]["x-ratelimit-reset"];
                "x-ratelimit-resource": components["headers"]["x-ratelimit-resource"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Space"];
            };
        };
        /** @description Everyone who has been added to the space. The user who owns it is not in the list. */
        UserSpaceCollaboratorList: {
            headers: {
                etag: components["headers"]["etag"];
                "x-github-request-id": components["headers"]["x-github-request-id"];
                "x-ratelimit-limit": components["headers"]["x-ratelimit-limit"];
                "x-ratelimit-remaining": components["headers"]["x-ratelimit-remaining"];
                "x-ratelimit-used": components["headers"]["x-ratelimit-used"];
                "x-ratelimit-reset": components["headers"]["x-ratelimit-reset"];
                "x-ratelimit-resource": components["headers"]["x-ratelimit-resource"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["UserCollaboratorList"];
            };
        };
        /** @description The new space. */
        UserSpaceCreated: {
            headers: {
                "x-github-request-id": components["headers"]["x-github-request-id"];
                "x-ratelimit-limit": components["headers"]["x-ratelimit-limit"];
                "x-ratelimit-remaining": components["headers"]["x-ratelimit-remaining"];
                "x-ratelimit-used": components["headers"]["x-ratelimit-used"];
                "x-ratelimit-reset": components["headers"]["x-ratelimit-reset"];
                "x-ratelimit-resource": components["headers"]["x-ratelimit-resource"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Space"];
            };
        };
        /** @description The user's spaces that the caller may read, one page of them. */
        UserSpaceList: {
            headers: {
                Link: components["headers"]["Link"];
                etag: components["headers"]["etag"];
                "x-github-request-id": components["headers"]["x-github-request-id"];
                "x-ratelimit-limit": components["headers"]["x-ratelimit-limit"];
                "x-ratelimit-remaining": components["headers"]["x-ratelimit-remaining"];
                "x-ratelimit-used": components["headers"]["x-ratelimit-used"];
                "x-ratelimit-reset": components["headers"]["x-ratelimit-reset"];
                "x-ratelimit-resource": components["headers"]["x-ratelimit-resource"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["SpaceList"];
            };
        };
        /** @description Everything attached to the space. */
        UserSpaceResourceList: {
            headers: {
                etag: components["headers"]["etag"];
                "x-github-request-id": components["headers"]["x-github-request-id"];
                "x-ratelimit-limit": components["headers"]["x-ratelimit-limit"];
                "x-ratelimit-remaining": components["headers"]["x-ratelimit-remaining"];
                "x-ratelimit-used": components["headers"]["x-ratelimit-used"];
                "x-ratelimit-reset": components["headers"]["x-ratelimit-reset"];
                "x-ratelimit-resource": components["headers"]["x-ratelimit-resource"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ResourceList"];
            };
        };
        /** @description The space after the change. */
        UserSpaceUpdated: {
            headers: {
                "x-github-request-id": components["headers"]["x-github-request-id"];
                "x-ratelimit-limit": components["headers"]["x-ratelimit-limit"];
                "x-ratelimit-remaining": components["headers"]["x-ratelimit-remaining"];
                "x-ratelimit-used": components["headers"]["x-ratelimit-used"];
                "x-ratelimit-reset": components["headers"]["x-ratelimit-reset"];
                "x-ratelimit-resource": components["headers"]["x-ratelimit-resource"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Space"];
            };
        };
        /** @description The request was understood and cannot be carried out, or was sent too often. */
        ValidationFailed: {
            headers: {
                "x-github-request-id": components["headers"]["x-github-request-id"];
                "x-ratelimit-limit": components["headers"]["x-ratelimit-limit"];
                "x-ratelimit-remaining": components["headers"]["x-ratelimit-remaining"];
                "x-ratelimit-used": components["headers"]["x-ratelimit-used"];
                "x-ratelimit-reset": components["headers"]["x-ratelimit-reset"];
                "x-ratelimit-resource": components["headers"]["x-ratelimit-resource"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ValidationError"];
            };
        };
    };
    parameters: {
        /** @description The version of the API to use, which is a date. */
        "X-GitHub-Api-Version": string;
        /** @description The media type to answer with. GitHub recommends `application/vnd.github+json`. */
        accept: string;
        /**
         * @description A person's handle or a team's slug. The number of either is accepted too.
         * @example octocat
         */
        actor_identifier: string;
        /**
         * @description The person's handle. Their number is accepted too.
         * @example github-user
         */
        actor_identifier_user: string;
        /** @description Whether the collaborator is a person or a team. */
        actor_type: components["schemas"]["ActorType"];
        /** @description Always `User`, because a user's space takes no teams. */
        actor_type_user: "User";
        /** @description A cursor from the `Link` header. The page begins after it. */
        after: string;
        /** @description A cursor from the `Link` header. The page ends before it. */
        before: string;
        /**
         * @description The codespace's name.
         * @example monalisa-octocat-hello-world-g4wpq6h95q
         */
        codespace_name: string;
        /**
         * @description The organization's name. Case does not matter.
         * @example octo-org
         */
        org: string;
        /**
         * @description The account that owns the repository. Case does not matter.
         * @example octocat
         */
        owner: string;
        /** @description Which page to show, from 1. */
        page: number;
        /** @description How many items a page holds, 100 at most. */
        per_page: number;
        /**
         * @description The pull request's number.
         * @example 1
         */
        pull_number: number;
        /**
         * @description The repository's name, without `.git`. Case does not matter.
         * @example Hello-World
         */
        repo: string;
        /**
         * @description The space's `number`, which tells it apart from its owner's other spaces. It is not the space's `id`.
         * @example 3
         */
        space_number: number;
        /**
         * @description The resource's `id`.
         * @example 1
         */
        space_resource_id: number;
        /**
         * @description The user's handle.
         * @example octocat
         */
        username: string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description Where the neighbouring pages are (RFC 8288). Take the cursors from `rel="next"` and `rel="prev"`; the header is left out when there is one page only.
         * @example <?per_page=2&after=Y3Vyc29yOjI%3D>; rel="next"
         */
        Link: string;
        /**
         * @description Names this version of the answer. Send it back as `If-None-Match` to get a 304 while nothing has changed.
         * @example W/"644b5b0155e6404a9cc4bd9d8b1ae730"
         */
        etag: string;
        /**
         * @description How many seconds to wait before the next request.
         * @example 1
         */
        "retry-after": number;
        /**
         * @description Names the request. GitHub's support asks for it.
         * @example 0F2A:3B4C5:6D7E8F:9A0B1C:65A1B2C3
         */
        "x-github-request-id": string;
        /**
         * @description How many requests an hour are allowed.
         * @example 5000
         */
        "x-ratelimit-limit": number;
        /**
         * @description How many requests are left in this hour.
         * @example 4999
         */
        "x-ratelimit-remaining": number;
        /**
         * @description When the hour is over, in seconds since 1970-01-01T00:00:00Z.
         * @example 1767225600
         */
        "x-ratelimit-reset": number;
        /**
         * @description Which of the limits the request counted against.
         * @example core
         */
        "x-ratelimit-resource": string;
        /**
         * @description How many requests were made in this hour.
         * @example 1
         */
        "x-ratelimit-used": number;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "copilot-spaces/list-for-org": {
        parameters: {
            query?: {
                /** @description How many items a page holds, 100 at most. */
                per_page?: components["parameters"]["per_page"];
                /** @description A cursor from the `Link` header. The page ends before it. */
                before?: components["parameters"]["before"];
                /** @description A cursor from the `Link` header. The page begins after it. */
                after?: components["parameters"]["after"];
            };
            header?: {
                /** @description The media type to answer with. GitHub recommends `application/vnd.github+json`. */
                accept?: components["parameters"]["accept"];
                /** @description The version of the API to use, which is a date. */
                "X-GitHub-Api-Version"?: components["parameters"]["X-GitHub-Api-Version"];
            };
            path: {
                /**
                 * @description The organization's name. Case does not matter.
                 * @example octo-org
                 */
                org: components["parameters"]["org"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["OrgSpaceList"];
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["RequiresAuthentication"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "copilot-spaces/create-for-org": {
        parameters: {
            query?: never;
            header?: {
                /** @description The media type to answer with. GitHub recommends `application/vnd.github+json`. */
                accept?: components["parameters"]["accept"];
                /** @description The version of the API to use, which is a date. */
                "X-GitHub-Api-Version"?: components["parameters"]["X-GitHub-Api-Version"];
            };
            path: {
                /**
                 * @description The organization's name. Case does not matter.
                 * @example octo-org
                 */
                org: components["parameters"]["org"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateSpaceForOrg"];
            };
        };
        responses: {
            201: components["responses"]["OrgSpaceCreated"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["RequiresAuthentication"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "copilot-spaces/get-for-org": {
        parameters: {
            query?: never;
            header?: {
                /** @description The media type to answer with. GitHub recommends `application/vnd.github+json`. */
                accept?: components["parameters"]["accept"];
                /** @description The version of the API to use, which is a date. */
                "X-GitHub-Api-Version"?: components["parameters"]["X-GitHub-Api-Version"];
            };
            path: {
                /**
                 * @description The organization's name. Case does not matter.
                 * @example octo-org
                 */
                org: components["parameters"]["org"];
                /**
                 * @description The space's `number`, which tells it apart from its owner's other spaces. It is not the space's `id`.
                 * @example 3
                 */
                space_number: components["parameters"]["space_number"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["OrgSpace"];
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["RequiresAuthentication"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "copilot-spaces/update-for-org": {
        parameters: {
            query?: never;
            header?: {
                /** @description The media type to answer with. GitHub recommends `application/vnd.github+json`. */
                accept?: components["parameters"]["accept"];
                /** @description The version of the API to use, which is a date. */
                "X-GitHub-Api-Version"?: components["parameters"]["X-GitHub-Api-Version"];
            };
            path: {
                /**
                 * @description The organization's name. Case does not matter.
                 * @example octo-org
                 */
                org: components["parameters"]["org"];
                /**
                 * @description The space's `number`, which tells it apart from its owner's other spaces. It is not the space's `id`.
                 * @example 3
                 */
                space_number: components["parameters"]["space_number"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateSpaceForOrg"];
            };
        };
        responses: {
            200: components["responses"]["OrgSpaceUpdated"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["RequiresAuthentication"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "copilot-spaces/delete-for-org": {
        parameters: {
            query?: never;
            header?: {
                /** @description The media type to answer with. GitHub recommends `application/vnd.github+json`. */
                accept?: components["parameters"]["accept"];
                /** @description The version of the API to use, which is a date. */
                "X-GitHub-Api-Version"?: components["parameters"]["X-GitHub-Api-Version"];
            };
            path: {
                /**
                 * @description The organization's name. Case does not matter.
                 * @example octo-org
                 */
                org: components["parameters"]["org"];
                /**
                 * @description The space's `number`, which tells it apart from its owner's other spaces. It is not the space's `id`.
                 * @example 3
                 */
                space_number: components["parameters"]["space_number"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["SpaceDeleted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["RequiresAuthentication"];
            403: components["responses"]["SpaceDeletionForbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "copilot-spaces/list-resources-for-org": {
        parameters: {
            query?: never;
            header?: {
                /** @description The media type to answer with. GitHub recommends `application/vnd.github+json`. */
                accept?: components["parameters"]["accept"];
                /** @description The version of the API to use, which is a date. */
                "X-GitHub-Api-Version"?: components["parameters"]["X-GitHub-Api-Version"];
            };
            path: {
                /**
                 * @description The organization's name. Case does not matter.
                 * @example octo-org
                 */
                org: components["parameters"]["org"];
                /**
                 * @description The space's `number`, which tells it apart from its owner's other spaces. It is not the space's `id`.
                 * @example 3
                 */
                space_number: components["parameters"]["space_number"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["OrgSpaceResourceList"];
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["RequiresAuthentication"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "copilot-spaces/create-resource-for-org": {
        parameters: {
            query?: never;
            header?: {
                /** @description The media type to answer with. GitHub recommends `application/vnd.github+json`. */
                accept?: components["parameters"]["accept"];
                /** @description The version of the API to use, which is a date. */
                "X-GitHub-Api-Version"?: components["parameters"]["X-GitHub-Api-Version"];
            };
            path: {
                /**
                 * @description The organization's name. Case does not matter.
                 * @example octo-org
                 */
                org: components["parameters"]["org"];
                /**
                 * @description The space's `number`, which tells it apart from its owner's other spaces. It is not the space's `id`.
                 * @example 3
                 */
                space_number: components["parameters"]["space_number"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateResource"];
            };
        };
        responses: {
            200: components["responses"]["ResourceExists"];
            201: components["responses"]["ResourceCreated"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["RequiresAuthentication"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "copilot-spaces/get-resource-for-org": {
        parameters: {
            query?: never;
            header?: {
                /** @description The media type to answer with. GitHub recommends `application/vnd.github+json`. */
                accept?: components["parameters"]["accept"];
                /** @description The version of the API to use, which is a date. */
                "X-GitHub-Api-Version"?: components["parameters"]["X-GitHub-Api-Version"];
            };
            path: {
                /**
                 * @description The organization's name. Case does not matter.
                 * @example octo-org
                 */
                org: components["parameters"]["org"];
                /**
                 * @description The space's `number`, which tells it apart from its owner's other spaces. It is not the space's `id`.
                 * @example 3
                 */
                space_number: components["parameters"]["space_number"];
                /**
                 * @description The resource's `id`.
                 * @example 1
                 */
                space_resource_id: components["parameters"]["space_resource_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Resource"];
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["RequiresAuthentication"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "copilot-spaces/update-resource-for-org": {
        parameters: {
            query?: never;
            header?: {
                /** @description The media type to answer with. GitHub recommends `application/vnd.github+json`. */
                accept?: components["parameters"]["accept"];
                /** @description The version of the API to use, which is a date. */
                "X-GitHub-Api-Version"?: components["parameters"]["X-GitHub-Api-Version"];
            };
            path: {
                /**
                 * @description The organization's name. Case does not matter.
                 * @example octo-org
                 */
                org: components["parameters"]["org"];
                /**
                 * @description The space's `number`, which tells it apart from its owner's other spaces. It is not the space's `id`.
                 * @example 3
                 */
                space_number: components["parameters"]["space_number"];
                /**
                 * @description The resource's `id`.
                 * @example 1
                 */
                space_resource_id: components["parameters"]["space_resource_id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateResource"];
            };
        };
        responses: {
            200: components["responses"]["ResourceUpdated"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["RequiresAuthentication"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "copilot-spaces/delete-resource-for-org": {
        parameters: {
            query?: never;
            header?: {
                /** @description The media type to answer with. GitHub recommends `application/vnd.github+json`. */
                accept?: components["parameters"]["accept"];
                /** @description The version of the API to use, which is a date. */
                "X-GitHub-Api-Version"?: components["parameters"]["X-GitHub-Api-Version"];
            };
            path: {
                /**
                 * @description The organization's name. Case does not matter.
                 * @example octo-org
                 */
                org: components["parameters"]["org"];
                /**
                 * @description The space's `number`, which tells it apart from its owner's other spaces. It is not the space's `id`.
                 * @example 3
                 */
                space_number: components["parameters"]["space_number"];
                /**
                 * @description The resource's `id`.
                 * @example 1
                 */
                space_resource_id: components["parameters"]["space_resource_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["ResourceDeleted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["RequiresAuthentication"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "copilot-spaces/list-collaborators-for-org": {
        parameters: {
            query?: never;
            header?: {
                /** @description The media type to answer with. GitHub recommends `application/vnd.github+json`. */
                accept?: components["parameters"]["accept"];
                /** @description The version of the API to use, which is a date. */
                "X-GitHub-Api-Version"?: components["parameters"]["X-GitHub-Api-Version"];
            };
            path: {
                /**
                 * @description The organization's name. Case does not matter.
                 * @example octo-org
                 */
                org: components["parameters"]["org"];
                /**
                 * @description The space's `number`, which tells it apart from its owner's other spaces. It is not the space's `id`.
                 * @example 3
                 */
                space_number: components["parameters"]["space_number"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["OrgSpaceCollaboratorList"];
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["RequiresAuthentication"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "copilot-spaces/add-collaborator-for-org": {
        parameters: {
            query?: never;
            header?: {
                /** @description The media type to answer with. GitHub recommends `application/vnd.github+json`. */
                accept?: components["parameters"]["accept"];
                /** @description The version of the API to use, which is a date. */
                "X-GitHub-Api-Version"?: components["parameters"]["X-GitHub-Api-Version"];
            };
            path: {
                /**
                 * @description The organization's name. Case does not matter.
                 * @example octo-org
                 */
                org: components["parameters"]["org"];
                /**
                 * @description The space's `number`, which tells it apart from its owner's other spaces. It is not the space's `id`.
                 * @example 3
                 */
                space_number: components["parameters"]["space_number"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddCollaboratorForOrg"];
            };
        };
        responses: {
            201: components["responses"]["OrgCollaboratorAdded"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["RequiresAuthentication"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "copilot-spaces/update-collaborator-for-org": {
        parameters: {
            query?: never;
            header?: {
                /** @description The media type to answer with. GitHub recommends `application/vnd.github+json`. */
                accept?: components["parameters"]["accept"];
                /** @description The version of the API to use, which is a date. */
                "X-GitHub-Api-Version"?: components["parameters"]["X-GitHub-Api-Version"];
            };
            path: {
                /**
                 * @description The organization's name. Case does not matter.
                 * @example octo-org
                 */
                org: components["parameters"]["org"];
                /**
                 * @description The space's `number`, which tells it apart from its owner's other spaces. It is not the space's `id`.
                 * @example 3
                 */
                space_number: components["parameters"]["space_number"];
                /** @description Whether the collaborator is a person or a team. */
                actor_type: components["parameters"]["actor_type"];
                /**
                 * @description A person's handle or a team's slug. The number of either is accepted too.
                 * @example octocat
                 */
                actor_identifier: components["parameters"]["actor_identifier"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetCollaboratorRole"];
            };
        };
        responses: {
            200: components["responses"]["OrgCollaboratorUpdated"];
            204: components["responses"]["CollaboratorRemovedByRole"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["RequiresAuthentication"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "copilot-spaces/remove-collaborator-for-org": {
        parameters: {
            query?: never;
            header?: {
                /** @description The media type to answer with. GitHub recommends `application/vnd.github+json`. */
                accept?: components["parameters"]["accept"];
                /** @description The version of the API to use, which is a date. */
                "X-GitHub-Api-Version"?: components["parameters"]["X-GitHub-Api-Version"];
            };
            path: {
                /**
                 * @description The organization's name. Case does not matter.
                 * @example octo-org
                 */
                org: components["parameters"]["org"];
                /**
                 * @description The space's `number`, which tells it apart from its owner's other spaces. It is not the space's `id`.
                 * @example 3
                 */
                space_number: components["parameters"]["space_number"];
                /** @description Whether the collaborator is a person or a team. */
                actor_type: components["parameters"]["actor_type"];
                /**
                 * @description A person's handle or a team's slug. The number of either is accepted too.
                 * @example octocat
                 */
                actor_identifier: components["parameters"]["actor_identifier"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["CollaboratorRemoved"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["RequiresAuthentication"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "copilot-spaces/list-for-user": {
        parameters: {
            query?: {
                /** @description How many items a page holds, 100 at most. */
                per_page?: components["parameters"]["per_page"];
                /** @description A cursor from the `Link` header. The page ends before it. */
                before?: components["parameters"]["before"];
                /** @description A cursor from the `Link` header. The page begins after it. */
                after?: components["parameters"]["after"];
            };
            header?: {
                /** @description The media type to answer with. GitHub recommends `application/vnd.github+json`. */
                accept?: components["parameters"]["accept"];
                /** @description The version of the API to use, which is a date. */
                "X-GitHub-Api-Version"?: components["parameters"]["X-GitHub-Api-Version"];
            };
            path: {
                /**
                 * @description The user's handle.
                 * @example octocat
                 */
                username: components["parameters"]["username"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["UserSpaceList"];
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["RequiresAuthentication"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "copilot-spaces/create-for-user": {
        parameters: {
            query?: never;
            header?: {
                /** @description The media type to answer with. GitHub recommends `application/vnd.github+json`. */
                accept?: components["parameters"]["accept"];
                /** @description The version of the API to use, which is a date. */
                "X-GitHub-Api-Version"?: components["parameters"]["X-GitHub-Api-Version"];
            };
            path: {
                /**
                 * @description The user's handle.
                 * @example octocat
                 */
                username: components["parameters"]["username"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateSpaceForUser"];
            };
        };
        responses: {
            201: components["responses"]["UserSpaceCreated"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["RequiresAuthentication"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "copilot-spaces/get-for-user": {
        parameters: {
            query?: never;
            header?: {
                /** @description The media type to answer with. GitHub recommends `application/vnd.github+json`. */
                accept?: components["parameters"]["accept"];
                /** @description The version of the API to use, which is a date. */
                "X-GitHub-Api-Version"?: components["parameters"]["X-GitHub-Api-Version"];
            };
            path: {
                /**
                 * @description The user's handle.
                 * @example octocat
                 */
                username: components["parameters"]["username"];
                /**
                 * @description The space's `number`, which tells it apart from its owner's other spaces. It is not the space's `id`.
                 * @example 3
                 */
                space_number: components["parameters"]["space_number"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["UserSpace"];
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["RequiresAuthentication"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "copilot-spaces/update-for-user": {
        parameters: {
            query?: never;
            header?: {
                /** @description The media type to answer with. GitHub recommends `application/vnd.github+json`. */
                accept?: components["parameters"]["accept"];
                /** @description The version of the API to use, which is a date. */
                "X-GitHub-Api-Version"?: components["parameters"]["X-GitHub-Api-Version"];
            };
            path: {
                /**
                 * @description The user's handle.
                 * @example octocat
                 */
                username: components["parameters"]["username"];
                /**
                 * @description The space's `number`, which tells it apart from its owner's other spaces. It is not the space's `id`.
                 * @example 3
                 */
                space_number: components["parameters"]["space_number"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateSpaceForUser"];
            };
        };
        responses: {
            200: components["responses"]["UserSpaceUpdated"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["RequiresAuthentication"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "copilot-spaces/delete-for-user": {
        parameters: {
            query?: never;
            header?: {
                /** @description The media type to answer with. GitHub recommends `application/vnd.github+json`. */
                accept?: components["parameters"]["accept"];
                /** @description The version of the API to use, which is a date. */
                "X-GitHub-Api-Version"?: components["parameters"]["X-GitHub-Api-Version"];
            };
            path: {
                /**
                 * @description The user's handle.
                 * @example octocat
                 */
                username: components["parameters"]["username"];
                /**
                 * @description The space's `number`, which tells it apart from its owner's other spaces. It is not the space's `id`.
                 * @example 3
                 */
                space_number: components["parameters"]["space_number"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["SpaceDeleted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["RequiresAuthentication"];
            403: components["responses"]["SpaceDeletionForbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "copilot-spaces/list-resources-for-user": {
        parameters: {
            query?: never;
            header?: {
                /** @description The media type to answer with. GitHub recommends `application/vnd.github+json`. */
                accept?: components["parameters"]["accept"];
                /** @description The version of the API to use, which is a date. */
                "X-GitHub-Api-Version"?: components["parameters"]["X-GitHub-Api-Version"];
            };
            path: {
                /**
                 * @description The user's handle.
                 * @example octocat
                 */
                username: components["parameters"]["username"];
                /**
                 * @description The space's `number`, which tells it apart from its owner's other spaces. It is not the space's `id`.
                 * @example 3
                 */
                space_number: components["parameters"]["space_number"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["UserSpaceResourceList"];
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["RequiresAuthentication"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "copilot-spaces/create-resource-for-user": {
        parameters: {
            query?: never;
            header?: {
                /** @description The media type to answer with. GitHub recommends `application/vnd.github+json`. */
                accept?: components["parameters"]["accept"];
                /** @description The version of the API to use, which is a date. */
                "X-GitHub-Api-Version"?: components["parameters"]["X-GitHub-Api-Version"];
            };
            path: {
                /**
                 * @description The user's handle.
                 * @example octocat
                 */
                username: components["parameters"]["username"];
                /**
                 * @description The space's `number`, which tells it apart from its owner's other spaces. It is not the space's `id`.
                 * @example 3
                 */
                space_number: components["parameters"]["space_number"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateResource"];
            };
        };
        responses: {
            200: components["responses"]["ResourceExists"];
            201: components["responses"]["ResourceCreated"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["RequiresAuthentication"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "copilot-spaces/get-resource-for-user": {
        parameters: {
            query?: never;
            header?: {
                /** @description The media type to answer with. GitHub recommends `application/vnd.github+json`. */
                accept?: components["parameters"]["accept"];
                /** @description The version of the API to use, which is a date. */
                "X-GitHub-Api-Version"?: components["parameters"]["X-GitHub-Api-Version"];
            };
            path: {
                /**
                 * @description The user's handle.
                 * @example octocat
                 */
                username: components["parameters"]["username"];
                /**
                 * @description The space's `number`, which tells it apart from its owner's other spaces. It is not the space's `id`.
                 * @example 3
                 */
                space_number: components["parameters"]["space_number"];
                /**
                 * @description The resource's `id`.
                 * @example 1
                 */
                space_resource_id: components["parameters"]["space_resource_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Resource"];
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["RequiresAuthentication"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "copilot-spaces/update-resource-for-user": {
        parameters: {
            query?: never;
            header?: {
                /** @description The media type to answer with. GitHub recommends `application/vnd.github+json`. */
                accept?: components["parameters"]["accept"];
                /** @description The version of the API to use, which is a date. */
                "X-GitHub-Api-Version"?: components["parameters"]["X-GitHub-Api-Version"];
            };
            path: {
                /**
                 * @description The user's handle.
                 * @example octocat
                 */
                username: components["parameters"]["username"];
                /**
                 * @description The space's `number`, which tells it apart from its owner's other spaces. It is not the space's `id`.
                 * @example 3
                 */
                space_number: components["parameters"]["space_number"];
                /**
                 * @description The resource's `id`.
                 * @example 1
                 */
                space_resource_id: components["parameters"]["space_resource_id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateResource"];
            };
        };
        responses: {
            200: components["responses"]["ResourceUpdated"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["RequiresAuthentication"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "copilot-spaces/delete-resource-for-user": {
        parameters: {
            query?: never;
            header?: {
                /** @description The media type to answer with. GitHub recommends `application/vnd.github+json`. */
                accept?: components["parameters"]["accept"];
                /** @description The version of the API to use, which is a date. */
                "X-GitHub-Api-Version"?: components["parameters"]["X-GitHub-Api-Version"];
            };
            path: {
                /**
                 * @description The user's handle.
                 * @example octocat
                 */
                username: components["parameters"]["username"];
                /**
                 * @description The space's `number`, which tells it apart from its owner's other spaces. It is not the space's `id`.
                 * @example 3
                 */
                space_number: components["parameters"]["space_number"];
                /**
                 * @description The resource's `id`.
                 * @example 1
                 */
                space_resource_id: components["parameters"]["space_resource_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["ResourceDeleted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["RequiresAuthentication"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "copilot-spaces/list-collaborators-for-user": {
        parameters: {
            query?: never;
            header?: {
                /** @description The media type to answer with. GitHub recommends `application/vnd.github+json`. */
                accept?: components["parameters"]["accept"];
                /** @description The version of the API to use, which is a date. */
                "X-GitHub-Api-Version"?: components["parameters"]["X-GitHub-Api-Version"];
            };
            path: {
                /**
                 * @description The user's handle.
                 * @example octocat
                 */
                username: components["parameters"]["username"];
                /**
                 * @description The space's `number`, which tells it apart from its owner's other spaces. It is not the space's `id`.
                 * @example 3
                 */
                space_number: components["parameters"]["space_number"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["UserSpaceCollaboratorList"];
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["RequiresAuthentication"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "copilot-spaces/add-collaborator-for-user": {
        parameters: {
            query?: never;
            header?: {
                /** @description The media type to answer with. GitHub recommends `application/vnd.github+json`. */
                accept?: components["parameters"]["accept"];
                /** @description The version of the API to use, which is a date. */
                "X-GitHub-Api-Version"?: components["parameters"]["X-GitHub-Api-Version"];
            };
            path: {
                /**
                 * @description The user's handle.
                 * @example octocat
                 */
                username: components["parameters"]["username"];
                /**
                 * @description The space's `number`, which tells it apart from its owner's other spaces. It is not the space's `id`.
                 * @example 3
                 */
                space_number: components["parameters"]["space_number"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddCollaboratorForUser"];
            };
        };
        responses: {
            201: components["responses"]["UserCollaboratorAdded"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["RequiresAuthentication"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "copilot-spaces/update-collaborator-for-user": {
        parameters: {
            query?: never;
            header?: {
                /** @description The media type to answer with. GitHub recommends `application/vnd.github+json`. */
                accept?: components["parameters"]["accept"];
                /** @description The version of the API to use, which is a date. */
                "X-GitHub-Api-Version"?: components["parameters"]["X-GitHub-Api-Version"];
            };
            path: {
                /**
                 * @description The user's handle.
                 * @example octocat
                 */
                username: components["parameters"]["username"];
                /**
                 * @description The space's `number`, which tells it apart from its owner's other spaces. It is not the space's `id`.
                 * @example 3
                 */
                space_number: components["parameters"]["space_number"];
                /** @description Always `User`, because a user's space takes no teams. */
                actor_type: components["parameters"]["actor_type_user"];
                /**
                 * @description The person's handle. Their number is accepted too.
                 * @example github-user
                 */
                actor_identifier: components["parameters"]["actor_identifier_user"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetCollaboratorRole"];
            };
        };
        responses: {
            200: components["responses"]["UserCollaboratorUpdated"];
            204: components["responses"]["CollaboratorRemovedByRole"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["RequiresAuthentication"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "copilot-spaces/remove-collaborator-for-user": {
        parameters: {
            query?: never;
            header?: {
                /** @description The media type to answer with. GitHub recommends `application/vnd.github+json`. */
                accept?: components["parameters"]["accept"];
                /** @description The version of the API to use, which is a date. */
                "X-GitHub-Api-Version"?: components["parameters"]["X-GitHub-Api-Version"];
            };
            path: {
                /**
                 * @description The user's handle.
                 * @example octocat
                 */
                username: components["parameters"]["username"];
                /**
                 * @description The space's `number`, which tells it apart from its owner's other spaces. It is not the space's `id`.
                 * @example 3
                 */
                space_number: components["parameters"]["space_number"];
                /** @description Always `User`, because a user's space takes no teams. */
                actor_type: components["parameters"]["actor_type_user"];
                /**
                 * @description The person's handle. Their number is accepted too.
                 * @example github-user
                 */
                actor_identifier: components["parameters"]["actor_identifier_user"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["CollaboratorRemoved"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["RequiresAuthentication"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "codespaces/create-with-pr-for-authenticated-user": {
        parameters: {
            query?: never;
            header?: {
                /** @description The media type to answer with. GitHub recommends `application/vnd.github+json`. */
                accept?: components["parameters"]["accept"];
                /** @description The version of the API to use, which is a date. */
                "X-GitHub-Api-Version"?: components["parameters"]["X-GitHub-Api-Version"];
            };
            path: {
                /**
                 * @description The account that owns the repository. Case does not matter.
                 * @example octocat
                 */
                owner: components["parameters"]["owner"];
                /**
                 * @description The repository's name, without `.git`. Case does not matter.
                 * @example Hello-World
                 */
                repo: components["parameters"]["repo"];
                /**
                 * @description The pull request's number.
                 * @example 1
                 */
                pull_number: components["parameters"]["pull_number"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["CreateCodespaceFromPullRequest"];
            };
        };
        responses: {
            201: components["responses"]["CodespaceCreated"];
            202: components["responses"]["CodespaceRetried"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["CodespaceRequiresAuthentication"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "users/get-authenticated": {
        parameters: {
            query?: never;
            header?: {
                /** @description The media type to answer with. GitHub recommends `application/vnd.github+json`. */
                accept?: components["parameters"]["accept"];
                /** @description The version of the API to use, which is a date. */
                "X-GitHub-Api-Version"?: components["parameters"]["X-GitHub-Api-Version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["AuthenticatedUser"];
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["RequiresAuthentication"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "orgs/list-for-authenticated-user": {
        parameters: {
            query?: {
                /** @description How many items a page holds, 100 at most. */
                per_page?: components["parameters"]["per_page"];
                /** @description Which page to show, from 1. */
                page?: components["parameters"]["page"];
            };
            header?: {
                /** @description The media type to answer with. GitHub recommends `application/vnd.github+json`. */
                accept?: components["parameters"]["accept"];
                /** @description The version of the API to use, which is a date. */
                "X-GitHub-Api-Version"?: components["parameters"]["X-GitHub-Api-Version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["OrganizationList"];
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["RequiresAuthentication"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "repos/get": {
        parameters: {
            query?: never;
            header?: {
                /** @description The media type to answer with. GitHub recommends `application/vnd.github+json`. */
                accept?: components["parameters"]["accept"];
                /** @description The version of the API to use, which is a date. */
                "X-GitHub-Api-Version"?: components["parameters"]["X-GitHub-Api-Version"];
            };
            path: {
                /**
                 * @description The account that owns the repository. Case does not matter.
                 * @example octocat
                 */
                owner: components["parameters"]["owner"];
                /**
                 * @description The repository's name, without `.git`. Case does not matter.
                 * @example Hello-World
                 */
                repo: components["parameters"]["repo"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Repository"];
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["RequiresAuthentication"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "codespaces/get-for-authenticated-user": {
        parameters: {
            query?: never;
            header?: {
                /** @description The media type to answer with. GitHub recommends `application/vnd.github+json`. */
                accept?: components["parameters"]["accept"];
                /** @description The version of the API to use, which is a date. */
                "X-GitHub-Api-Version"?: components["parameters"]["X-GitHub-Api-Version"];
            };
            path: {
                /**
                 * @description The codespace's name.
                 * @example monalisa-octocat-hello-world-g4wpq6h95q
                 */
                codespace_name: components["parameters"]["codespace_name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Codespace"];
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["RequiresAuthentication"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
}

/** Every operation by method and path template, as in "GET /path/{parameter}". */
export interface Routes {
    "GET /orgs/{org}/copilot-spaces": operations["copilot-spaces/list-for-org"];
    "POST /orgs/{org}/copilot-spaces": operations["copilot-spaces/create-for-org"];
    "GET /orgs/{org}/copilot-spaces/{space_number}": operations["copilot-spaces/get-for-org"];
    "PUT /orgs/{org}/copilot-spaces/{space_number}": operations["copilot-spaces/update-for-org"];
    "DELETE /orgs/{org}/copilot-spaces/{space_number}": operations["copilot-spaces/delete-for-org"];
    "GET /orgs/{org}/copilot-spaces/{space_number}/resources": operations["copilot-spaces/list-resources-for-org"];
    "POST /orgs/{org}/copilot-spaces/{space_number}/resources": operations["copilot-spaces/create-resource-for-org"];
    "GET /orgs/{org}/copilot-spaces/{space_number}/resources/{space_resource_id}": operations["copilot-spaces/get-resource-for-org"];
    "PUT /orgs/{org}/copilot-spaces/{space_number}/resources/{space_resource_id}": operations["copilot-spaces/update-resource-for-org"];
    "DELETE /orgs/{org}/copilot-spaces/{space_number}/resources/{space_resource_id}": operations["copilot-spaces/delete-resource-for-org"];
    "GET /orgs/{org}/copilot-spaces/{space_number}/collaborators": operations["copilot-spaces/list-collaborators-for-org"];
    "POST /orgs/{org}/copilot-spaces/{space_number}/collaborators": operations["copilot-spaces/add-collaborator-for-org"];
    "PUT /orgs/{org}/copilot-spaces/{space_number}/collaborators/{actor_type}/{actor_identifier}": operations["copilot-spaces/update-collaborator-for-org"];
    "DELETE /orgs/{org}/copilot-spaces/{space_number}/collaborators/{actor_type}/{actor_identifier}": operations["copilot-spaces/remove-collaborator-for-org"];
    "GET /users/{username}/copilot-spaces": operations["copilot-spaces/list-for-user"];
    "POST /users/{username}/copilot-spaces": operations["copilot-spaces/create-for-user"];
    "GET /users/{username}/copilot-spaces/{space_number}": operations["copilot-spaces/get-for-user"];
    "PUT /users/{username}/copilot-spaces/{space_number}": operations["copilot-spaces/update-for-user"];
    "DELETE /users/{username}/copilot-spaces/{space_number}": operations["copilot-spaces/delete-for-user"];
    "GET /users/{username}/copilot-spaces/{space_number}/resources": operations["copilot-spaces/list-resources-for-user"];
    "POST /users/{username}/copilot-spaces/{space_number}/resources": operations["copilot-spaces/create-resource-for-user"];
    "GET /users/{username}/copilot-spaces/{space_number}/resources/{space_resource_id}": operations["copilot-spaces/get-resource-for-user"];
    "PUT /users/{username}/copilot-spaces/{space_number}/resources/{space_resource_id}": operations["copilot-spaces/update-resource-for-user"];
    "DELETE /users/{username}/copilot-spaces/{space_number}/resources/{space_resource_id}": operations["copilot-spaces/delete-resource-for-user"];
    "GET /users/{username}/copilot-spaces/{space_number}/collaborators": operations["copilot-spaces/list-collaborators-for-user"];
    "POST /users/{username}/copilot-spaces/{space_number}/collaborators": operations["copilot-spaces/add-collaborator-for-user"];
    "PUT /users/{username}/copilot-spaces/{space_number}/collaborators/{actor_type}/{actor_identifier}": operations["copilot-spaces/update-collaborator-for-user"];
    "DELETE /users/{username}/copilot-spaces/{space_number}/collaborators/{actor_type}/{actor_identifier}": operations["copilot-spaces/remove-collaborator-for-user"];
    "POST /repos/{owner}/{repo}/pulls/{pull_number}/codespaces": operations["codespaces/create-with-pr-for-authenticated-user"];
    "GET /user": operations["users/get-authenticated"];
    "GET /user/orgs": operations["orgs/list-for-authenticated-user"];
    "GET /repos/{owner}/{repo}": operations["repos/get"];
    "GET /user/codespaces/{codespace_name}": operations["codespaces/get-for-authenticated-user"];
}
