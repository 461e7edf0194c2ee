import { type Locale, PdsProvider } from '@pds/ui';
import { LANGUAGES } from '../src/languages';
import '@pds/ui/styles.css';
import './preview.css';
import type { Preview } from '@storybook/react-vite';

let made = 0;

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    a11y: { test: 'error' },
    controls: { expanded: true },
    options: {
      storySort: {
        method: 'alphabetical',
        order: ['Introduzione', 'Fondamenti', 'Campi', 'Parti', 'Figure', 'Procedure', 'Schermate'],
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
          { value: 'fr', title: 'Français (bozza)' },
          { value: 'sl', title: 'Slovenščina (bozza)' },
        ],
        dynamicTitle: true,
      },
    },
  },
  decorators: [
    (Story, { globals }) => {
      const locale: Locale = Object.hasOwn(LANGUAGES, globals.locale) ? globals.locale : 'it';
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
