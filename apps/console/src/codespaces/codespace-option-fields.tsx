import { FormControl, Select, TextInput } from "@primer/react";
import type { ReactElement } from "react";
import { areas, type CodespaceOptions, type OptionName } from "./codespace-body.ts";
import styles from "./codespaces-page.module.css";

interface CodespaceOptionFieldsProps {
  readonly options: CodespaceOptions;
  readonly problems: ReadonlyMap<OptionName, string>;
  readonly onChange: (change: Partial<CodespaceOptions>) => void;
}

const texts: readonly (readonly [OptionName, label: string, caption: string])[] = [
  ["display_name", "Name", "That people see"],
  ["machine", "Machine", "The name of the type: standardLinux32gb"],
  ["devcontainer_path", "Configuration", ".devcontainer/devcontainer.json"],
  ["idle_timeout_minutes", "Stops after", "Minutes without activity"],
  ["retention_period_minutes", "Is deleted after", "Minutes of being stopped"],
];

/** How a codespace should be; everything has a default. */
export function CodespaceOptionFields({ options, problems, onChange }: CodespaceOptionFieldsProps): ReactElement {
  return (
    <details className={styles["more"]} open={problems.size > 0 || undefined}>
      <summary>Name, machine, place and times</summary>
      <div className={styles["options"]}>
        {texts.map(([name, label, caption]) => (
          <FormControl key={name}>
            <FormControl.Label>{label}</FormControl.Label>
            <TextInput block value={options[name]} onChange={({ target: { value } }) => onChange({ [name]: value })} />
            <FormControl.Caption>{caption}</FormControl.Caption>
            {problems.has(name) && (
              <FormControl.Validation variant="error">{problems.get(name)}</FormControl.Validation>
            )}
          </FormControl>
        ))}
        <FormControl>
          <FormControl.Label>Place</FormControl.Label>
          <Select block value={options.geo} onChange={({ target: { value } }) => onChange({ geo: value })}>
            <Select.Option value="">By your IP address</Select.Option>
            {areas.map((area) => (
              <Select.Option key={area} value={area}>
                {area}
              </Select.Option>
            ))}
          </Select>
        </FormControl>
      </div>
    </details>
  );
}
