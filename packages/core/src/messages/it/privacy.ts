import type { MessageTable } from '../../base/issue';
import { formatCivilDate } from '../../base/messages';
import type { PrivacyRole } from '../../procedures/model/privacy';
import type { PrivacyIssueTable } from '../../procedures/privacy/issues';

const day = (date: string) => formatCivilDate(date, 'it');
const ROLE: Readonly<Record<PrivacyRole['role'], string>> = {
  titolare: 'titolare del trattamento',
  responsabile: 'responsabile del trattamento',
  responsabileTecnicoUnico: 'responsabile tecnico unico',
  incaricato: 'incaricato del trattamento',
  amministratoreDiSistema: 'amministratore di sistema',
  responsabileEsterno: 'responsabile esterno del trattamento',
  autorizzato: 'persona autorizzata al trattamento',
  responsabileProtezioneDati: 'responsabile della protezione dei dati',
  other: 'altro ruolo',
};

export const privacy: MessageTable<PrivacyIssueTable> = {
  'privacy.role_missing': ({ role }) => `Nessuno ricopre oggi il ruolo di ${ROLE[role]}.`,
  'privacy.role_not_held': ({ role }) => `Non è indicato chi ricopre il ruolo di ${ROLE[role]}.`,
  'privacy.role_superseded': ({ role, date }) =>
    `Dal ${day(date)} si applica il GDPR, che non conosce il ruolo di ${ROLE[role]} in questo senso: va chiuso o sostituito.`,
  'privacy.tasks_missing': ({ role }) => `I compiti non sono specificati per iscritto (${ROLE[role]}).`,
  'privacy.responsible_missing': ({ role }) =>
    `Non è indicato il responsabile da cui dipende (${ROLE[role]}).`,
  'privacy.duty_unstated': ({ code }) => `Non è detto se il responsabile assolve il compito ${code}).`,
  'privacy.duty_unmet': ({ code }) =>
    `Il responsabile non assolve, o assolve solo in parte, il compito ${code}).`,
  'privacy.processor_incomplete': () =>
    'Per il responsabile esterno servono la clausola di nomina, la durata e la vigilanza.',
  'privacy.data_bank_incomplete': ({ code }) =>
    `Della banca dati manca quanto richiesto alla lettera ${code}).`,
  'privacy.data_bank_review_due': ({ date }) =>
    date === null
      ? 'La scheda della banca dati non è mai stata aggiornata: l’aggiornamento è annuale.'
      : `La scheda della banca dati andava aggiornata entro il ${day(date)}.`,
  'privacy.data_bank_without_responsible': () =>
    'Nessun responsabile del trattamento risponde della banca dati.',
  'privacy.reason_missing': () => 'Il blocco o la rettifica dei dati è senza motivazione.',
  'privacy.sample_check_due': ({ date }) =>
    date === null
      ? 'Sulla banca dati non è stato fatto alcun controllo a campione.'
      : `Un nuovo controllo a campione era da fare entro il ${day(date)}.`,
  'privacy.exchange_exceeds': ({ data }) => `Si trasmettono dati non necessari: ${data.join(', ')}.`,
  'privacy.exchange_unjudged': () => 'Non è detto quali dati sono necessari per questo scambio.',
  'privacy.sensitive_exchange': () =>
    'Lo scambio riguarda dati sensibili o giudiziari e non indica precauzioni.',
  'privacy.measure_open': ({ code }) => `La misura minima ${code}) non risulta adottata per intero.`,
  'privacy.document_missing': () => 'Non c’è un documento programmatico sulla sicurezza approvato.',
  'privacy.document_outdated': ({ date }) =>
    `Il documento programmatico sulla sicurezza andava aggiornato entro il ${day(date)}.`,
  'privacy.document_section_open': ({ code }) =>
    `Il documento programmatico sulla sicurezza non tratta, o non del tutto, il punto ${code}).`,
};
