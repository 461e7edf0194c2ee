import { cruise } from 'dependency-cruiser';
import configuration from '../../dependency-cruiser.config.mjs';

/**
 * The modules read below some folders, and every import that breaks a rule.
 *
 * @param {string} baseDir
 * @param {string[]} folders relative to `baseDir`
 */
export async function violations(baseDir, folders) {
  const { output } = await cruise(folders, {
    ...configuration.options,
    baseDir,
    validate: true,
    ruleSet: { forbidden: configuration.forbidden },
  });
  if (typeof output === 'string') throw new TypeError('dependency-cruiser answered text instead of a result');
  const comments = new Map(configuration.forbidden.map((rule) => [rule.name, rule.comment]));
  return {
    modules: output.modules
      .map((module) => module.source)
      .filter((source) => !/node_modules|\/dist\//.test(source)),
    found: output.summary.violations.map(({ from, to, rule }) => ({
      from,
      to,
      rule: rule.name,
      comment: comments.get(rule.name),
    })),
  };
}
