import { COLOURS } from '../paper/look';
import type { TextStyle } from './lines';

const { ink, soft, band } = COLOURS;

export const BODY_TEXT: TextStyle = { size: 10, colour: ink, leading: 13.6 };
export const NOTE_TEXT: TextStyle = { size: 9.5, colour: ink, leading: 12.8 };
export const SMALL: TextStyle = { size: 8.5, colour: soft };
export const SUBTITLE: TextStyle = { size: 12.5, colour: soft };
export const TITLE: TextStyle = { size: 22, colour: band, bold: true, leading: 28 };
export const OWNER: TextStyle = { size: 12.5, colour: band, bold: true };

/** The size of a heading by its depth, from 1. */
export const HEADINGS = [15, 13, 11.5, 10.5, 10, 10] as const;
