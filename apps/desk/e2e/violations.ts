import axe from 'axe-core';
import type { Page } from 'playwright';

/** What axe-core finds wrong with the page as it stands, each rule with the elements that break it. */
export async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const found = await page.evaluate(async () => {
    const { violations: rules } = await (window as unknown as { axe: typeof axe }).axe.run();
    return rules.map(({ id, nodes }) => ({ id, targets: nodes.map(({ target }) => target.join(' ')) }));
  });
  return found.map(({ id, targets }) => `${id}: ${targets.join(', ')}`);
}
