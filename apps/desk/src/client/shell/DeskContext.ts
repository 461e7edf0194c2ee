import { createContext, useContext } from 'react';
import type { AccountAnswer } from '../../shared/api';
import type { DeskApi } from '../api/deskApi';
import type { OpenQueues } from '../saving/openQueues';

/** What every page of somebody who is signed in needs. */
export interface DeskContext {
  readonly api: DeskApi;
  readonly account: AccountAnswer;
  readonly queues: OpenQueues;
  /** Tells that the server no longer knows the session. */
  readonly onSignedOut: () => void;
}

export const Desk = createContext<DeskContext | undefined>(undefined);

/** Throws `RangeError` outside of the signed-in part. */
export function useDesk(): DeskContext {
  const desk = useContext(Desk);
  if (!desk) throw new RangeError('a page stands outside the signed-in part');
  return desk;
}
