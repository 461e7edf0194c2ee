import type { Assessment } from '../../../procedures/model/assessment';
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
