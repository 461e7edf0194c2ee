import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { PUBLISHED, ROOT } from './root.mjs';

/** What stands where the publisher's own has to come: names of RFC 2606, which are nobody's, and an unnamed contact. */
const PLACEHOLDER = /\bexample\.(?:org|com|net)\b|\.example\b|to be named/;

const CATALOGUE = 'publiccode.yml';
const MANIFESTS = PUBLISHED.map(
  ({ folder }) => `${relative(ROOT, folder).replaceAll('\\', '/')}/package.json`,
);

/**
 * What still has to be filled in before a first publication, with its place (docs/decisions/0005).
 *
 * @param {string} root
 * @returns {string[]}
 */
export function placeholders(root) {
  return [CATALOGUE, ...MANIFESTS].flatMap((name) =>
    readFileSync(join(root, name), 'utf8')
      .split('\n')
      .flatMap((line, i) => (PLACEHOLDER.test(line) ? [`${name}:${i + 1} ${line.trim()}`] : [])),
  );
}

/**
 * Manifests that name another repository or another contact than publiccode.yml does.
 *
 * @param {string} root
 * @param {{ url: string, maintenance: { contacts: { email?: string }[] } }} publiccode what publiccode.yml says
 * @returns {string[]}
 */
export function addressFaults(root, { url, maintenance }) {
  const emails = maintenance.contacts.map(({ email }) => email);
  return MANIFESTS.flatMap((name) => {
    const { repository, bugs } = JSON.parse(readFileSync(join(root, name), 'utf8'));
    return [
      ...(repository?.url === `git+${url}` ? [] : [`${name} has another 'repository' than ${CATALOGUE}`]),
      ...(bugs?.email && emails.includes(bugs.email)
        ? []
        : [`${name} has another e-mail address under 'bugs' than the contacts of ${CATALOGUE}`]),
    ];
  });
}
