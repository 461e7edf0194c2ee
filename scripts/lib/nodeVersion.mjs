/** The oldest Node the repository works with; `engines` of every package says the same. */
const OLDEST = [20, 19];

/**
 * Why this Node cannot run the repository, or `null` when it can.
 *
 * @param {string} version as in `process.versions.node`
 * @returns {string | null}
 */
export function nodeTooOld(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [oldMajor = 0, oldMinor = 0] = OLDEST;
  if (major > oldMajor || (major === oldMajor && minor >= oldMinor)) return null;
  return `This needs Node ${OLDEST.join('.')} or newer, and this is Node ${version}. Install a newer Node from nodejs.org and try again.`;
}

/** Ends the process with a plain sentence when Node is too old. */
export function requireNode() {
  const reason = nodeTooOld(process.versions.node);
  if (reason === null) return;
  console.error(reason);
  process.exit(1);
}
