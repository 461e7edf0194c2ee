/** The code after the highest of its kind: a number that was given once does not come back to another row. */
export function nextCode(rows: Iterable<{ readonly code: string }>, prefix: string, digits: number): string {
  const numbers = [...rows].flatMap(({ code }) => {
    const number = code.startsWith(prefix) ? code.slice(prefix.length) : '';
    return /^\d{1,9}$/.test(number) ? [Number(number)] : [];
  });
  return `${prefix}${String(Math.max(0, ...numbers) + 1).padStart(digits, '0')}`;
}
