/** Takes the focus to an element of the page, to its first control where it is a group of them. */
export function focusElement(id: string): void {
  const target = document.getElementById(id);
  const control = target?.matches('fieldset') ? target.querySelector<HTMLElement>('input, select') : target;
  (target?.closest('.pds-field') ?? target)?.scrollIntoView({ block: 'center' });
  control?.focus({ preventScroll: true });
}
