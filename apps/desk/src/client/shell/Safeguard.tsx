import { Button } from '@pds/ui';
import { Component, type ReactNode } from 'react';

interface SafeguardState {
  readonly isBroken: boolean;
}

/** Keeps the frame up when a page fails; what was typed and not yet sent is kept by the tab. */
export class Safeguard extends Component<{ readonly children: ReactNode }, SafeguardState> {
  override readonly state: SafeguardState = { isBroken: false };

  static getDerivedStateFromError(): SafeguardState {
    return { isBroken: true };
  }

  override render(): ReactNode {
    if (!this.state.isBroken) return this.props.children;
    return (
      <div className="desk-notice" role="alert">
        <p>
          Questa pagina si è interrotta per un errore del programma. Le modifiche non inviate sono conservate.
        </p>
        <Button kind="primary" onClick={() => location.reload()}>
          Ricarica la pagina
        </Button>
      </div>
    );
  }
}
