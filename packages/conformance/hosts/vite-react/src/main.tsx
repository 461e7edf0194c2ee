import { it as cards } from '@pds/cie/messages/it';
import { CIE_CATALOGUE as catalogue } from '@pds/core/catalogues';
import { open, planPaper } from '@pds/core/document';
import { it, labels, papers } from '@pds/core/messages/it';
import type { SecurityPlan } from '@pds/core/plan';
import { renderDocument } from '@pds/documents';
import { PdsProvider } from '@pds/ui';
import { MrzInput } from '@pds/ui/card';
import { texts } from '@pds/ui/messages/it';
import { PlanScreen, usePlanDraft } from '@pds/ui/plan';
import { StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import stored from '../plan.json?raw';
import '@pds/ui/styles.css';

const today = '2026-03-05';
const actor = { id: 'officer', roles: ['responsabile-sicurezza-cie' as const] };
const messages = { ...it, ...cards };

function App({ plan }: { plan: SecurityPlan }) {
  const [mrz, setMrz] = useState('');
  return (
    <PdsProvider
      locale="it"
      today={today}
      texts={texts}
      messages={messages}
      labels={labels}
      newId={() => crypto.randomUUID()}
      now={() => new Date().toISOString()}
    >
      <Plan plan={plan} />
      <MrzInput value={mrz} onChange={setMrz} />
    </PdsProvider>
  );
}

function Plan({ plan }: { plan: SecurityPlan }) {
  const draft = usePlanDraft({ plan, actor, catalogue });
  return (
    <PlanScreen
      draft={draft}
      actor={actor}
      catalogue={catalogue}
      paper={(current) =>
        planPaper(current, { language: 'it', texts: papers.plan, labels, catalogue, today })
      }
      renderDocument={renderDocument}
    />
  );
}

const opened = open(stored);
if (!opened.ok || opened.value.kind !== 'security-plan') throw new Error('not a plan');
createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <App plan={opened.value} />
  </StrictMode>,
);
