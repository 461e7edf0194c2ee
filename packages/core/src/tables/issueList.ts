import type { Issue } from '../base/issue';
import { tableIssue } from './issues';

/** So many are told one by one: who has more mends the first and reads the file again. */
const MAX_ISSUES = 1000;

/** Issues as they are found; beyond the first thousand they are counted. */
export class IssueList {
  readonly #told: Issue[] = [];
  #more = 0;
  #isWrong = false;

  add(issue: Issue): void {
    if (this.#told.length < MAX_ISSUES) this.#told.push(issue);
    else {
      this.#more++;
      this.#isWrong ||= issue.severity === 'error';
    }
  }

  toArray(): readonly Issue[] {
    if (this.#more === 0) return this.#told;
    const severity = this.#isWrong ? 'error' : 'warning';
    return [...this.#told, tableIssue('table.more_issues', [], { count: this.#more }, severity)];
  }
}
