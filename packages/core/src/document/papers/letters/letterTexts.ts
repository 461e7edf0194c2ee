import type { TransmissionChannel } from '../../../municipality/municipality';
import type { Training } from '../../../plan/model/training';
import type { Deadline } from '../../../plan/schedule/scheduleOf';

type Named<Key extends string> = Readonly<Record<Key, string>>;

/** Every sentence of the letters, acts and lists around the plan in one language. */
export interface LetterTexts {
  readonly transmission: {
    readonly title: string;
    readonly to: (prefettura: string) => string;
    readonly subject: Named<'plan' | 'sheets' | 'declaration'>;
    readonly plan: (title: string, version: string) => string;
    readonly sheets: (period: string) => string;
    readonly declaration: (period: string) => string;
    readonly approved: (date: string, protocol: string) => string;
    readonly way: Readonly<Record<TransmissionChannel, string>>;
    readonly attachments: string;
    readonly term: Named<'to' | 'subject' | 'protocol' | 'date'>;
    readonly noProtocol: string;
  };
  readonly reply: {
    readonly title: string;
    readonly intro: (version: string) => string;
    readonly term: Named<'asked' | 'revised'>;
    readonly asked: (date: string, protocol: string | null) => string;
    readonly caption: string;
    readonly column: Named<'section' | 'request' | 'outcome' | 'answer'>;
    readonly none: string;
    readonly open: string;
  };
  readonly appointment: {
    readonly title: (role: string) => string;
    readonly appoints: (person: string, role: string) => string;
    readonly place: (site: string) => string;
    readonly term: (from: string, to: string | null) => string;
    readonly act: (act: string) => string;
    readonly instructions: string;
    readonly accepts: string;
  };
  readonly schedule: {
    readonly title: string;
    readonly anchor: (date: string) => string;
    readonly noAnchor: string;
    readonly caption: string;
    readonly column: Named<'due' | 'what' | 'period' | 'state' | 'note'>;
    readonly kind: Readonly<Record<Deadline['kind'], string>>;
    readonly numbered: (what: string, number: number) => string;
    readonly state: Readonly<Record<Deadline['state'], string>>;
    readonly setBy: (source: string) => string;
    readonly rolled: (nominal: string) => string;
    readonly none: string;
  };
  readonly attendance: {
    readonly title: string;
    readonly term: Named<'course' | 'date' | 'hours' | 'audience' | 'validTo'>;
    readonly course: Readonly<Record<Training['course'], string>>;
    readonly caption: string;
    readonly column: Named<'person' | 'office' | 'present' | 'outcome' | 'signature'>;
    readonly outcome: Named<'superato' | 'non-superato'>;
    readonly present: string;
    readonly absent: string;
    readonly none: string;
  };
}
