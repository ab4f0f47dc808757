import type { Space } from "@copilot-spaces/types";
import { useNavigate } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { useState } from "react";
import { PageHeading } from "../../app/page-heading.tsx";
import { quoteName } from "../../app/quote-name.ts";
import { notices } from "../../notice/notice.ts";
import { runAction } from "../../notice/run-action.ts";
import { useCollaboratorActions } from "../collaborators/use-collaborator-actions.ts";
import { ownerLink, spaceLink } from "../links.ts";
import { useOwner } from "../owner/use-owner.ts";
import styles from "../spaces-home-page.module.css";
import { useSpaceActions } from "../use-space-actions.ts";
import { createBody, emptyDraft, type SpaceDraft } from "./draft.ts";
import { SpaceForm, type SubmitOutcome } from "./space-form.tsx";

/** Makes a space. */
export function NewSpacePage(): ReactElement {
  const owner = useOwner();
  const navigate = useNavigate();
  const spaces = useSpaceActions();
  const collaborators = useCollaboratorActions();
  const [initial] = useState(() => emptyDraft(owner));

  const create = async (draft: SpaceDraft, leave: () => void): Promise<SubmitOutcome> => {
    const outcome = await runAction({
      run: () => spaces.create(draft.owner, createBody(draft)),
      done: ({ name }) => `${quoteName(name)} was created.`,
      failed: "The space was not created.",
    });
    if (outcome.kind === "failed") {
      // The form itself says why, where the fields are.
      notices.dismiss();
      return outcome;
    }
    const { number } = outcome.result;
    leave();
    void navigate(spaceLink(draft.owner, number));
    // There is the space now: whoever it cannot be shared with is told of there.
    if (draft.collaborators.length > 0) await share(draft, outcome.result);
    return { kind: "done" };
  };
  const share = async ({ owner, collaborators: all }: SpaceDraft, { name, number }: Space) => {
    const refused: string[] = [];
    await runAction({
      async run() {
        const errors: unknown[] = [];
        for (const each of all) {
          try {
            await collaborators.add({ owner, space_number: number }, each);
          } catch (error) {
            refused.push(each.actor_identifier);
            errors.push(error);
          }
        }
        if (errors.length > 0) throw errors[0];
      },
      done: `${quoteName(name)} was created, and shared with ${list(all.map((each) => each.actor_identifier))}.`,
      failed: () => `The space was created. It was not shared with ${list(refused)}.`,
    });
  };
  return (
    <div className={styles["page"]}>
      <PageHeading title="New space" />
      <SpaceForm initial={initial} isNew cancel={ownerLink(owner)} onSubmit={create} />
    </div>
  );
}

function list(names: readonly string[]): string {
  return new Intl.ListFormat("en").format(names);
}
