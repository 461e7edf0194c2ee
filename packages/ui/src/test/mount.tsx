import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { afterEach } from 'vitest';
import { Harness } from './Harness';

const open: (() => void)[] = [];

afterEach(() => {
  for (const close of open.splice(0)) close();
});

/** Puts a component into the page of an Italian host; it goes when the test ends. */
export function mount(node: ReactNode): HTMLElement {
  const element = document.body.appendChild(document.createElement('div'));
  const root = createRoot(element);
  flushSync(() => root.render(<Harness>{node}</Harness>));
  open.push(() => {
    root.unmount();
    element.remove();
  });
  return element;
}
