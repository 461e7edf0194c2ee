import type { AnyMessageTable, CivilDate, Language } from '@pds/core/base';
import type { labels as coreLabels } from '@pds/core/messages/it';
import { createContext, type ReactNode, useContext, useMemo } from 'react';
import type { UiTexts } from '../messages/texts';

/** Languages that the kit speaks: those with a message table. */
export type Locale = Language;

/** The words that a language has for the values of core's closed lists. */
export type CoreLabels = typeof coreLabels;

/**
 * What every component below needs of its host. Texts and messages are passed in, so that a page carries only its own
 * language; the day, the clock and new ids too, so that nothing below asks the machine.
 */
export interface PdsSettings {
  readonly locale: Locale;
  readonly today: CivilDate;
  /** The kit's own words: `texts` of `@pds/ui/messages/<lang>`. */
  readonly texts: UiTexts;
  /** Sentences for issues: `it` of `@pds/core/messages/it`, with those of `@pds/cie` where cards are read. */
  readonly messages: AnyMessageTable;
  /** Names of states, roles, levels: `labels` of `@pds/core/messages/<lang>`. */
  readonly labels: CoreLabels;
  /** A new opaque id for a row or a command. */
  readonly newId: () => string;
  /** The instant with its offset, `2026-03-05T10:42:00+01:00`, at which a command is given. */
  readonly now: () => string;
}

const Settings = createContext<PdsSettings | undefined>(undefined);

/**
 * Gives the components below their language, day and ids, and carries the kit's styles: everything of the kit stands
 * inside one. Two of them on one page may speak two languages.
 */
export function PdsProvider({ children, ...props }: PdsSettings & { readonly children: ReactNode }) {
  const { locale, today, texts, messages, labels, newId, now } = props;
  const settings = useMemo(
    () => ({
      locale,
      today,
      texts,
      messages: { ...texts.fields.issues, ...messages },
      labels,
      newId,
      now,
    }),
    [locale, today, texts, messages, labels, newId, now],
  );
  return (
    <Settings.Provider value={settings}>
      <div className="pds" lang={locale}>
        {children}
      </div>
    </Settings.Provider>
  );
}

/** The settings of the nearest `PdsProvider`. Throws `RangeError` outside one. */
export function usePds(): PdsSettings {
  const settings = useContext(Settings);
  if (!settings) throw new RangeError('a component of @pds/ui stands outside a PdsProvider');
  return settings;
}
