import type { IssuePath, PatchableRecord } from '@pds/core/base';
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
  /** Nothing below may be edited. */
  readonly readOnly: boolean;
  readonly isReadOnly: (path: IssuePath) => boolean;
  /** Keeps the ids of fields apart when two drafts stand on one page. */
  readonly prefix: string;
}

const Context = createContext<DraftContext | undefined>(undefined);

export interface DraftProviderProps<V extends PatchableRecord, C> {
  readonly draft: DraftHandle<V, C>;
  /** Bound fields below show their value as text: all of them, or those of some places. Keep one function for it. */
  readonly readOnly?: boolean | ((path: IssuePath) => boolean) | undefined;
  readonly children: ReactNode;
}

/** Binds the fields below to a draft. One inside another of the same draft may only take the right to edit away. */
export function DraftProvider<V extends PatchableRecord, C>({
  draft,
  readOnly = false,
  children,
}: DraftProviderProps<V, C>) {
  const made = useId();
  const around = useContext(Context);
  const handle = draft as unknown as DraftContext['handle'];
  const outer = around?.handle === handle ? around : undefined;
  const prefix = outer?.prefix ?? made;
  const context = useMemo(
    () => ({
      handle,
      prefix,
      readOnly: readOnly === true || (outer?.readOnly ?? false),
      isReadOnly: (path: IssuePath) =>
        (typeof readOnly === 'function' ? readOnly(path) : readOnly) || (outer?.isReadOnly(path) ?? false),
    }),
    [handle, prefix, readOnly, outer],
  );
  return <Context.Provider value={context}>{children}</Context.Provider>;
}

/** The draft of the nearest `DraftProvider`. Throws `RangeError` outside one. */
export function useDraftContext(): DraftContext {
  const context = useContext(Context);
  if (!context) throw new RangeError('a bound field of @pds/ui stands outside a DraftProvider');
  return context;
}
