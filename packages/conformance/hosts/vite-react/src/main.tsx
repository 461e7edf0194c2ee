import { addMonths } from '@pds/core/base';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

function App() {
  return (
    <main>
      <h1>Piano di sicurezza</h1>
      <p>Prossima scheda: {addMonths('2005-11-30', 3)}</p>
    </main>
  );
}

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
