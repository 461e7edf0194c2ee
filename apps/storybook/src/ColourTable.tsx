import { useEffect, useRef, useState } from 'react';

const NAMES = [
  '--pds-ink',
  '--pds-ink-muted',
  '--pds-primary',
  '--pds-primary-strong',
  '--pds-danger',
  '--pds-warning',
  '--pds-success',
  '--pds-line-strong',
] as const;

/** The kit's colours as the page has them, each with its contrast on the kit's ground, WCAG 2.2 §1.4.3. */
export function ColourTable() {
  const root = useRef<HTMLDivElement>(null);
  const [rows, setRows] = useState<readonly { name: string; value: string; contrast: number }[]>([]);
  useEffect(() => {
    if (!root.current) return;
    const style = getComputedStyle(root.current);
    const ground = style.getPropertyValue('--pds-paper').trim();
    setRows(
      NAMES.map((name) => {
        const value = style.getPropertyValue(name).trim();
        return { name, value, contrast: contrastOf(value, ground) };
      }),
    );
  }, []);
  return (
    <div className="pds" ref={root}>
      <table className="pds-table">
        <caption>Colori e contrasto sul fondo</caption>
        <thead>
          <tr>
            <th scope="col">Variabile</th>
            <th scope="col">Valore</th>
            <th scope="col">Contrasto</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, value, contrast }) => (
            <tr key={name}>
              <th scope="row">
                <code>{name}</code>
              </th>
              <td style={{ color: value }}>
                <b>{value}</b>
              </td>
              <td>{contrast.toFixed(1).replace('.', ',')} : 1</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function contrastOf(a: string, b: string): number {
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

/** Of `#rrggbb` or `#rgb`, as a build may shorten it. */
function luminance(hex: string): number {
  const size = hex.length > 4 ? 2 : 1;
  const [red, green, blue] = [0, 1, 2].map((i) => {
    const digits = hex.slice(1 + i * size, 1 + (i + 1) * size);
    const channel = Number.parseInt(size === 1 ? digits + digits : digits, 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
