import type { Tone } from '@pds/core/document';

/** The colours of every paper, without the `#`. */
export const COLOURS = {
  ink: '1a1a1a',
  soft: '5a6772',
  rule: 'b8c0c8',
  band: '17324d',
  ground: 'eef2f6',
  link: '0b4f8a',
  warning: 'a3231b',
  warningGround: 'fbe3e1',
} as const;

export const TONE_GROUNDS: Readonly<Record<Tone, string>> = {
  calm: 'e6f2e9',
  watch: 'fdf3d7',
  alarm: 'fbe3e1',
};

/** A sheet of A4 and its margins in millimetres. */
export const SHEET = { width: 210, height: 297, top: 22, bottom: 20, side: 18 } as const;
