import { type Owner, useSpace } from "@copilot-spaces/react";
import type { Space } from "@copilot-spaces/types";
import { useNavigate } from "@tanstack/react-router";
import { type ReactElement, useState } from "react";
import { Loading } from "../../app/loading.tsx";
import { PageHeading } from "../../app/page-heading.tsx";
import { FailureView } from "../../failure/failure-view.tsx";
import { NotFound } from "../../failure/not-found.tsx";
import { notices } from "../../notice/notice.ts";
import { type Action, runAction } from "../../notice/run-action.ts";
import { spaceLink } from "../links.ts";
import { useOwner, useSpaceNumber } from "../owner/use-owner.ts";
import styles from "../spaces-home-page.module.css";
import { useSpaceActions } from "../use-space-actions.ts";
import { draftOf, type SpaceDraft, undoBody, updateBody } from "./draft.ts";
import { SpaceForm, type SubmitOutcome } from "./space-form.tsx";

/** Changes a space. */
export function EditSpacePage(): ReactElement {
  const owner = useOwner();
  const space_number = useSpaceNumber();
  return space_number === undefined ? <NotFound /> : <EditSpace owner={owner} space_number={space_number} />;
}

interface EditSpaceProps {
  readonly owner: Owner;
  readonly space_number: number;
}

function EditSpace({ owner, space_number }: EditSpaceProps): ReactElement {
  const { data, error, isPending, refetch } = useSpace({ ...owner, space_number });
  return (
    <div className={styles["page"]}>
      <PageHeading title={data === undefined ? "Edit space" : `Edit ${data.name}`} />
      {isPending && <Loading what="the space" />}
      {error && <FailureView error={error} what="The space cannot be shown" retry={() => void refetch()} />}
      {data !== undefined && <EditForm owner={owner} space={data} />}
    </div>
  );
}

function EditForm({ owner, space }: { readonly owner: Owner; readonly space: Space }): ReactElement {
  const navigate = useNavigate();
  const spaces = useSpaceActions();
  // What is being edited is the space as it was when somebody began: another answer must not replace what they typed.
  const [before] = useState(space);
  const [initial] = useState(() => draftOf(owner, space));
  const back = spaceLink(owner, before.number);

  const save = async (draft: SpaceDraft, leave: () => void): Promise<SubmitOutcome> => {
    const body = updateBody(draft, before);
    if (Object.keys(body).length > 0) {
      const taken = undoBody(body, before);
      const undo: Action<unknown> = {
        run: () => spaces.update(owner, before.number, taken),
        done: "The space is as it was before.",
        failed: "The change was not taken back.",
      };
      const outcome = await runAction({
        run: () => spaces.update(owner, before.number, body),
        done: "The space was saved.",
        failed: "The space was not saved.",
        ...(Object.keys(taken).length > 0 && body.resources_attributes === undefined && { undo: () => undo }),
      });
      if (outcome.kind === "failed") {
        notices.dismiss();
        return outcome;
      }
    }
    leave();
    void navigate(back);
    return { kind: "done" };
  };
  return <SpaceForm initial={initial} isNew={false} cancel={back} onSubmit={save} />;
}
