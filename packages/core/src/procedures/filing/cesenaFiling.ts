import type {
  Attestation,
  FilingChannel,
  FilingCondition,
  FormationMode,
  ReceiptRule,
} from '../model/filing';

/** A channel as rules need it; a stored one is such a row. */
export type ChannelProfile = Pick<FilingChannel, 'id' | 'item' | 'title' | 'requires'>;
export type FormationProfile = Pick<FormationMode, 'id' | 'item' | 'title' | 'registered' | 'preserved'>;
export type ReceiptRuleProfile = Pick<ReceiptRule, 'id' | 'title' | 'when' | 'date' | 'toldToSender'>;
export type AttestationProfile = Pick<Attestation, 'id' | 'of'>;

const channel = (item: string, title: string, ...requires: FilingCondition[]): ChannelProfile => ({
  id: `filing-channel-${item}`,
  item,
  title,
  requires,
});

/**
 * The ways in which an application is validly filed with the municipality of Cesena (Piano di informatizzazione 1.0,
 * 5.1 a to g), in our words: all that a channel requires has to be so. The order is the plan's. Channel e is the
 * municipality's own: CAD, art. 65 does not have it (from memory). The plan of 2015 has no channel for SPID.
 */
export const CESENA_FILING_CHANNELS: readonly ChannelProfile[] = /* @__PURE__ */ (() => [
  channel(
    'a',
    'Firma digitale o firma elettronica qualificata',
    'signed-qualified',
    'certificate-accredited',
  ),
  channel('b', 'Firma elettronica avanzata', 'signed-advanced', 'identity-copy-attached'),
  channel('c', 'Identificazione con CIE, CNS o documento digitale unificato', 'identified-by-card'),
  channel('d', 'Identificazione con codici FedERA', 'identified-by-regional-code'),
  channel(
    'e',
    'Identificazione mista: codice identificativo e immagine di un documento',
    'identifying-code',
    'identity-copy-held',
  ),
  channel(
    'f',
    'Copia per immagine dell’istanza con firma autografa',
    'copy-signed-by-hand',
    'identity-copy-attached',
  ),
  channel(
    'g',
    'Propria casella PEC con credenziali rilasciate dopo identificazione',
    'sent-from-own-pec',
    'pec-holder-identified',
  ),
])();

/** Identification by SPID (CAD, art. 65, c. 1, lett. b, in its later wording: from memory), for plans that have it. */
export const SPID_FILING_CHANNEL: ChannelProfile = /* @__PURE__ */ (() => ({
  id: 'filing-channel-spid',
  title: 'Identificazione con SPID',
  requires: ['identified-by-spid'],
}))();

/** How the digital document comes to be (5.2 a to c); whether mode a is registered the plan does not say. */
export const CESENA_FORMATION_MODES: readonly FormationProfile[] = /* @__PURE__ */ (() => [
  {
    id: 'formation-mode-a',
    item: 'a',
    title: 'Registrazione di metadati che alimentano direttamente il gestionale',
    registered: null,
    preserved: null,
  },
  {
    id: 'formation-mode-b',
    item: 'b',
    title: 'Come a, e in più un documento informatico inviato alla PEC del Comune o acquisito nei sistemi',
    registered: true,
    preserved: true,
  },
  {
    id: 'formation-mode-c',
    item: 'c',
    title: 'Copia per immagine di un originale di carta, inviata alla PEC o acquisita',
    registered: true,
    preserved: true,
  },
])();

/** From which day an application counts as received (5.4): the first rule that fits decides. */
export const CESENA_RECEIPT_RULES: readonly ReceiptRuleProfile[] = /* @__PURE__ */ (() => [
  {
    id: 'receipt-rule-integrated',
    title: 'Servizio integrato con il protocollo: data della protocollazione automatica',
    when: { integrated: true },
    date: 'registration',
    toldToSender: false,
  },
  {
    id: 'receipt-rule-pec',
    title: 'Procedura non integrata, da PEC a PEC: data di ricezione della PEC',
    when: { integrated: false, from: 'pec', to: 'pec' },
    date: 'pec-receipt',
    toldToSender: false,
  },
  {
    id: 'receipt-rule-email',
    title: 'Posta elettronica ordinaria: data della protocollazione, comunicata a chi ha inviato',
    when: { from: 'email' },
    date: 'registration',
    toldToSender: true,
  },
])();

/** Which copies are attested as agreeing with their originals (5.2; CAD, artt. 22, 23 and 23-ter). */
export const CESENA_ATTESTATIONS: readonly AttestationProfile[] = /* @__PURE__ */ (() => [
  { id: 'attestation-analogue', of: 'analogue' },
  { id: 'attestation-digital', of: 'digital' },
])();
