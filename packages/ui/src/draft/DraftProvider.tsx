import type { PatchableRecord } from '@pds/core/base';
import { createContext, type ReactNode, useContext, useId, useMemo, useState } from 'react';
import { createDraftHandle, type DraftHandle, type DraftHandleOptions } from './draftHandle';

/**
 * A draft that lives as long as the component. `options` are read once: a record loaded anew goes in by
 * `draft.replace`.
 */
export function useDraft<V extends PatchableRecord, C>(options: DraftHandleOptions<V, C>): DraftHandle<V, C> {
  const [handle] = useState(() => createDraftHandle(options));
  return handle;
}

interface DraftContext {
  readonly handle: DraftHandle<PatchableRecord, unknown>;
  readonly readOnly: boolean;
  /** Keeps the ids of fields apart when two drafts stand on one page. */
  readonly prefix: string;
}

const Context = createContext<DraftContext | undefined>(undefined);

export interface DraftProviderProps<V extends PatchableRecord, C> {
  readonly draft: DraftHandle<V, C>;
  /** Every bound field below shows its value as text. */
  readonly readOnly?: boolean | undefined;
  readonly children: ReactNode;
}

/** Binds the fields below to a draft. */
export function DraftProvider<V extends PatchableRecord, C>({
  draft,
  readOnly = false,
  children,
}: DraftProviderProps<V, C>) {
  const prefix = useId();
  const context = useMemo(() => ({ handle: draft, readOnly, prefix }), [draft, readOnly, prefix]);
  return <Context.Provider value={context as unknown as DraftContext}>{children}</Context.Provider>;
}

/** The draft of the nearest `DraftProvider`. Throws `RangeError` outside one. */
export function useDraftContext(): DraftContext {
  const context = useContext(Context);
  if (!context) throw new RangeError('a bound field of @pds/ui stands outside a DraftProvider');
  return context;
}
