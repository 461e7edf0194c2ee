import type { MessageTable } from '../../base/issue';
import { formatCivilDate } from '../../base/messages';
import type { PrivacyRole } from '../../procedures/model/privacy';
import type { PrivacyIssueTable } from '../../procedures/privacy/issues';

const day = (date: string) => formatCivilDate(date, 'sl');
const ROLE: Readonly<Record<PrivacyRole['role'], string>> = {
  titolare: 'upravljavec (titolare)',
  responsabile: 'odgovorna oseba za obdelavo (responsabile)',
  responsabileTecnicoUnico: 'enotna tehnično odgovorna oseba',
  incaricato: 'pooblaščena oseba za obdelavo (incaricato)',
  amministratoreDiSistema: 'upravitelj sistema',
  responsabileEsterno: 'zunanji obdelovalec',
  autorizzato: 'oseba, pooblaščena za obdelavo',
  responsabileProtezioneDati: 'pooblaščena oseba za varstvo podatkov',
  other: 'druga vloga',
};

export const privacy: MessageTable<PrivacyIssueTable> = {
  'privacy.role_missing': ({ role }) => `Danes nihče nima te vloge: ${ROLE[role]}.`,
  'privacy.role_not_held': ({ role }) => `Ni navedeno, kdo ima to vlogo: ${ROLE[role]}.`,
  'privacy.role_superseded': ({ role, date }) =>
    `Od ${day(date)} velja GDPR, ki te vloge v tem pomenu ne pozna (${ROLE[role]}): treba jo je zaključiti ali zamenjati.`,
  'privacy.tasks_missing': ({ role }) => `Naloge niso pisno določene (${ROLE[role]}).`,
  'privacy.responsible_missing': ({ role }) =>
    `Ni navedeno, kateri odgovorni osebi je vloga podrejena (${ROLE[role]}).`,
  'privacy.duty_unstated': ({ code }) => `Ni navedeno, ali se naloga ${code}) izpolnjuje.`,
  'privacy.duty_unmet': ({ code }) => `Naloga ${code}) se ne izpolnjuje ali se izpolnjuje le delno.`,
  'privacy.processor_incomplete': () =>
    'Pri zunanjem obdelovalcu so potrebni določilo o imenovanju, trajanje in nadzor.',
  'privacy.data_bank_incomplete': ({ code }) => `Pri zbirki podatkov manjka, kar zahteva črka ${code}).`,
  'privacy.data_bank_review_due': ({ date }) =>
    date === null
      ? 'Vpis zbirke podatkov še ni bil posodobljen: posodablja se vsako leto.'
      : `Vpis zbirke podatkov je bilo treba posodobiti do ${day(date)}.`,
  'privacy.data_bank_without_responsible': () => 'Za zbirko podatkov ne odgovarja nobena odgovorna oseba.',
  'privacy.reason_missing': () => 'Blokiranje ali popravek podatkov ni obrazložen.',
  'privacy.sample_check_due': ({ date }) =>
    date === null
      ? 'Pri zbirki podatkov še ni bilo vzorčnega preverjanja.'
      : `Novo vzorčno preverjanje je bilo treba opraviti do ${day(date)}.`,
  'privacy.exchange_exceeds': ({ data }) => `Posredujejo se podatki, ki niso potrebni: ${data.join(', ')}.`,
  'privacy.exchange_unjudged': () => 'Ni navedeno, kateri podatki so za to izmenjavo potrebni.',
  'privacy.sensitive_exchange': () =>
    'Izmenjava zadeva občutljive ali sodne podatke in ne navaja previdnostnih ukrepov.',
  'privacy.measure_open': ({ code }) => `Najmanjši ukrep ${code}) ni v celoti izveden.`,
  'privacy.document_missing': () => 'Ni odobrenega programskega dokumenta o varnosti.',
  'privacy.document_outdated': ({ date }) =>
    `Programski dokument o varnosti je bilo treba posodobiti do ${day(date)}.`,
  'privacy.document_section_open': ({ code }) =>
    `Programski dokument o varnosti točke ${code}) ne obravnava ali je ne obravnava v celoti.`,
};
