import { CARD_CHIP, CARD_MRZ } from '@pds/fixtures';

/** The card's zone as a clerk pastes it. */
export const mrzText = CARD_MRZ.cie.lines.join('\n');

/** The card's chip files as a clerk drops them. */
export const chipFiles = [
  chipFile('EF.COM', CARD_CHIP.com),
  chipFile('EF.DG1', CARD_CHIP.dataGroup1),
  chipFile('EF.SOD', CARD_CHIP.sod),
];

export function chipFile(name: string, hex: string) {
  return { name, mimeType: 'application/octet-stream', buffer: Buffer.from(hex, 'hex') };
}
