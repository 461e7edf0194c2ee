import { de as deCards } from '@pds/cie/messages/de';
import { en as enCards } from '@pds/cie/messages/en';
import { it as itCards } from '@pds/cie/messages/it';
import { de, labels as deLabels } from '@pds/core/messages/de';
import { en, labels as enLabels } from '@pds/core/messages/en';
import { it, labels as itLabels } from '@pds/core/messages/it';
import { texts as deTexts } from '@pds/ui/messages/de';
import { texts as enTexts } from '@pds/ui/messages/en';
import { texts as itTexts } from '@pds/ui/messages/it';

/** What a provider speaks in each language of the toolbar; an application takes one of them. */
export const LANGUAGES = {
  it: { texts: itTexts, messages: { ...it, ...itCards }, labels: itLabels },
  de: { texts: deTexts, messages: { ...de, ...deCards }, labels: deLabels },
  en: { texts: enTexts, messages: { ...en, ...enCards }, labels: enLabels },
};
