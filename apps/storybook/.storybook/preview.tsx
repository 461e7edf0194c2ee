import { de as deCie } from '@pds/cie/messages/de';
import { en as enCie } from '@pds/cie/messages/en';
import { it as itCie } from '@pds/cie/messages/it';
import { de, labels as deLabels } from '@pds/core/messages/de';
import { en, labels as enLabels } from '@pds/core/messages/en';
import { it, labels as itLabels } from '@pds/core/messages/it';
import { type Locale, PdsProvider } from '@pds/ui';
import { texts as deTexts } from '@pds/ui/messages/de';
import { texts as enTexts } from '@pds/ui/messages/en';
import { texts as itTexts } from '@pds/ui/messages/it';
import '@pds/ui/styles.css';
import './preview.css';
import type { Preview } from '@storybook/react-vite';

const LANGUAGES = {
  it: { texts: itTexts, messages: { ...it, ...itCie }, labels: itLabels },
  de: { texts: deTexts, messages: { ...de, ...deCie }, labels: deLabels },
  en: { texts: enTexts, messages: { ...en, ...enCie }, labels: enLabels },
};

let made = 0;

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    a11y: { test: 'error' },
    controls: { expanded: true },
    options: {
      storySort: {
        method: 'alphabetical',
        order: ['Introduzione', 'Fondamenti', 'Campi', 'Parti', 'Figure', 'Schermate'],
      },
    },
  },
  initialGlobals: { locale: 'it' },
  globalTypes: {
    locale: {
      description: 'Lingua',
      toolbar: {
        icon: 'globe',
        items: [
          { value: 'it', title: 'Italiano' },
          { value: 'de', title: 'Deutsch' },
          { value: 'en', title: 'English' },
        ],
        dynamicTitle: true,
      },
    },
  },
  decorators: [
    (Story, { globals }) => {
      const locale: Locale = globals.locale === 'de' || globals.locale === 'en' ? globals.locale : 'it';
      return (
        <PdsProvider
          locale={locale}
          today="2026-03-05"
          {...LANGUAGES[locale]}
          newId={() => `nuovo-${++made}`}
          now={() => '2026-03-05T10:42:00+01:00'}
        >
          <Story />
        </PdsProvider>
      );
    },
  ],
};

export default preview;
