import type { Assessment } from '../../../procedures/model/assessment';
import type { Cell } from '../../tree';
import type { RegisterView } from './registerView';

/** What a level of the register's scale means, in the register's words; of several left open each. */
export function levelMeaning(
  { register, texts, said }: RegisterView,
  scaleId: string,
  assessment: Assessment | undefined,
): string {
  const scale = register.scales.get(scaleId);
  if (!scale) return '';
  return said(assessment?.levels[scaleId] ?? null, (held) =>
    [held]
      .flat()
      .map((code) => scale.levels.find((level) => level.code === code)?.text ?? String(code))
      .join(` ${texts.or} `),
  );
}

/** A level as a figure, or what else is known of it. */
export function levelCell(
  { texts, said }: RegisterView,
  held: Assessment['levels'][string] | undefined,
): Cell {
  if (typeof held === 'number') return { text: String(held), value: String(held) };
  return said(held ?? null, (open) => [open].flat().join(` ${texts.or} `));
}
