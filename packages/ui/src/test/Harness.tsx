import { it as cards } from '@pds/cie/messages/it';
import { labels, it as sentences } from '@pds/core/messages/it';
import type { ReactNode } from 'react';
import { texts } from '../messages/it';
import { PdsProvider } from '../provider/PdsProvider';

const messages = { ...sentences, ...cards };
let made = 0;

/** An Italian host with a still clock. */
export function Harness({ children }: { readonly children: ReactNode }) {
  return (
    <PdsProvider
      locale="it"
      today="2026-03-05"
      texts={texts}
      messages={messages}
      labels={labels}
      newId={() => `new-${++made}`}
      now={() => '2026-03-05T10:42:00+01:00'}
    >
      {children}
    </PdsProvider>
  );
}
