import { letters } from './letters';
import { plan } from './plan';
import { procedureSheets } from './procedureSheets';
import { procedures } from './procedures';
import { sheets } from './sheets';
import { stock } from './stock';

export const papers = { plan, sheets, letters, stock, procedures, procedureSheets } as const;
