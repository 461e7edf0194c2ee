/**
 * Takes the focus to the first of the elements that the page has, to its first control where it is a group of them; what
 * is folded away around it opens.
 */
export function focusElement(...ids: readonly string[]): void {
  const target = ids.map((id) => document.getElementById(id)).find((each) => each !== null);
  if (!target) return;
  const control = target.matches('fieldset') ? target.querySelector<HTMLElement>('input, select') : target;
  for (let fold = target.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null) {
    fold.open = true;
  }
  (target.closest('.pds-field') ?? target).scrollIntoView({ block: 'center' });
  control?.focus({ preventScroll: true });
}

/** The same once what was asked for is in the page. */
export function focusAfterFrame(...ids: readonly string[]): void {
  requestAnimationFrame(() => focusElement(...ids));
}
