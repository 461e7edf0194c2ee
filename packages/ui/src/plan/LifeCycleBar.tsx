import { type Issue, isCivilDate } from '@pds/core/base';
import { assignmentsOn } from '@pds/core/municipality';
import type { AllowedCommand, LifeCycleCommand } from '@pds/core/plan';
import { useEffect, useId, useRef, useState } from 'react';
import { DateField } from '../fields/DateField';
import { LongTextField } from '../fields/LongTextField';
import { SelectField } from '../fields/SelectField';
import { TextField } from '../fields/TextField';
import { Button } from '../parts/Button';
import { focusAfterFrame, focusElement } from '../parts/focusElement';
import { IssueList } from '../parts/IssueList';
import { usePds } from '../provider/PdsProvider';
import { useRowOptions } from './choices';
import { useAllowedCommands, usePlan, usePlanContext, useReadPlan } from './PlanContext';
import { STEP_INPUTS, type StepInput, type StepValues, stepCommand } from './stepCommand';
import { useNameRow } from './useNaming';

/** Gives a step to the host; answers why it was refused, nothing when it was taken. */
export type OnStep = (command: LifeCycleCommand) => readonly Issue[] | Promise<readonly Issue[]>;

type Step = AllowedCommand & { readonly command: LifeCycleCommand['type'] };

/** The steps in the version's life that the actor may take now, each asking for what it needs. */
export function LifeCycleBar({ onStep }: { readonly onStep: OnStep }) {
  const { texts, labels } = usePds();
  const [open, setOpen] = useState<Step>();
  const [done, setDone] = useState('');
  const barId = useId();
  const steps = useAllowedCommands().filter((each): each is Step => each.command !== 'edit');
  if (steps.length === 0 && done === '') return null;
  const buttonId = ({ command, versionId }: Step) => `${barId}-${command}-${versionId}`;
  function start(step: Step): void {
    setDone('');
    setOpen(step);
  }
  function taken(step: Step): void {
    setOpen(undefined);
    setDone(texts.plan.stepDone(labels.command[step.command]));
    focusAfterFrame(barId);
  }
  function leave(step: Step): void {
    setOpen(undefined);
    focusAfterFrame(buttonId(step), barId);
  }
  return (
    <section className="pds-steps" id={barId} tabIndex={-1} aria-label={texts.plan.steps}>
      <p role="status">{done}</p>
      <span className="pds-button-row">
        {steps.map((step) => (
          <Button key={buttonId(step)} id={buttonId(step)} onClick={() => start(step)}>
            {labels.command[step.command]}
          </Button>
        ))}
      </span>
      {open && (
        <StepForm
          key={buttonId(open)}
          step={open}
          onStep={onStep}
          onDone={() => taken(open)}
          onClose={() => leave(open)}
        />
      )}
    </section>
  );
}

interface StepFormProps {
  readonly step: Step;
  readonly onStep: OnStep;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

function StepForm({ step, onStep, onDone, onClose }: StepFormProps) {
  const { texts, labels, today, now, newId } = usePds();
  const { actor } = usePlanContext();
  const read = useReadPlan();
  const nameRow = useNameRow();
  const mayor = usePlan(
    (plan) => assignmentsOn(plan.roles, today).find(({ role }) => role === 'sindaco')?.personId ?? '',
  );
  const [values, setValues] = useState<StepValues>({
    on: today,
    note: '',
    protocol: '',
    person: mayor,
    channel: '',
    requests: '',
  });
  const [refusals, setRefusals] = useState<readonly Issue[]>([]);
  const [tried, setTried] = useState(false);
  const formId = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const asked = STEP_INPUTS[step.command];
  const missing = asked.filter(({ input, required }) => required && values[input].trim() === '');
  async function confirm(): Promise<void> {
    setTried(true);
    const faulty = isCivilDate(values.on) ? missing[0]?.input : 'on';
    if (faulty !== undefined) {
      focusElement(`${formId}-${faulty}`);
      return;
    }
    const why = await onStep(stepCommand(step, values, { actor, at: now(), newId }));
    if (why.length === 0) onDone();
    else setRefusals(why);
  }
  return (
    <div className="pds-step-form">
      <h2 tabIndex={-1} ref={heading}>
        {labels.command[step.command]}
      </h2>
      {refusals.length > 0 && (
        <div className="pds-error" role="alert">
          <IssueList issues={refusals} record={read()} nameRow={nameRow} />
        </div>
      )}
      <DateField
        label={texts.plan.stepDate}
        id={`${formId}-on`}
        value={values.on}
        errors={tried && values.on === '' ? [texts.plan.missing] : []}
        onChange={(on) => setValues({ ...values, on })}
        required
      />
      {asked.map(({ input, required }) => (
        <StepField
          key={input}
          id={`${formId}-${input}`}
          input={input}
          value={values[input]}
          required={required}
          missing={tried && missing.some((each) => each.input === input)}
          onChange={(value) => setValues({ ...values, [input]: value })}
        />
      ))}
      <span className="pds-button-row">
        <Button kind="primary" onClick={() => void confirm()}>
          {texts.plan.confirm}
        </Button>
        <Button onClick={onClose}>{texts.parts.cancel}</Button>
      </span>
    </div>
  );
}

interface StepFieldProps {
  readonly id: string;
  readonly input: StepInput;
  readonly value: string;
  readonly required: boolean;
  readonly missing: boolean;
  readonly onChange: (value: string) => void;
}

function StepField({ input, missing, ...props }: StepFieldProps) {
  const { texts, labels } = usePds();
  const people = useRowOptions('people');
  const municipalities = usePlan((plan) => plan.municipalities);
  const common = {
    ...props,
    label: texts.plan.input[input],
    errors: missing ? [texts.plan.missing] : [],
  };
  switch (input) {
    case 'note':
      return <LongTextField {...common} />;
    case 'requests':
      return <LongTextField {...common} hint={texts.plan.input.requestsHint} />;
    case 'protocol':
      return <TextField {...common} size="medium" />;
    case 'person':
      return <SelectField {...common} options={people} />;
    case 'channel': {
      const accepted = new Set([...municipalities].flatMap(({ prefettura }) => prefettura.acceptedChannels));
      return (
        <SelectField
          {...common}
          options={[...accepted].map((channel) => ({ value: channel, label: labels.channel[channel] }))}
        />
      );
    }
  }
}
