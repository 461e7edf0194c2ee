import { describeIssue, type Issue } from '@pds/core/base';
import { usePds } from '../provider/PdsProvider';
import { describePlace, type PlaceContext } from './describePlace';
import { ShortList } from './ShortList';

export interface IssueListProps extends PlaceContext {
  readonly issues: readonly Issue[];
}

const FIRST = 20;
const FIRST_PLACES = 10;

/** What is wrong or worth a look: each sentence once, with every place for which it holds. */
export function IssueList({ issues, record, nameRow }: IssueListProps) {
  const { texts, messages } = usePds();
  const told = new Map<string, Set<string>>();
  for (const issue of issues) {
    const sentence = describeIssue(issue, messages);
    const places = told.get(sentence) ?? new Set();
    const place = describePlace(issue, texts.places, { record, nameRow });
    told.set(sentence, place === '' ? places : places.add(place));
  }
  return (
    <ShortList className="pds-issues" items={[...told]} first={FIRST}>
      {([sentence, places]) => (
        <li key={sentence}>
          {sentence} <Places places={[...places]} />
        </li>
      )}
    </ShortList>
  );
}

function Places({ places }: { readonly places: readonly string[] }) {
  const { texts } = usePds();
  const [place, ...others] = places;
  if (place === undefined) return null;
  if (others.length === 0) return <span className="pds-place">{texts.parts.place(place)}</span>;
  return (
    <ShortList className="pds-places" items={places} first={FIRST_PLACES}>
      {(each) => (
        <li className="pds-place" key={each}>
          {each}
        </li>
      )}
    </ShortList>
  );
}
