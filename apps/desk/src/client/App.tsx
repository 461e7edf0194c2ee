import { it as cardMessages } from '@pds/cie/messages/it';
import type { Result } from '@pds/core/base';
import { it as coreMessages, labels } from '@pds/core/messages/it';
import { PdsProvider } from '@pds/ui';
import { texts } from '@pds/ui/messages/it';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { AccountAnswer } from '../shared/api';
import type { DeskApi } from './api/deskApi';
import { deskMessages } from './messages/it';
import { SignInPage } from './pages/SignInPage';
import { IssuePanel } from './parts/IssuePanel';
import { createOpenQueues } from './saving/openQueues';
import { newId, now } from './shell/clock';
import { Desk } from './shell/DeskContext';
import { Shell } from './shell/Shell';
import { useToday } from './shell/useToday';
import { useWarningBeforeLeaving } from './shell/useWarningBeforeLeaving';

const MESSAGES = { ...coreMessages, ...cardMessages, ...deskMessages };

/** The desk: who is signed in decides between the sign-in and everything else. */
export function App({ api }: { readonly api: DeskApi }) {
  const [session, setSession] = useState<Result<AccountAnswer | null>>();
  const askWho = useCallback(() => void api.account().then(setSession), [api]);
  useEffect(askWho, [askWho]);
  const [queues] = useState(createOpenQueues);
  useWarningBeforeLeaving(useCallback(() => queues.unsent() > 0, [queues]));
  const onSignedOut = useCallback(() => {
    queues.stop();
    setSession({ ok: true, value: null, issues: [] });
  }, [queues]);
  const today = useToday();
  const account = session?.ok ? session.value : null;
  const lastAccountId = useRef<string>(undefined);
  useEffect(() => {
    if (!account) return;
    // What another person left unsent is kept for that person and is no matter of this one.
    if (account.actor.id !== lastAccountId.current) queues.forget();
    lastAccountId.current = account.actor.id;
  }, [account, queues]);
  const desk = useMemo(
    () => account && { api, account, queues, onSignedOut },
    [api, account, queues, onSignedOut],
  );
  return (
    <PdsProvider
      locale="it"
      today={today}
      texts={texts}
      messages={MESSAGES}
      labels={labels}
      newId={newId}
      now={now}
    >
      {desk ? (
        <Desk value={desk}>
          <Shell />
        </Desk>
      ) : (
        <main className="desk-main desk-narrow">
          {session?.ok && <SignInPage api={api} onSignedIn={askWho} />}
          {session?.ok === false && (
            <>
              <IssuePanel title="Il banco di lavoro non si può aprire" issues={session.issues} />
              <button type="button" className="pds-button" onClick={askWho}>
                Riprova
              </button>
            </>
          )}
        </main>
      )}
    </PdsProvider>
  );
}
