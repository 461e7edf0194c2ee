import { de as deCards } from '@pds/cie/messages/de';
import { en as enCards } from '@pds/cie/messages/en';
import { fr as frCards } from '@pds/cie/messages/fr';
import { it as itCards } from '@pds/cie/messages/it';
import { sl as slCards } from '@pds/cie/messages/sl';
import { de, labels as deLabels } from '@pds/core/messages/de';
import { en, labels as enLabels } from '@pds/core/messages/en';
import { fr, labels as frLabels } from '@pds/core/messages/fr';
import { it, labels as itLabels } from '@pds/core/messages/it';
import { sl, labels as slLabels } from '@pds/core/messages/sl';
import { texts as deTexts } from '@pds/ui/messages/de';
import { texts as enTexts } from '@pds/ui/messages/en';
import { texts as frTexts } from '@pds/ui/messages/fr';
import { texts as itTexts } from '@pds/ui/messages/it';
import { texts as slTexts } from '@pds/ui/messages/sl';

/** What a provider speaks in each language of the toolbar; an application takes one of them. */
export const LANGUAGES = {
  it: { texts: itTexts, messages: { ...it, ...itCards }, labels: itLabels },
  de: { texts: deTexts, messages: { ...de, ...deCards }, labels: deLabels },
  en: { texts: enTexts, messages: { ...en, ...enCards }, labels: enLabels },
  fr: { texts: frTexts, messages: { ...fr, ...frCards }, labels: frLabels },
  sl: { texts: slTexts, messages: { ...sl, ...slCards }, labels: slLabels },
};
