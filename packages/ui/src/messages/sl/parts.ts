import { slovenePlural } from '@pds/core/base';
import type { PartTexts } from '../../parts/texts';

const errors = (count: number) => `${count} ${slovenePlural(count, ['napaka', 'napaki', 'napake', 'napak'])}`;

export const parts: PartTexts = {
  summaryTitle: (count) => `Treba je popraviti: ${errors(count)}`,
  summaryClean: 'Ni napak, ki bi jih bilo treba popraviti.',
  place: (place) => `Kje: ${place}`,
  showAll: (count) => `Pokaži vse (${count})`,
  titleCount: (count) => `(${errors(count)})`,
  errorCount: errors,
  undo: 'Razveljavi',
  redo: 'Uveljavi',
  cancel: 'Prekliči',
  saved: 'Shranjeno',
  savedAt: (time) => `Shranjeno ob ${time}`,
  saving: 'Shranjevanje…',
  unsaved: 'Spremembe še niso shranjene',
  saveFailed: 'Shranjevanje ni uspelo: spremembe ostanejo na tej strani.',
  saveConflict: 'Iste podatke je spremenil nekdo drug.',
  notAccepted: (count) =>
    `${count} ${slovenePlural(count, [
      'polje vsebuje nesprejet podatek',
      'polji vsebujeta nesprejete podatke',
      'polja vsebujejo nesprejete podatke',
      'polj vsebuje nesprejete podatke',
    ])}`,
  download: 'Prenesi',
  produce: 'Izdelaj dokument',
  producing: 'Priprava dokumenta…',
  produced: 'Dokument je pripravljen.',
  producedWithErrors: (count) =>
    `Dokument je pripravljen, vendar ${slovenePlural(count, [
      `v načrtu ostaja odprta ${count} točka`,
      `v načrtu ostajata odprti ${count} točki`,
      `v načrtu ostajajo odprte ${count} točke`,
      `v načrtu ostaja odprtih ${count} točk`,
    ])}.`,
  produceFailed: 'Dokument ni bil izdelan.',
};
