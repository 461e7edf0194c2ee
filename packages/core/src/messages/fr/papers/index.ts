import { letters } from './letters';
import { plan } from './plan';
import { sheets } from './sheets';

export const papers = { plan, sheets, letters } as const;
